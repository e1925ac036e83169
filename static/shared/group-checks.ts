/** The checks of a space by what there is to do about them, in the order they came: those that wait for a seat under the gap of that seat. */
import type { Indicator, IndicatorCheck } from '../../src/model/api';
import type { Outcome } from '../../src/model/check';

export interface CheckGroups {
  readonly gaps: readonly IndicatorCheck[];
  /** Of weight 0: shown, in no score. */
  readonly observed: readonly IndicatorCheck[];
  /** Wait for a seat of which no gap speaks, as where it could not be read. */
  readonly waiting: readonly IndicatorCheck[];
  readonly untold: readonly IndicatorCheck[];
  readonly fine: readonly IndicatorCheck[];
  readonly notCalledFor: readonly IndicatorCheck[];
  /** By the id of a gap: what can be judged once its seat has somebody in it. */
  readonly behind: ReadonlyMap<string, readonly IndicatorCheck[]>;
}

export function groupChecks(checks: Indicator['checks']): CheckGroups {
  const of = (...outcomes: readonly Outcome[]) => checks.filter(({ outcome }) => outcomes.includes(outcome));
  const [gaps, blocked] = [of('fail', 'warn').filter(isCounted), of('blocked')];
  const hostOf = (check: IndicatorCheck) => gaps.find((gap) => speaksOfSeat(gap, check));
  return {
    gaps,
    observed: of('fail', 'warn', 'pass').filter((check) => !isCounted(check)),
    waiting: blocked.filter((check) => hostOf(check) === undefined),
    untold: of('unknown', 'error'),
    fine: of('pass').filter(isCounted),
    notCalledFor: of('notApplicable'),
    behind: new Map(gaps.map((gap) => [gap.id, blocked.filter((check) => hostOf(check) === gap)])),
  };
}

export const isCounted = ({ weight }: Pick<IndicatorCheck, 'weight'>): boolean => weight > 0;

/** A vacancy is judged of the space itself, and answers to the role that the other check waits for. */
const speaksOfSeat = (gap: IndicatorCheck, { role }: IndicatorCheck): boolean => gap.role === role && gap.examples.some(({ subject }) => subject.type === 'project');
