/** The dependencies of a site: what is read is what was written last, wherever a writer is killed, and nothing is written twice. */
import fc from 'fast-check';
import type { StoredDependency } from '../../src/model/stored-dependency';
import { createInstallation } from './installation';
import { onForge } from './on-forge';

const AT = '2026-06-01T12:00:00.000Z';
const id = fc.integer({ min: 10_000, max: 99_999 }).map(String);
const end = fc.record({ issueId: id, projectId: id, team: fc.oneof(id.map((one) => `project:${one}`), fc.uuid()) });
const dependency: fc.Arbitrary<StoredDependency> = fc.record({
  linkId: id, type: fc.constantFrom('900', '901'), from: end, to: end, state: fc.constantFrom('open' as const, 'possiblyDead' as const),
  managed: fc.constantFrom(true, false, null), touched: fc.option(fc.constantFrom('2026-01-31', '2026-05-01'), { nil: null }),
});
const some = (count: number, touched = '2026-05-01'): readonly StoredDependency[] => Array.from({ length: count }, (_, index) => ({
  linkId: `${10_000 + index}`, type: '900', from: { issueId: `${20_000 + index * 7}`, projectId: `${index % 40}`, team: `team-${index % 90}` }, to: { issueId: `${90_000 - index * 3}`, projectId: `${index % 31}`, team: `team-${index % 70}` },
  state: 'open', managed: index % 3 === 0, touched,
}));

describe('the dependencies of a site', () => {
  it('are read as they were written, whatever they are', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(dependency, { maxLength: 8 }), { minLength: 1, maxLength: 4 }), (written) => onForge(async ({ dependencies }) => {
      for (const one of written) {
        await dependencies.write(one, AT);
        expect(await dependencies.read()).toEqual(one);
      }
    })), { numRuns: 30 });
  });

  it('take several values where a site has many, and none where it has none', () => onForge(async ({ dependencies }, keyValue) => {
    expect(await dependencies.read()).toEqual([]);
    await dependencies.write([], AT);
    expect(await keyValue.get('dependencies')).toBeUndefined();
    const many = some(60_000);
    await dependencies.write(many, AT);
    expect(await keyValue.get('dependencies')).toMatchObject({ chunks: expect.any(Number) as unknown, at: AT });
    expect(await keyValue.get('dependencies:a:1')).toEqual(expect.any(String));
    expect(await dependencies.read()).toEqual(many);
  }));

  it('are not written again while they are the same', async () => {
    const installation = createInstallation();
    await installation.run(({ dependencies }) => dependencies.write(some(50), AT));
    const written: string[] = [];
    await installation.run(({ dependencies }) => dependencies.write(some(50), '2026-06-02T12:00:00.000Z'), ({ path }) => {
      if (/set/.test(path)) written.push(path);
      return 'none';
    });
    expect(written).toEqual([]);
  });

  it('are the old ones or the new ones, wherever the writer is killed', async () => {
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += 1) {
        const installation = createInstallation();
        await installation.run(({ dependencies }) => dependencies.write(some(50), AT));
        isKilled = await installation.runUntil(call, how, ({ dependencies }) => dependencies.write(some(70, '2026-05-09'), AT));
        const read = await installation.run(({ dependencies }) => dependencies.read());
        expect([50, 70]).toContain(read.length);
        expect(read).toEqual(read.length === 50 ? some(50) : some(70, '2026-05-09'));
        await installation.run(({ dependencies }) => dependencies.write(some(70, '2026-05-09'), AT));
        expect(await installation.run(({ dependencies }) => dependencies.read())).toEqual(some(70, '2026-05-09'));
      }
    }
  });

  it('that are damaged are refused with a remedy', () => onForge(async ({ dependencies }, keyValue) => {
    await dependencies.write(some(3), AT);
    await keyValue.set('dependencies:a:0', 'nothing');
    await expect(dependencies.read()).rejects.toThrow('scan again');
    await keyValue.set('dependencies', { place: 'z' });
    await expect(dependencies.read()).rejects.toThrow('scan again');
  }));
});
