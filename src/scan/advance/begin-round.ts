/** A round begins with its catalogue at the page of what moved last, and with the next round set, so that none is forgotten. */
import type { Instant } from '../../model/facts';
import type { Run } from '../../model/stores';
import { paceRounds } from '../plan/pace-rounds';
import type { PlanInput } from '../plan/plan-input';
import { FIRST_PAGE } from '../plan/turn-page';

/** The run as it is, where a round is under way or none is due. */
export function beginRound(run: Run, input: PlanInput, site: string, now: Instant): Run {
  if (run.roundBegan !== null || run.nextRound > now) return run;
  const begun = { ...run, roundBegan: now, catalogue: FIRST_PAGE };
  return { ...begun, nextRound: paceRounds({ ...input, run: begun }, site), progress: { ...run.progress, stepsDone: 0, pointsSpent: 0 } };
}
