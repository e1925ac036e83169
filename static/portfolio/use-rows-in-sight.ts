/** Which rows of a list are in sight, with some beyond. */
import type { Virtualizer, VirtualizerOptions } from '@tanstack/react-virtual';
import { useVirtualizer } from '@tanstack/react-virtual';

export type RowsInSight = Pick<Virtualizer<HTMLDivElement, Element>, 'getVirtualItems' | 'getTotalSize' | 'scrollToIndex'>;
type Options = Pick<VirtualizerOptions<HTMLDivElement, Element>, 'count' | 'getScrollElement' | 'estimateSize'> & Partial<VirtualizerOptions<HTMLDivElement, Element>>;

export function useRowsInSight(options: Options): RowsInSight {
  // The warning is for code that React's compiler memoizes; ours is not compiled by it.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer<HTMLDivElement, Element>(options);
}
