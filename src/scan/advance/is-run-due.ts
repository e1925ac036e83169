/** Whether the schedule has to push: a round is due, or a run is unfinished and nobody goes on with it. */
import type { Instant } from '../../model/facts';
import type { HeldRun } from '../../model/stores';

/** A delivery may come late; one that is this much overdue was lost. */
const PATIENCE_MS = 5 * 60_000;

/** @param held null where the site was never scanned @param stoppedSince of the flag that a Jira admin raised */
export function isRunDue(held: HeldRun | null, stoppedSince: Instant | null, now: Instant): boolean {
  if (stoppedSince !== null) return false;
  if (held === null) return true;
  const { progress, nextRound } = held.run;
  if (progress.state === 'idle' || progress.state === 'stopped') return nextRound <= now && !isHeld(held, now);
  return isLost(held, now);
}

/** Unfinished, held by nobody, and the delivery that should go on is overdue. */
export function isLost(held: HeldRun, now: Instant): boolean {
  const { progress, next } = held.run;
  const isUnfinished = progress.state !== 'idle' && progress.state !== 'stopped';
  return isUnfinished && !isHeld(held, now) && Date.parse(now) - Date.parse(next?.at ?? progress.since) > PATIENCE_MS;
}

const isHeld = ({ heldUntil }: HeldRun, now: Instant): boolean => heldUntil !== null && heldUntil > now;
