/**
 * The checks of a space by what there is to do about them, in the order they came; those that wait for a seat under the gap of that seat.
 * One grouping for the terminal's reports and the pages; it carries no schema library, which pages do not load.
 */
import type { Finding, Outcome } from './check';
import type { Role } from './role';

type Findings = ReadonlyArray<{ readonly subject: Pick<Finding['subject'], 'type'> }>;

/** What of a check tells its group. A report carries all findings, a page's indicator the first of them. */
export interface GroupableCheck {
  readonly outcome: Outcome;
  readonly weight: number;
  readonly role: Role;
  readonly findings?: Findings;
  readonly examples?: Findings;
}

export interface CheckEntry<Check> {
  readonly check: Check;
  /** Checks that can be judged once this one's seat has somebody in it. */
  readonly waiting: readonly Check[];
}

export interface CheckGroups<Check> {
  readonly doNow: ReadonlyArray<CheckEntry<Check>>;
  readonly agree: ReadonlyArray<CheckEntry<Check>>;
  /** Of weight 0: shown, in no score. */
  readonly observed: ReadonlyArray<CheckEntry<Check>>;
  /** Wait for a seat of which no gap speaks, as where only a group holds it or it could not be read. */
  readonly waiting: ReadonlyArray<CheckEntry<Check>>;
  readonly cannotTell: ReadonlyArray<CheckEntry<Check>>;
  /** Also those with some violations within the limits. */
  readonly fine: ReadonlyArray<CheckEntry<Check>>;
  readonly notCalledFor: ReadonlyArray<CheckEntry<Check>>;
}

export function groupChecks<Check extends GroupableCheck>(checks: readonly Check[]): CheckGroups<Check> {
  const of = (...outcomes: readonly Outcome[]): readonly Check[] => checks.filter(({ outcome }) => outcomes.includes(outcome));
  const counted = (outcome: Outcome) => of(outcome).filter(isCounted);
  const gaps = [...counted('fail'), ...counted('warn')];
  const blocked = of('blocked').map((check) => ({ check, host: gaps.find((gap) => speaksOfSeat(gap, check)) }));
  const complete = (some: readonly Check[]) => some.map((check) => ({ check, waiting: blocked.filter(({ host }) => host === check).map((one) => one.check) }));
  return {
    doNow: complete(counted('fail')),
    agree: complete(counted('warn')),
    observed: complete(of('fail', 'warn', 'pass').filter((check) => !isCounted(check))),
    waiting: complete(blocked.filter(({ host }) => host === undefined).map(({ check }) => check)),
    cannotTell: complete(of('unknown', 'error')),
    fine: complete(counted('pass')),
    notCalledFor: complete(of('notApplicable')),
  };
}

export const isCounted = ({ weight }: Pick<GroupableCheck, 'weight'>): boolean => weight > 0;

/** A vacancy is judged of the space itself, and answers to the role that the other check waits for. */
const speaksOfSeat = ({ role, findings, examples }: GroupableCheck, waiting: GroupableCheck): boolean =>
  role === waiting.role && (findings ?? examples ?? []).some(({ subject }) => subject.type === 'project');
