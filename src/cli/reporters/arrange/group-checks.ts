/** The checks of a space by what there is to do about them, worst first; those that wait for a seat under the finding on that seat. */
import type { Outcome } from '../../../model/check';
import type { ReportCheck, ReportProject } from '../../../model/report';
import type { CheckWords } from './describe-check';
import { describeCheck } from './describe-check';

export interface CheckEntry {
  readonly check: ReportCheck;
  readonly words: CheckWords;
  /** Checks that can be judged once this one's seat has somebody in it. */
  readonly waiting: readonly CheckWords[];
}

export interface CheckGroups {
  readonly doNow: readonly CheckEntry[];
  readonly agree: readonly CheckEntry[];
  /** Of weight 0: shown, in no score. */
  readonly observed: readonly CheckEntry[];
  /** Wait for a seat that no finding speaks of, as where only a group holds it. */
  readonly waiting: readonly CheckEntry[];
  readonly cannotTell: readonly CheckEntry[];
  /** Also those with some violations within the limits. */
  readonly fine: readonly CheckEntry[];
  readonly notCalledFor: readonly CheckEntry[];
}

export function groupChecks({ checks }: Pick<ReportProject, 'checks'>): CheckGroups {
  const entries = [...checks].sort((a, b) => b.weight - a.weight).map((check) => ({ check, words: describeCheck(check) }));
  const judged = entries.filter(({ check }) => JUDGED.has(check.outcome));
  const counted = judged.filter(({ check }) => check.weight > 0);
  const gaps = [...of(counted, 'fail'), ...of(counted, 'warn')];
  const waiting = of(entries, 'blocked').map((entry) => ({ ...entry, host: gaps.find((gap) => speaksOfSeat(gap, entry)) }));
  const complete = (some: readonly Draft[]): readonly CheckEntry[] =>
    some.map((entry) => ({ ...entry, waiting: waiting.filter(({ host }) => host === entry).map(({ words }) => words) }));
  return {
    doNow: complete(of(counted, 'fail')),
    agree: complete(of(counted, 'warn')),
    observed: complete(judged.filter(({ check }) => check.weight === 0)),
    waiting: complete(waiting.filter(({ host }) => host === undefined).map(({ check, words }) => ({ check, words }))),
    cannotTell: complete(of(entries, 'unknown', 'error')),
    fine: complete(of(counted, 'pass')),
    notCalledFor: complete(of(entries, 'notApplicable')),
  };
}

type Draft = Omit<CheckEntry, 'waiting'>;

const JUDGED: ReadonlySet<Outcome> = new Set(['pass', 'warn', 'fail']);

const of = (entries: readonly Draft[], ...outcomes: readonly Outcome[]): readonly Draft[] => entries.filter(({ check }) => outcomes.includes(check.outcome));

/** A vacancy is judged of the space itself and answers to the role that the other check waits for. */
const speaksOfSeat = ({ check, words }: Draft, { words: { role } }: Draft): boolean =>
  words.role === role && check.findings.some(({ subject }) => subject.type === 'project');
