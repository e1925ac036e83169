/** Numbers and tables as the bench prints them. */
import Table from 'cli-table3';

/** 1234567 → "1,234,567"; never by the machine's locale. */
export function count(value: number, digits = 0): string {
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const megabytes = (bytes: number, digits = 1): string => count(bytes / 1e6, digits);

export function table(title: string, head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const drawn = new Table({ head: [...head], style: { head: [], border: [] }, colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')) });
  for (const row of rows) drawn.push([...row]);
  return `${title}\n${drawn.toString()}`;
}
