/** The budget on the real package: whoever reserves when, and whatever answer is lost, the hour never bears more than its ceiling. */
import fc from 'fast-check';
import { StorageError } from '../../src/model/errors';
import { createBudgetStore } from '../../src/storage/budget-store';
import { createInstallation } from './installation';
import { befall, fates } from './lossy';
import { onForge } from './on-forge';
import { scheduled } from './scheduled';

const CEILING = 100;
const NOW = '2026-11-24T10:20:00.000Z';
const reserver = fc.record({ points: fc.integer({ min: 1, max: 60 }), spent: fc.double({ min: 0, max: 1, noNaN: true }), settles: fc.boolean() });

describe('the budget', () => {
  it('is never above its ceiling, and exact in the end, in any interleaving of reservers and with answers lost', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fates, fc.array(reserver, { minLength: 2, maxLength: 5 }), async (scheduler, drawn, reservers) => {
      let held = 0;
      let most = 0;
      const used = await createInstallation().run(async ({ budget }, keyValue) => {
        const shared = createBudgetStore(scheduled(keyValue, scheduler), Math.random);
        await scheduler.waitFor(Promise.all(reservers.map(async ({ points, spent, settles }) => {
          const reservation = await shared.reserve(points, NOW, CEILING);
          if (reservation === null) return;
          held += points;
          most = Math.max(most, held);
          if (!settles) return;
          // Before it is settled: what is given back may be another's at once.
          held -= points - Math.floor(points * spent);
          await shared.settle(reservation, Math.floor(points * spent), NOW, false);
        })));
        return (await budget.read(NOW)).used;
      }, befall(drawn));
      expect(most).toBeLessThanOrEqual(CEILING);
      expect(used).toBe(held);
    }), { numRuns: 200 });
  });

  it('refuses none that it bears, one after the other', () => onForge(async ({ budget }) => {
    for (let round = 0; round < 5; round += 1) expect(await budget.reserve(20, NOW, CEILING)).not.toBeNull();
    expect(await budget.reserve(1, NOW, CEILING)).toBeNull();
    expect(await budget.read(NOW)).toEqual({ used: 100, forgone: 0, nextHour: '2026-11-24T11:01:00.000Z' });
  }));

  it('counts a reservation whose function was killed, wherever that was, at most once', async () => {
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += 1) {
        const { run, runUntil } = createInstallation();
        await run(({ budget }) => budget.reserve(10, NOW, CEILING));
        isKilled = await runUntil(call, how, async ({ budget }) => {
          const reservation = await budget.reserve(20, NOW, CEILING);
          if (reservation !== null) await budget.settle(reservation, 5, NOW, false);
        });
        expect([10, 30, 15]).toContain((await run(({ budget }) => budget.read(NOW))).used);
      }
    }
  });

  it('is refused where it is damaged: better nothing is spent', () => onForge(async ({ budget }, keyValue) => {
    await keyValue.setMany([{ entity: 'budget', key: 'budget', value: { number: 1, version: '1-a', earlier: '', text: '{"hours":{}}' } }]);
    await expect(budget.reserve(1, NOW, CEILING)).rejects.toThrow(StorageError);
  }));
});
