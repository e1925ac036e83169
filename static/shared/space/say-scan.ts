/** A scan under way in one line: how far it is, when it probably ends, or what it waits for. */
import type { ScanStatus } from '../../../src/model/api';
import type { Texts } from '../texts/create-texts';

export interface ScanWords {
  readonly say: Texts['say'];
  /** Writes an instant's time of day as the viewer's Jira does. */
  readonly time: (instant: string) => string;
}

/** An end that is nearer than this is not worth a time of day. */
const SOON_MS = 2 * 60_000;

/** @param now milliseconds since 1970 */
export function sayScan({ state, progress }: Pick<ScanStatus, 'state' | 'progress'>, words: ScanWords, now: number): string {
  const { say, time } = words;
  if (state === 'queued') return say('scan.queued');
  if (state === 'waiting') return sayWait(progress, words);
  if (progress === null || progress.stepsPlanned === 0) return say('scan.running');
  const { stepsDone: done, stepsPlanned: planned, expectedEnd } = progress;
  const isSoon = expectedEnd === null || Date.parse(expectedEnd) - now < SOON_MS;
  return isSoon ? say('scan.steps', { done, planned }) : say('scan.stepsUntil', { done, planned, time: time(expectedEnd) });
}

function sayWait(progress: ScanStatus['progress'], { say, time }: ScanWords): string {
  if (progress?.waitsFor === 'platform') return say('scan.wait.platform');
  const reason = progress?.waitsFor === 'budget' ? 'budget' : 'jira';
  const until = progress?.waitsUntil ?? null;
  return until === null ? say(`scan.wait.${reason}`) : say(`scan.wait.${reason}Until`, { time: time(until) });
}
