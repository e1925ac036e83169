/** What Jira said of accounts: of two readings the later one stays, whoever wrote it when. */
import fc from 'fast-check';
import type { AccountReading, Accounts } from '../../src/model/stores';
import { createAccountStore } from '../../src/storage/account-store';
import { createInstallation } from './installation';
import { befall, fates } from './lossy';
import { onForge } from './on-forge';
import { scheduled } from './scheduled';

const instantOf = (minute: number): string => new Date(Date.UTC(2026, 5, 1, 0, minute)).toISOString();
const asked = fc.record({ state: fc.constantFrom('active' as const, 'deactivated' as const, 'deleted' as const, 'app' as const, null), at: fc.nat({ max: 500 }).map(instantOf) });
const reading: fc.Arbitrary<AccountReading> = fc.oneof({ weight: 4, arbitrary: asked }, { weight: 1, arbitrary: fc.constant({ state: null, at: null }) });
const readings: fc.Arbitrary<Accounts> = fc.array(fc.tuple(fc.nat({ max: 9 }).map((id) => `account-${id}`), reading), { maxLength: 10 }).map((pairs) => new Map(pairs));

describe('the accounts', () => {
  it('are as they were read last, in any interleaving of writers and with answers lost', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fates, fc.array(readings, { maxLength: 4 }), async (scheduler, drawn, notes) => {
      const stored = await createInstallation().run(async ({ accounts }, keyValue) => {
        const writer = createAccountStore(scheduled(keyValue, scheduler), Math.random);
        await scheduler.waitFor(Promise.all(notes.map((one) => writer.note(one))));
        return accounts.read();
      }, befall(drawn));
      const all = notes.flatMap((one) => [...one]);
      expect([...stored.keys()].sort()).toEqual([...new Set(all.map(([id]) => id))].sort());
      for (const [id, { at, state }] of stored) {
        const said = all.filter(([one]) => one === id).map(([, one]) => one);
        expect(at).toBe(said.map((one) => one.at ?? '').sort().at(-1) || null);
        expect(said).toContainEqual({ at, state });
      }
    }), { numRuns: 100 });
  });

  it('are forgotten but for those that are wanted', () => onForge(async ({ accounts }) => {
    await accounts.note(new Map(Array.from({ length: 40 }, (_, index) => [`account-${index}`, { state: 'active', at: instantOf(index) }])));
    await accounts.keepOnly(new Set(['account-3', 'account-30', 'nobody']));
    expect(await accounts.read()).toEqual(new Map([['account-3', { state: 'active', at: instantOf(3) }], ['account-30', { state: 'active', at: instantOf(30) }]]));
  }));
});
