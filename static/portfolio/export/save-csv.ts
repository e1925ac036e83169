/** Hands the browser a CSV file: UTF-8 with the mark that spreadsheets need to see that, and no cell that one would run. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { disarmCell } from '../../../src/model/disarm-cell';

export const writeCsv = (rows: readonly (readonly string[])[]): string => stringify(rows.map((row) => row.map(disarmNumberless)), { bom: true, record_delimiter: 'windows' });

/** A negative number is a number. */
const disarmNumberless = (cell: string): string => (/^-?\d+$/.test(cell) ? cell : disarmCell(cell));

export function saveCsv(rows: readonly (readonly string[])[], fileName: string): void {
  const address = URL.createObjectURL(new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
