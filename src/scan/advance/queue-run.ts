/** Notes in the run that somebody wants a scan, so that the wish outlives a lost event: the schedule goes on with what is unfinished. */
import type { Instant } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { RunStore } from '../../model/stores';

/** Two writes take no longer. */
const HOLD_MS = 30_000;

/** @param wantsRound the whole site, and not only what was asked for by marks @returns false where somebody has the run, who looks for marks before each step */
export async function queueRun(store: RunStore, holder: string, now: Instant, wantsRound: boolean): Promise<boolean> {
  const run = await store.take(holder, now, instantAfter(now, HOLD_MS));
  if (run === null) return false;
  const { progress, nextRound } = run;
  const isResting = progress.state === 'idle' || progress.state === 'stopped';
  return store.save(holder, {
    ...run,
    nextRound: wantsRound && nextRound > now ? now : nextRound,
    progress: isResting ? { ...progress, state: 'queued', since: now } : progress,
  }, null);
}
