/** Facts of projects under stamps: whole or absent, never mixed, whoever dies between two calls. */
import fc from 'fast-check';
import type { ProjectFacts } from '../../src/model/facts';
import { known } from '../../src/model/facts';
import type { FactsPlace } from '../../src/model/register';
import { storedBytes } from '../../src/storage/stored-bytes';
import { arbitraryProject } from './arbitrary-facts';
import { createInstallation } from './installation';
import { onForge } from './on-forge';
import { buildEntry } from './record-all';

const projects = fc.uniqueArray(arbitraryProject.chain((project) => fc.nat({ max: 99 }).map((id) => ({ ...project, id: `${id}` }))), { selector: ({ id }) => id, maxLength: 8 });
const byId = (all: readonly ProjectFacts[]) => new Map(all.map((project) => [project.id, project]));
const sample = (seed: number, id: string): ProjectFacts => ({ ...fc.sample(arbitraryProject, { numRuns: 1, seed })[0]!, id });
/** Takes several chunks. */
const large = (id: string): ProjectFacts => ({ ...sample(3, id), roadmapItems: known(Array.from({ length: 40_000 }, (_, index) => ({ id: `${Math.imul(index, 0x9e3779b1)}`, named: known(`account-${Math.imul(index, 0x85ebca6b)}`), updated: null }))) });

describe('facts of projects', () => {
  it('are read back as they were written, and absent once they are deleted', async () => {
    await fc.assert(fc.asyncProperty(projects, fc.array(fc.boolean()), (all, leaves) => onForge(async ({ facts }) => {
      const places = await facts.write(all, 'stamp');
      expect(await facts.read(places)).toEqual(byId(all));
      await facts.delete(new Map([...places].filter((_, index) => leaves[index] === true)));
      expect(await facts.read(places)).toEqual(byId(all.filter((_, index) => leaves[index] !== true)));
    })), { numRuns: 60 });
  });

  it('of a large project take several values, each under 200 KiB, and are absent where one is lost', async () => {
    const { run, entries } = createInstallation();
    const places = await run(({ facts }) => facts.write([large('1'), sample(4, '2')], 'stamp'));
    expect(places.get('1')?.chunks).toBeGreaterThan(2);
    expect(Math.max(...entries().map(({ bytes }) => bytes))).toBeLessThan(200 * 1024);
    expect((await run(({ facts }) => facts.read(places))).get('1')).toEqual(large('1'));
    await run((_, keyValue) => keyValue.delete('facts:1:stamp:1'));
    expect([...(await run(({ facts }) => facts.read(places))).keys()]).toEqual(['2']);
  });

  it('are absent where they are damaged or of another version', () => onForge(async ({ facts }, keyValue) => {
    const places = await facts.write([sample(1, '1'), sample(2, '2')], 'stamp');
    await keyValue.set('facts:1:stamp:0', 'deflate:AAAA');
    expect([...(await facts.read(places)).keys()]).toEqual(['2']);
  }));

  it('are the old ones or the new ones, wherever the step that replaces them is killed', async () => {
    const [before, after] = [sample(5, '1'), large('1')];
    const replace = async ({ facts, register }: Parameters<Parameters<ReturnType<typeof createInstallation>['run']>[0]>[0], next: ProjectFacts, stamp: string) => {
      const old = (await register.read()).get('1')?.facts ?? null;
      const places = await facts.write([next], stamp);
      await register.update(['1'], (entry) => ({ ...(entry ?? buildEntry('1')), facts: places.get('1') ?? null }));
      if (old !== null) await facts.delete(new Map([['1', old]]));
    };
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += how === 'killBefore' ? 3 : 5) {
        const { run, runUntil } = createInstallation();
        await run((storage) => replace(storage, before, 'old'));
        isKilled = await runUntil(call, how, (storage) => replace(storage, after, 'new'));
        const stored = await run(async ({ facts, register }) => {
          const place = (await register.read()).get('1')?.facts;
          return (await facts.read(new Map<string, FactsPlace>(place ? [['1', place]] : []))).get('1');
        });
        expect([before, after]).toContainEqual(stored);
      }
    }
  });

  it('are read 25 a request, and those that a batch missed one by one', async () => {
    const { run } = createInstallation();
    const all = Array.from({ length: 60 }, (_, index) => sample(index, `${index}`));
    const places = await run(({ facts }) => facts.write(all, 'stamp'));
    const paths: string[] = [];
    const read = await run(({ facts }) => facts.read(new Map([...places, ['gone', { stamp: 'stamp', chunks: 1 }]])), ({ path }) => {
      paths.push(path);
      return 'none';
    });
    expect(read).toEqual(byId(all));
    expect(paths).toEqual(['/api/v1/batch/get', '/api/v1/batch/get', '/api/v1/batch/get', '/api/v1/get']);
    expect(storedBytes([...places.values()][0])).toBeLessThan(50);
  });
});
