/** How far the run is, for the pages: what is left of the plan, and when it probably ends. */
import type { Instant } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { Run } from '../../model/stores';
import type { Plan } from '../plan/plan-scan';

/** What a point takes of a function's time: a request in 150 ms brings some ten of them, and storing takes as long again. */
const POINT_MS = 30;
const HOUR_MS = 3_600_000;

export interface HourlyPoints {
  /** What this hour still bears. */
  readonly points: number;
  readonly ceiling: number;
  readonly nextHour: Instant;
}

export function showProgress(run: Run, { steps, stepsLeft, pointsLeft }: Plan, { points, ceiling, nextHour }: HourlyPoints, now: Instant): Run {
  const waits = steps.length === 0 && stepsLeft > 0;
  const expectedEnd = pointsLeft <= points && !waits ? instantAfter(now, pointsLeft * POINT_MS) : instantAfter(nextHour, (Math.max(0, pointsLeft - (waits ? 0 : points)) / ceiling) * HOUR_MS);
  const since = run.progress.state === 'running' ? run.progress.since : now;
  return { ...run, progress: { ...run.progress, state: 'running', since, stepsLeft, pointsLeft, expectedEnd, waitsFor: null, waitsUntil: null } };
}
