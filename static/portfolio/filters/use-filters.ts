/** The filters of the address, and how to change them. */
import { useMemo } from 'react';
import { useAddress } from '../../shared/page/use-address';
import type { FilterName, Filters } from './filters';
import { FILTER_NAMES, readFilters } from './filters';

export interface FilterState {
  readonly filters: Filters;
  /** An empty value removes the filter. */
  readonly setFilter: (name: FilterName, value: string) => void;
  readonly clearFilters: () => void;
}

export function useFilters(): FilterState {
  const { query, change } = useAddress();
  return useMemo(() => ({
    filters: readFilters(query),
    setFilter: (name, value) => { change({ [name]: value === '' ? null : value }); },
    clearFilters: () => { change(Object.fromEntries(FILTER_NAMES.map((name) => [name, null]))); },
  }), [query, change]);
}
