/** Orders of the list: by what stands in one column; what is alike keeps the order of the app, which is worst first. */
import type { Outcome } from '../../../src/model/check';
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import type { Role } from '../../../src/model/role';
import { ROLES } from '../../../src/model/role';
import type { SeatState } from '../../../src/model/seat';
import type { Name } from '../../shared/jira/name-store';
import { outcomeAt, scoreOf, seatOf } from './read-space';

/** A column: `name`, `score`, `change`, a role, or the id of a check. */
export interface Order {
  readonly by: string;
  readonly isDescending: boolean;
}

/** As the address writes it: `name`, or `-name` for the other way round. */
export const readOrder = (text: string | undefined): Order | null => (text === undefined || text === '' || text === '-' ? null : { by: text.replace(/^-/, ''), isDescending: text.startsWith('-') });
export const writeOrder = ({ by, isDescending }: Order): string => `${isDescending ? '-' : ''}${by}`;

const OUTCOME_RANKS: Readonly<Record<Outcome, number>> = { fail: 0, warn: 1, blocked: 2, unknown: 3, error: 4, pass: 5, notApplicable: 6 };
const SEAT_RANKS: Readonly<Record<SeatState, number>> = { empty: 1, departed: 0, groupOnly: 2, unreadable: 3, shared: 4, filled: 5, unmapped: 6 };
/** A vacancy that nothing calls for is no gap. */
const NOT_CALLED_FOR = 10;

/** Worst, lowest or first in the alphabet first. What is not known stands last either way. */
export function sortSpaces(spaces: readonly PortfolioSpace[], order: Order | null, checks: readonly PortfolioCheck[], nameOf: (id: string) => Name | null | undefined, locale: string): readonly PortfolioSpace[] {
  if (order === null) return spaces;
  const { by, isDescending } = order;
  const sign = isDescending ? -1 : 1;
  if (by === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const named = spaces.map((space) => ({ space, text: nameOf(space.projectId)?.text ?? null }));
    return named.sort((a, b) => lastly(a.text, b.text) ?? sign * compare(a.text ?? '', b.text ?? '')).map(({ space }) => space);
  }
  const valueOf = columnOf(by, checks);
  const valued = spaces.map((space) => ({ space, value: valueOf(space) }));
  return valued.sort((a, b) => lastly(a.value, b.value) ?? sign * ((a.value ?? 0) - (b.value ?? 0))).map(({ space }) => space);
}

/** null where both are known. */
const lastly = (a: unknown, b: unknown): number | null => (a !== null && b !== null ? null : a === b ? 0 : a === null ? 1 : -1);

function columnOf(by: string, checks: readonly PortfolioCheck[]): (space: PortfolioSpace) => number | null {
  if (by === 'score') return scoreOf;
  if (by === 'change') return ({ change }) => change;
  const role = ROLES.find((one) => one === by);
  if (role !== undefined) return (space) => rankSeat(space, role);
  const index = checks.findIndex(({ id }) => id === by);
  return (space) => {
    const outcome = index < 0 ? null : outcomeAt(space, index);
    return outcome === null ? null : OUTCOME_RANKS[outcome];
  };
}

function rankSeat(space: PortfolioSpace, role: Role): number {
  const { state, need } = seatOf(space, role);
  return SEAT_RANKS[state] + (need === 'calledFor' ? 0 : NOT_CALLED_FOR);
}
