/** The register on the real package: nothing is lost between two writers, and nothing is half written. */
import fc from 'fast-check';
import { StorageError } from '../../src/model/errors';
import type { Register, RegisterEntry } from '../../src/model/register';
import { REGISTER_SHARDS, shardOf } from '../../src/model/shard-of';
import { decodeEntries, encodeEntries } from '../../src/storage/register-columns';
import { createRegisterStore } from '../../src/storage/register-store';
import { storedBytes } from '../../src/storage/stored-bytes';
import { arbitraryEntries, arbitraryEntry } from './arbitrary-register';
import { createInstallation } from './installation';
import { befall, fates } from './lossy';
import { onForge } from './on-forge';
import { buildEntry } from './record-all';
import { scheduled } from './scheduled';

const byId = (entries: readonly RegisterEntry[]): Register => new Map(entries.map((entry) => [entry.id, entry]));

describe('the columns of a register', () => {
  it('give back exactly the entries that went in', () => {
    fc.assert(fc.property(arbitraryEntries, (entries) => {
      expect(decodeEntries(encodeEntries(byId(entries)))).toEqual(byId(entries));
    }));
  });

  it('are refused, never half read, where they are cut, changed or of another version', () => {
    const packed = encodeEntries(byId(fc.sample(arbitraryEntry(), { numRuns: 9, seed: 1 })));
    for (const damaged of ['', 'deflate:', packed.slice(0, -8), packed.replace('deflate:', ''), `${packed.slice(0, 40)}${packed.slice(60)}`]) expect(() => decodeEntries(damaged)).toThrow(StorageError);
  });
});

describe('shards', () => {
  it('are the same for ever: what is stored lies there', () => {
    // FNV-1a of its own test suite.
    expect(shardOf('foobar', 2 ** 32)).toBe(0xbf9cf968);
    expect(['', '1', '10000', '10001'].map((id) => shardOf(id))).toEqual([5, 12, 12, 15]);
  });

  it('share out the ids of a site evenly', () => {
    const sizes = Array.from({ length: REGISTER_SHARDS }, () => 0);
    for (let id = 10_000; id < 12_000; id += 1) sizes[shardOf(`${id}`)]! += 1;
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });
});

describe('the register', () => {
  it('reads back what was written, with what was changed since, and without what was taken out', async () => {
    await fc.assert(fc.asyncProperty(arbitraryEntries, fc.array(fc.boolean()), (entries, leaves) => onForge(async ({ register }) => {
      const ids = entries.map(({ id }) => id);
      expect(await register.update(ids, (entry, id) => entry ?? byId(entries).get(id) ?? null)).toEqual(byId(entries));
      const kept = byId(entries.filter((_, index) => leaves[index] !== true));
      expect(await register.update(ids, (entry, id) => kept.has(id) ? entry : null)).toEqual(kept);
      expect(await register.read()).toEqual(kept);
    })), { numRuns: 50 });
  });

  it('never loses an update of two writers, in any interleaving and with answers lost', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => `${index}`);
    const subset = fc.subarray(ids, { minLength: 1 });
    await fc.assert(fc.asyncProperty(fc.scheduler(), fates, fc.array(subset, { minLength: 2, maxLength: 3 }), async (scheduler, drawn, updates) => {
      const register = await createInstallation().run(async (storage, keyValue) => {
        const writer = createRegisterStore(scheduled(keyValue, scheduler), Math.random);
        await scheduler.waitFor(Promise.all(updates.map((changed) => writer.update(changed, (entry, id) => {
          const { items, ...rest } = entry ?? buildEntry(id);
          return { ...rest, items: { at: rest.seenAt, under: '', whole: true, failures: (items?.failures ?? 0) + 1, links: 'from', roadmap: true, objects: 0 } };
        }))));
        return storage.register.read();
      }, befall(drawn));
      for (const id of ids) expect(register.get(id)?.items?.failures ?? 0).toBe(updates.filter((changed) => changed.includes(id)).length);
    }), { numRuns: 150 });
  });

  it('holds each entry as it was or as it was to be, wherever its writer is killed', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `${index}`);
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += 7) {
        const { run, runUntil } = createInstallation();
        await run(({ register }) => register.update(ids, (_, id) => buildEntry(id)));
        isKilled = await runUntil(call, how, ({ register }) => register.update(ids, (entry) => entry && { ...entry, key: 'NEW', judged: 'new' }));
        const stored = [...(await run(({ register }) => register.read())).values()];
        expect(stored).toHaveLength(ids.length);
        for (const { id, key, judged } of stored) expect([[`P${id}`, null], ['NEW', 'new']]).toContainEqual([key, judged]);
      }
    }
  });

  it('does not write a shard that stays as it is', async () => {
    const { run } = createInstallation();
    await run(({ register }) => register.update(['1', '2'], (_, id) => buildEntry(id)));
    const paths: string[] = [];
    await run(({ register }) => register.update(['1', '2'], (entry, id) => (id === '1' && entry !== null ? { ...entry, judged: 'new' } : entry && { ...entry })), ({ path }) => {
      paths.push(path);
      return 'none';
    });
    expect(paths.filter((path) => path.endsWith('/transaction'))).toHaveLength(1);
  });

  it('keeps 2,000 spaces in rows of a tenth of what a value holds, and says so where a site outgrows it', () => onForge(async ({ register }, keyValue) => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `${10_000 + index}`);
    const entries = byId(fc.sample(arbitraryEntry(), { numRuns: 2_000, seed: 2 }).map((entry, index) => ({ ...entry, id: ids[index]! })));
    await register.update(ids, (_, id) => entries.get(id)!);
    const rows = await Promise.all(Array.from({ length: REGISTER_SHARDS }, (_, shard) => keyValue.getEntity('register', `${shard}`)));
    expect(Math.max(...rows.map(storedBytes))).toBeLessThan(80 * 1024);
    const huge = Array.from({ length: 9_000 }, () => Math.random().toString(36)).join('');
    await expect(register.update(['1'], (_, id) => buildEntry(id, { leadId: huge.repeat(3) + huge.split('').reverse().join('') }))).rejects.toThrow('The stored register is full');
  }));
});
