/** Sorting by code unit, so that every machine and locale gives the same bytes. */

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortedUnique = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(byCodeUnit);

export const sortBy = <Item>(items: Iterable<Item>, ...keys: ReadonlyArray<(item: Item) => string>): Item[] =>
  [...items].sort((a, b) => {
    for (const key of keys) {
      const order = byCodeUnit(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  });
