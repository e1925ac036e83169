/** A scan under way in one line: how far it is, when it probably ends, or what it waits for. */
import type { ScanStatus } from '../../../src/model/api';

/** @param time writes an instant's time of day as the viewer's Jira does @param now milliseconds since 1970 */
export function sayScan({ state, progress }: Pick<ScanStatus, 'state' | 'progress'>, time: (instant: string) => string, now: number): string {
  if (state === 'queued') return 'scan asked for …';
  if (state === 'waiting') return sayWait(progress, time);
  if (progress === null || progress.stepsPlanned === 0) return 'scanning …';
  const { stepsDone, stepsPlanned, expectedEnd } = progress;
  const isSoon = expectedEnd === null || Date.parse(expectedEnd) - now < SOON_MS;
  return `scanning, ${stepsDone} of ${stepsPlanned} steps${isSoon ? '' : `, probably until ${time(expectedEnd)}`} …`;
}

/** An end that is nearer than this is not worth a time of day. */
const SOON_MS = 2 * 60_000;

function sayWait(progress: ScanStatus['progress'], time: (instant: string) => string): string {
  const until = progress?.waitsUntil ?? null;
  if (progress?.waitsFor === 'budget') return `this hour’s share of Jira is used up, scanning goes on ${until === null ? 'soon' : `at ${time(until)}`}`;
  if (progress?.waitsFor === 'platform') return 'interrupted, scanning goes on within the hour';
  return `waiting for Jira, scanning goes on ${until === null ? 'then' : `at ${time(until)}`}`;
}
