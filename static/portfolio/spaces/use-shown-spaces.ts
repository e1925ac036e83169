/** The spaces that the filters let through, in the order of the address. Fetches the names of all where that hangs on them. */
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { PortfolioSpace } from '../../../src/model/portfolio-api';
import { useNames } from '../../shared/jira/use-name';
import { useAddress } from '../../shared/page/use-address';
import { useTexts } from '../../shared/texts/texts-context';
import { useFilters } from '../filters/use-filters';
import { usePortfolio } from '../portfolio-context';
import { filterSpaces } from './filter-spaces';
import type { Order } from './sort-spaces';
import { readOrder, sortSpaces, writeOrder } from './sort-spaces';

export interface ShownSpaces {
  readonly spaces: readonly PortfolioSpace[];
  readonly order: Order | null;
  /** Sorts by a column, then the other way round, then as at first. */
  readonly sortBy: (column: string) => void;
}

export function useShownSpaces(): ShownSpaces {
  const { spaces, checks } = usePortfolio();
  const { filters } = useFilters();
  const { query: { sort }, change } = useAddress();
  const { locale } = useTexts();
  const { nameOf, fetchAll } = useNames('project');
  const order = useMemo(() => readOrder(sort), [sort]);
  const needsNames = filters.text.trim() !== '' || order?.by === 'name';
  useEffect(() => { if (needsNames) void fetchAll(spaces.map(({ projectId }) => projectId)); }, [needsNames, spaces, fetchAll]);
  // While somebody types, the list may lag behind the letters.
  const [wanted, known] = [useDeferredValue(filters), useDeferredValue(needsNames ? nameOf : nobody)];
  const shown = useMemo(() => sortSpaces(filterSpaces(spaces, wanted, checks, known), order, checks, known, locale), [spaces, wanted, checks, known, order, locale]);
  return {
    spaces: shown,
    order,
    sortBy: (column) => { change({ sort: order?.by !== column ? column : order.isDescending ? null : writeOrder({ by: column, isDescending: true }) }); },
  };
}

/** So that names which nothing hangs on do not sort anew. */
const nobody = () => undefined;
