/** What is otherwise in a space's judgement than in the one before it, pure. */
import { z } from 'zod';
import { OUTCOMES } from '../model/check';
import { BANDS, ELIGIBILITY_STATES } from '../model/report';
import type { Role } from '../model/role';
import { ROLES } from '../model/role';
import { SEAT_STATES } from '../model/seat';
import type { StoredJudgement } from './stored-judgement';

/** People of a seat that a change names. */
const MOST_PEOPLE = 5;

const fromTo = <Value extends z.ZodType>(value: Value) => ({ from: value, to: value });
const check = z.strictObject({ outcome: z.enum(OUTCOMES), violations: z.int() });

export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('eligibility'), ...fromTo(z.enum(ELIGIBILITY_STATES)) }),
  z.strictObject({ kind: z.literal('band'), ...fromTo(z.enum(BANDS).nullable()) }),
  /** `joined` and `left` name at most five people each. */
  z.strictObject({ kind: z.literal('seat'), role: z.enum(ROLES), ...fromTo(z.enum(SEAT_STATES)), joined: z.array(z.string()), left: z.array(z.string()) }),
  /** null where the check is not among those judged. */
  z.strictObject({ kind: z.literal('check'), id: z.string(), ...fromTo(check.nullable()) }),
]);
export type Change = z.output<typeof changeSchema>;

/** The most telling first: whether it is judged at all, its band, its seats, its checks in the catalogue's order. */
export function describeChanges(before: StoredJudgement, after: StoredJudgement): readonly Change[] {
  const seats = ROLES.flatMap((role) => describeSeat(role, before.seats[role], after.seats[role]));
  const ids = [...new Set([...after.checks, ...before.checks].map(({ id }) => id))];
  return [
    ...(before.eligibility.state === after.eligibility.state ? [] : [{ kind: 'eligibility' as const, from: before.eligibility.state, to: after.eligibility.state }]),
    ...(before.band === after.band ? [] : [{ kind: 'band' as const, from: before.band, to: after.band }]),
    ...seats,
    ...ids.flatMap((id) => describeCheck(id, findCheck(before, id), findCheck(after, id))),
  ];
}

function describeSeat(role: Role, before: StoredSeat, after: StoredSeat): readonly Change[] {
  const joined = after.holders.filter((holder) => !before.holders.includes(holder));
  const left = before.holders.filter((holder) => !after.holders.includes(holder));
  if (before.state === after.state && joined.length === 0 && left.length === 0) return [];
  return [{ kind: 'seat', role, from: before.state, to: after.state, joined: joined.slice(0, MOST_PEOPLE), left: left.slice(0, MOST_PEOPLE) }];
}

const describeCheck = (id: string, from: JudgedCheck | null, to: JudgedCheck | null): readonly Change[] =>
  (from?.outcome === to?.outcome && from?.violations === to?.violations ? [] : [{ kind: 'check', id, from, to }]);

function findCheck({ checks }: StoredJudgement, id: string): JudgedCheck | null {
  const found = checks.find((one) => one.id === id);
  return found === undefined ? null : { outcome: found.outcome, violations: found.violations };
}

type StoredSeat = StoredJudgement['seats'][Role];
type JudgedCheck = z.output<typeof check>;
