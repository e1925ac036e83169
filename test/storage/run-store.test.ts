/** The lease of the run: one holder at a time, and nobody writes who does not hold it. */
import fc from 'fast-check';
import { firstRun } from '../../src/model/first-run';
import type { Run } from '../../src/model/stores';
import { createRunStore } from '../../src/storage/run-store';
import { createInstallation } from './installation';
import { befall, fates } from './lossy';
import { onForge } from './on-forge';
import { scheduled } from './scheduled';

const minute = (of: number): string => new Date(Date.UTC(2026, 5, 1, 12, of)).toISOString();
const busy: Run = {
  roundBegan: minute(0), nextRound: minute(30), catalogue: { next: { order: 'moved', startAt: 50 }, whole: false, total: 120 }, corrections: { items: 1.25, ends: 0.5 },
  progress: { state: 'waiting', since: minute(1), stepsDone: 3, stepsLeft: 4, pointsSpent: 100, pointsLeft: 200, expectedEnd: minute(20), waitsFor: 'budget', waitsUntil: minute(15) },
  judged: { at: minute(2), under: 'mark' }, hasNews: true, next: { id: 'delivery', at: minute(15) }, loose: { 'a-stamp': { 7: 2 } },
  log: { rounds: [{ began: '2026-06-01T10:00:00.000Z', ended: '2026-06-01T11:00:00.000Z', steps: 4, points: 120 }], failures: [{ at: '2026-06-01T10:00:00.000Z', kind: 'refused', endpoint: 'GET /rest/api/3/field', status: 403 }] },
};

describe('the run', () => {
  it('begins with the first taking, and reads back what its holder saved', () => onForge(async ({ run }) => {
    expect(await run.read()).toBeNull();
    expect(await run.take('a', minute(0), minute(5))).toEqual(firstRun(minute(0)));
    expect(await run.save('a', busy, minute(9))).toBe(true);
    expect(await run.read()).toEqual({ run: busy, heldUntil: minute(9) });
    expect(await run.save('a', firstRun(minute(1)), null)).toBe(true);
    expect(await run.read()).toEqual({ run: firstRun(minute(1)), heldUntil: null });
  }));

  it('is taken from nobody before its time, from whoever died after it, and from its own holder at any time', () => onForge(async ({ run }) => {
    await run.take('a', minute(0), minute(5));
    expect(await run.take('b', minute(4), minute(9))).toBeNull();
    expect(await run.take('a', minute(4), minute(8))).not.toBeNull();
    expect(await run.take('b', minute(8), minute(12))).not.toBeNull();
    expect(await run.save('a', busy, minute(20))).toBe(false);
    expect(await run.save('b', busy, null)).toBe(true);
    expect(await run.save('b', firstRun(minute(0)), null)).toBe(false);
    expect(await run.take('c', minute(9), minute(12))).toEqual(busy);
  }));

  it('has news for whoever takes it from a holder that died: what that one stored may not have been judged', () => onForge(async ({ run }) => {
    await run.take('a', minute(0), minute(5));
    expect(await run.save('a', { ...busy, hasNews: false }, minute(8))).toBe(true);
    expect(await run.take('b', minute(9), minute(12))).toEqual({ ...busy, hasNews: true });
  }));

  it('begins anew where it is damaged or of another version: the register tells all that matters', () => onForge(async ({ run }, keyValue) => {
    await run.take('a', minute(0), minute(5));
    const row = await keyValue.getEntity('run', 'run') as Record<string, string | number>;
    await keyValue.setMany([{ entity: 'run', key: 'run', value: { ...row, text: '{"holder":"a","until":null,"run":{"version":7}}' } }]);
    expect(await run.read()).toBeNull();
    expect(await run.take('b', minute(1), minute(5))).toEqual(firstRun(minute(1)));
  }));

  it('has one holder of those that take it at once, who knows it, in any interleaving and with answers lost', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fates, fc.integer({ min: 2, max: 4 }), async (scheduler, drawn, count) => {
      const holders = Array.from({ length: count }, (_, index) => `holder-${index}`);
      const outcomes = await createInstallation().run((_, keyValue) => {
        const run = createRunStore(scheduled(keyValue, scheduler), Math.random);
        return scheduler.waitFor(Promise.all(holders.map(async (holder) => [await run.take(holder, minute(0), minute(5)) !== null, await run.save(holder, busy, minute(6))] as const)));
      }, befall(drawn));
      expect(outcomes.map(([took]) => took).sort()).toEqual([...holders.slice(1).map(() => false), true]);
      for (const [took, saved] of outcomes) expect(saved).toBe(took);
    }), { numRuns: 150 });
  });
});

describe('the stop', () => {
  it('is said, read and taken back', () => onForge(async ({ stop }) => {
    expect(await stop.read()).toBeNull();
    await stop.write(minute(3));
    expect(await stop.read()).toBe(minute(3));
    await stop.write(null);
    expect(await stop.read()).toBeNull();
  }));
});
