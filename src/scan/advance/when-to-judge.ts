/** When the site is judged: at the end of a round, and while a long one goes on now and then. */
import type { Instant } from '../../model/facts';
import type { Run } from '../../model/stores';
import type { Plan } from '../plan/plan-scan';

/** A long first scan shows what it has this often (design, "First scan"), and then only when it waits. */
const BETWEEN_MS = 15 * 60_000;

/** @returns `over`: nothing is left to read; `meanwhile`: the site is judged as far as it is read */
export function whenToJudge(plan: Plan, { hasNews, judged, progress, roundBegan }: Run, now: Instant): 'over' | 'meanwhile' | 'later' {
  if (plan.stepsLeft === 0) return 'over';
  const waits = plan.steps.length === 0;
  // A budget too small for the first wave, or a Jira that wants patience, must not leave a page empty for hours.
  if (judged === null) return plan.isFirstWaveRead || (plan.showsSomething && (waits || Date.parse(now) - Date.parse(roundBegan ?? now) >= BETWEEN_MS)) ? 'meanwhile' : 'later';
  if (!hasNews) return 'later';
  // Who waits for the hour, or for Jira, shows what there is first.
  if (waits) return 'meanwhile';
  // What was read before a pause was judged when the pause began.
  const since = progress.since > judged.at ? progress.since : judged.at;
  return Date.parse(now) - Date.parse(since) >= BETWEEN_MS ? 'meanwhile' : 'later';
}
