/** Cuts one page out of what was found, or shows it as a fault would have it. */
import type { Misbehaviour, PageFault } from '../misbehaviour';
import { isPageFault } from '../misbehaviour';

export interface CutPage<Item> {
  readonly page: readonly Item[];
  /** Where the next page begins. */
  readonly next: number;
  readonly isLast: boolean;
  /** What of the fault made it another page than it would have been. */
  readonly struck: PageFault['page'] | null;
}

export function cutPage<Item>(start: number, size: number, found: Pick<readonly Item[], 'length' | 'slice'>, fault: Misbehaviour | undefined): CutPage<Item> {
  const kind = isPageFault(fault) ? fault : undefined;
  const end = start + (kind?.size === undefined ? size : Math.max(1, Math.min(size, kind.size)));
  const right = found.slice(start, end);
  const next = start + right.length;
  const page = kind?.page === 'repeated' && start > 0 ? found.slice(Math.max(0, start - right.length), start) : right;
  const isStruck = kind !== undefined && (kind.page === 'repeated' ? page !== right : kind.page === 'short' ? next < Math.min(start + size, found.length) : next < found.length);
  return { page, next, isLast: kind?.page === 'last' || next >= found.length, struck: isStruck ? kind.page : null };
}
