/** When the schedule has to push: never beside a live run, always where nobody goes on. */
import fc from 'fast-check';
import { firstRun } from '../../../src/model/first-run';
import type { HeldRun, RunProgress } from '../../../src/model/stores';
import { isLost, isRunDue } from '../../../src/scan/advance/is-run-due';

const NOW = '2026-11-24T12:00:00.000Z';
const minutes = (count: number): string => new Date(Date.parse(NOW) + count * 60_000).toISOString();

function held(state: RunProgress['state'], { nextRound = minutes(600), heldUntil = null, next = null }: { nextRound?: string; heldUntil?: string | null; next?: string | null } = {}): HeldRun {
  const run = firstRun(minutes(-60));
  return { heldUntil, run: { ...run, nextRound, next: next === null ? null : { id: 'a', at: next }, progress: { ...run.progress, state } } };
}

it.each<[string, HeldRun | null, string | null, boolean]>([
  ['a site that was never scanned', null, null, true],
  ['one that was stopped before its first scan', null, minutes(-1), false],
  ['a round that is due', held('idle', { nextRound: minutes(-1) }), null, true],
  ['a round that is not due yet', held('idle', { nextRound: minutes(1) }), null, false],
  ['a round that is due where scanning was stopped', held('stopped', { nextRound: minutes(-1) }), minutes(-30), false],
  ['a round that is due after the stop was lifted', held('stopped', { nextRound: minutes(-1) }), null, true],
  ['a run that somebody holds', held('running', { heldUntil: minutes(2), next: minutes(-20) }), null, false],
  ['a run whose holder died', held('running', { heldUntil: minutes(-1) }), null, true],
  ['a run whose next delivery is due just now', held('waiting', { next: minutes(-1) }), null, false],
  ['a run whose next delivery was lost', held('waiting', { next: minutes(-6) }), null, true],
  ['a run that waits for the next hour', held('waiting', { next: minutes(14) }), null, false],
  ['a failed run whose retry was lost', held('failed', { next: minutes(-6) }), null, true],
  ['a wish whose event was lost', held('queued'), null, true],
])('pushes as it should for %s', (_, run, stoppedSince, isDue) => {
  expect(isRunDue(run, stoppedSince, NOW)).toBe(isDue);
});

it('never pushes beside a live holder, nor while scanning is stopped', () => {
  const state = fc.constantFrom<RunProgress['state']>('idle', 'queued', 'running', 'waiting', 'stopped', 'failed');
  const offset = fc.integer({ min: -2_000, max: 2_000 }).map(minutes);
  fc.assert(fc.property(state, offset, fc.option(offset), fc.integer({ min: 1, max: 3 }), (reached, nextRound, next, lease) => {
    const live = held(reached, { nextRound, next, heldUntil: minutes(lease) });
    expect([isRunDue(live, null, NOW), isLost(live, NOW), isRunDue({ ...live, heldUntil: null }, minutes(-1), NOW)]).toEqual([false, false, false]);
  }));
});
