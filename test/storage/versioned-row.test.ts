/** Rows that several change at once, on the real package: whatever the turns and the faults, each change is made once. */
import fc from 'fast-check';
import type { KeyValue } from '../../src/model/ports';
import { StorageError } from '../../src/model/errors';
import { createVersionedRow } from '../../src/storage/versioned-row';
import { createInstallation } from './installation';
import { befall, fates } from './lossy';
import { scheduled } from './scheduled';

const open = (keyValue: KeyValue) => createVersionedRow<readonly string[]>({
  keyValue, random: Math.random, entity: 'run', key: 'row', what: 'row', encode: JSON.stringify, decode: (text) => JSON.parse(text) as string[],
});
/** Adds a word at the end, and tells which place it got. */
const add = (keyValue: KeyValue, word: string) => open(keyValue).change((words) => ({ value: [...words ?? [], word], result: (words ?? []).length }));

describe('a row that several change at once', () => {
  it('takes each change once, and tells each writer what became of it, in any interleaving and with answers lost', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fates, fc.integer({ min: 2, max: 5 }), async (scheduler, drawn, writers) => {
      const words = Array.from({ length: writers }, (_, index) => `word-${index}`);
      const { places, stored } = await createInstallation().run(async (_, keyValue) => ({
        places: await scheduler.waitFor(Promise.all(words.map((word) => add(scheduled(keyValue, scheduler), word)))),
        stored: await open(keyValue).read(),
      }), befall(drawn));
      expect([...stored ?? []].sort()).toEqual(words);
      expect(places.map((place) => stored?.[place])).toEqual(words);
    }), { numRuns: 300 });
  });

  it('is as it was or as it was to be, wherever its writer is killed', async () => {
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += 1) {
        const { run, runUntil } = createInstallation();
        await run((_, keyValue) => add(keyValue, 'old'));
        isKilled = await runUntil(call, how, (_, keyValue) => add(keyValue, 'new'));
        const stored = await run((_, keyValue) => open(keyValue).read());
        expect(isKilled ? [['old'], ['old', 'new']] : [['old', 'new']]).toContainEqual(stored);
      }
    }
  });

  it('does not take a write of its own, made in the end, for that of another', async () => {
    const { run } = createInstallation();
    let writes = 0;
    const stored = await run(async (_, keyValue) => {
      await add(keyValue, 'mine');
      return open(keyValue).read();
    }, ({ path }) => (path.endsWith('/transaction') && (writes += 1) === 1 ? 'loseAnswer' : 'none'));
    expect(stored).toEqual(['mine']);
  });

  it('finds a write of its own under those that others made since', async () => {
    const { run } = createInstallation();
    const stored = await run(async (_, keyValue) => {
      const late: KeyValue = { ...keyValue, async replaceEntity(row, condition) {
        await keyValue.replaceEntity(row, condition);
        for (let other = 0; other < 12; other += 1) await add(keyValue, `other-${other}`);
        return 'untold';
      } };
      await add(late, 'mine');
      return open(keyValue).read();
    });
    expect(stored).toHaveLength(13);
    expect(stored?.[0]).toBe('mine');
  });

  it('says so where so many wrote since that nobody can tell, and makes nothing twice', async () => {
    const { run } = createInstallation();
    const stored = await run(async (_, keyValue) => {
      const late: KeyValue = { ...keyValue, async replaceEntity(row, condition) {
        await keyValue.replaceEntity(row, condition);
        for (let other = 0; other < 40; other += 1) await add(keyValue, 'other');
        return 'untold';
      } };
      await expect(add(late, 'mine')).rejects.toThrow('Too many write the stored row at once; try again in a minute.');
      return open(keyValue).read();
    });
    expect(stored?.filter((word) => word === 'mine')).toEqual(['mine']);
  });

  it('refuses what the platform would not take, and what is damaged', () => createInstallation().run(async (_, keyValue) => {
    await expect(add(keyValue, 'x'.repeat(240 * 1024))).rejects.toThrow('The stored row is full: a part of it would take more than 240 KiB; archive or delete spaces that nobody uses.');
    await keyValue.setMany([{ entity: 'run', key: 'row', value: { number: 1, version: '1-a' } }]);
    await expect(open(keyValue).read()).rejects.toThrow(StorageError);
  }));
});
