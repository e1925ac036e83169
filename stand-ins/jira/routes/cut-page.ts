/** Cuts one page out of what was found, or shows it as a fault would have it. */
import type { Misbehaviour } from '../misbehaviour';
import { isPageFault } from '../misbehaviour';

export interface CutPage<Item> {
  readonly page: readonly Item[];
  /** Where the next page begins. */
  readonly next: number;
  readonly isLast: boolean;
}

export function cutPage<Item>(start: number, size: number, found: Pick<readonly Item[], 'length' | 'slice'>, fault: Misbehaviour | undefined): CutPage<Item> {
  const kind = isPageFault(fault) ? fault : undefined;
  const end = start + (kind?.page === 'short' ? Math.max(1, Math.min(size, kind.size)) : size);
  const right = found.slice(start, end);
  const next = start + right.length;
  const page = kind?.page === 'repeated' && start > 0 ? found.slice(Math.max(0, start - right.length), start) : right;
  return { page, next, isLast: kind?.page === 'last' || next >= found.length };
}
