/** Gives the run back with word of what comes next: the state for the pages, and the mark of the delivery that goes on. */
import type { Instant } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { RunProgress } from '../../model/stores';
import type { Desk } from './desk';
import type { ScanParts } from './scan-parts';
import { newMark } from './scan-parts';

/** Why a delivery ends. */
export interface Pause {
  readonly state: RunProgress['state'];
  readonly waitsFor: RunProgress['waitsFor'];
  /** When to go on; null where the schedule begins anew. */
  readonly until: Instant | null;
}
export const IDLE: Pause = { state: 'idle', waitsFor: null, until: null };
export const STOPPED: Pause = { state: 'stopped', waitsFor: null, until: null };
/** The function's time is used up. */
export const goOnAt = (until: Instant): Pause => ({ state: 'running', waitsFor: null, until });
export const waitFor = (waitsFor: 'budget' | 'jira' | 'platform', until: Instant): Pause => ({ state: 'waiting', waitsFor, until });

/** What the consumer does now. */
export type Next =
  /** Push an event under this mark, after so many seconds. */
  | { readonly kind: 'push'; readonly id: string; readonly seconds: number }
  /** Nothing: the schedule begins the next round, or somebody else goes on. */
  | { readonly kind: 'rest' }
  /** Another delivery has the run; if its holder died, it is to be had after so many seconds. */
  | { readonly kind: 'held'; readonly seconds: number };

/** The longest that an event may wait (platform: limits of asynchronous events); a longer wait is cut into such. */
const LONGEST_SECONDS = 900;

export async function giveBack(parts: ScanParts, { holder, run }: Pick<Desk, 'holder' | 'run'>, { state, waitsFor, until }: Pause): Promise<Next> {
  const now = parts.clock.now();
  const seconds = until === null ? 0 : Math.min(LONGEST_SECONDS, Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000)));
  const next = until === null ? null : { id: newMark(parts), at: instantAfter(now, seconds * 1_000) };
  const { progress } = run;
  const told: RunProgress = {
    ...progress, state, waitsFor,
    since: state === progress.state ? progress.since : now,
    waitsUntil: state === 'running' ? null : until,
    ...(until === null ? { stepsLeft: 0, pointsLeft: 0, expectedEnd: null } : {}),
  };
  const saved = await parts.stores.run.save(holder, { ...run, progress: told, next }, null);
  return saved && next !== null ? { kind: 'push', id: next.id, seconds } : { kind: 'rest' };
}
