/** Which rows of a list are in sight, with some beyond. */
import type { Virtualizer, VirtualizerOptions } from '@tanstack/react-virtual';
import { useVirtualizer } from '@tanstack/react-virtual';

export type RowsInSight = Pick<Virtualizer<HTMLDivElement, Element>, 'getVirtualItems' | 'getTotalSize' | 'scrollToIndex'>;
type Options = Pick<VirtualizerOptions<HTMLDivElement, Element>, 'count' | 'getScrollElement' | 'estimateSize'> & Partial<VirtualizerOptions<HTMLDivElement, Element>>;

export function useRowsInSight(options: Options): RowsInSight {
  // eslint-disable-next-line react-hooks/incompatible-library -- warns of what React's compiler would memoize; no compiler runs over these pages
  return useVirtualizer<HTMLDivElement, Element>(options);
}
