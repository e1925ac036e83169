/** Rows of one shape as one array a field: what is alike stands together, and packs to less. */

export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Rows must all have the fields of the first. */
export const toColumns = (rows: readonly object[]): Columns =>
  Object.fromEntries(Object.keys(rows[0] ?? {}).map((field) => [field, rows.map((row) => (row as Record<string, unknown>)[field])]));

/** Columns of unlike length give rows that lack fields, which no schema takes. */
export const fromColumns = (columns: Columns): readonly Record<string, unknown>[] =>
  Array.from({ length: Math.max(0, ...Object.values(columns).map(({ length }) => length)) }, (_, index) =>
    Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column[index]])));
