/** Rows of seats from pasted text: CSV, or a spreadsheet's tabs, with or without headings. The same columns as the terminal's `--seats`. */
import { parse } from 'csv-parse/browser/esm/sync';
import type { SeatRow } from '../../src/model/admin-api';
import type { Role } from '../../src/model/role';
import { readRole } from '../../src/model/read-role';
import { findByAddress } from './find-by-address';

export interface RowProblem {
  /** The first is 1; 0 for the text as a whole. */
  readonly row: number;
  readonly word: 'unknownRole' | 'unknownPerson' | 'severalPeople' | 'columns' | 'unreadable';
  readonly name: string;
}
export interface ReadRows {
  readonly rows: readonly SeatRow[];
  readonly problems: readonly RowProblem[];
}

interface Line {
  readonly row: number;
  readonly place: Pick<SeatRow, 'project' | 'programme'>;
  readonly role: Role;
  /** An account id or an address; empty: the seat is cleared. */
  readonly person: string;
}

/** @param programmes id by name, in lower case: a name in the first column that is one of them is a programme */
export async function readSeatRows(text: string, programmes: ReadonlyMap<string, string>): Promise<ReadRows> {
  const cells = parseCells(text);
  if (cells === null) return { rows: [], problems: [{ row: 0, word: 'unreadable', name: '' }] };
  const { lines, problems } = readLines(cells, programmes);
  const addresses = [...new Set(lines.map(({ person }) => person).filter(isAddress))];
  const found = await findByAddress(addresses);
  const unknown = lines.flatMap(({ row, person }): RowProblem[] => {
    const accounts = isAddress(person) ? found.get(person) ?? [] : [person];
    return accounts.length === 1 ? [] : [{ row, word: accounts.length === 0 ? 'unknownPerson' : 'severalPeople', name: person }];
  });
  return {
    problems: [...problems, ...unknown],
    rows: lines.map(({ place, role, person }) => ({ ...place, role, accountIds: person === '' ? [] : isAddress(person) ? found.get(person)?.slice(0, 1) ?? [] : [person] })),
  };
}

const isAddress = (person: string): boolean => person.includes('@');

function parseCells(text: string): readonly (readonly string[])[] | null {
  try {
    const first = text.split('\n', 1)[0] ?? '';
    return parse(text, { delimiter: first.includes('\t') ? '\t' : first.includes(';') && !first.includes(',') ? ';' : ',', trim: true, bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch {
    return null;
  }
}

function readLines(cells: readonly (readonly string[])[], programmes: ReadonlyMap<string, string>): { readonly lines: readonly Line[]; readonly problems: readonly RowProblem[] } {
  const lines: Line[] = [];
  const problems: RowProblem[] = [];
  const hasHeadings = (cells[0]?.[1] ?? '').toLowerCase() === 'role';
  cells.forEach(([where = '', roleName = '', person = ''], index) => {
    const row = index + 1;
    if (hasHeadings && index === 0) return;
    const role = readRole(roleName);
    if (where === '' || roleName === '') problems.push({ row, word: 'columns', name: '' });
    else if (role === undefined) problems.push({ row, word: 'unknownRole', name: roleName });
    else {
      const programme = programmes.get(where.toLowerCase());
      lines.push({ row, place: programme === undefined ? { project: where } : { programme }, role, person });
    }
  });
  return { lines, problems };
}
