/** What queries see under the real `@forge/kvs`: behind the writes where the site lags, and never what is no longer there. */
import fc from 'fast-check';
import { createForge } from '../../../../stand-ins/forge/create-forge';
import { Sort, WhereConditions, kvs } from '@forge/kvs';
import { handClock, smallApp, smallManifest } from '../small-app';

interface Row { category?: string | undefined; score?: number | undefined }

const health = () => kvs.entity<Row>('health');
const keysOf = (page: { results: { key: string }[] }): string[] => page.results.map(({ key }) => key);
const retail = async (): Promise<string[]> => keysOf(await health().query().index('by-category', { partition: ['Retail'] }).getMany());
const plain = async (): Promise<string[]> => keysOf(await kvs.query().where('key', WhereConditions.beginsWith('k')).getMany());

describe('a site whose queries lag by two seconds', () => {
  const lagging = () => smallApp({ faults: { queryLagMs: 2_000 } });

  it('shows writes and removals late in queries, and at once in single reads', async () => {
    const { run, clock } = lagging();
    await run(async () => {
      await kvs.set('k1', 1);
      await health().set('row', { category: 'Retail', score: 1 });
      expect([await kvs.get('k1'), await plain(), await retail()]).toEqual([1, [], []]);
      clock.advance(2_000);
      expect([await plain(), await retail()]).toEqual([['k1'], ['row']]);
      await kvs.delete('k1');
      await health().delete('row');
      expect([await kvs.get('k1'), await plain(), await retail()]).toEqual([undefined, ['k1'], ['row']]);
      clock.advance(2_000);
      expect([await plain(), await retail()]).toEqual([[], []]);
    });
  });

  it('shows the old value of a row that has moved, in its old place', async () => {
    const { run, clock } = lagging();
    const seen = await run(async () => {
      await health().set('row', { category: 'Retail', score: 1 });
      clock.advance(2_000);
      await health().set('row', { category: 'Bank', score: 2 });
      return (await health().query().index('by-category', { partition: ['Retail'] }).getMany()).results;
    });
    expect(seen).toEqual([{ key: 'row', value: { category: 'Retail', score: 1 } }]);
  });
});

describe('a site without lag', () => {
  it('leaves out what has expired', async () => {
    const { run, clock } = smallApp();
    await run(async () => {
      await kvs.set('k1', 1, { ttl: { value: 5, unit: 'SECONDS' } });
      await kvs.set('k2', 1);
      clock.advance(5_000);
      expect(await plain()).toEqual(['k2']);
    });
  });

  it('always shows in every index what single reads show, after any writes and removals', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    const category = fc.constantFrom('Retail', 'Bank', undefined);
    const step = fc.record({ key: fc.constantFrom(...keys), removes: fc.boolean(), category, score: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { run } = smallApp({ faults: { ratesHeld: false } });
        await run(async () => {
          for (const { key, removes, ...row } of steps) await (removes ? health().delete(key) : health().set(key, row));
          const rows = (await Promise.all(keys.map(async (key) => ({ key, row: await health().get(key) })))).flatMap(({ key, row }) => (row ? [{ key, row }] : []));
          const byScore = rows.filter(({ row }) => row.score !== undefined).sort((a, b) => Number(b.row.score) - Number(a.row.score) || (a.key < b.key ? 1 : -1));
          expect(keysOf(await health().query().index('by-key').getMany())).toEqual(rows.map(({ key }) => key));
          expect(keysOf(await health().query().index('score').sort(Sort.DESC).getMany())).toEqual(byScore.map(({ key }) => key));
          expect((await retail()).sort()).toEqual(byScore.filter(({ row }) => row.category === 'Retail').map(({ key }) => key).sort());
        });
      }),
      { numRuns: 60 },
    );
  });
});

it('shows what an installation begins with', async () => {
  let seen: string[] = [];
  const forge = createForge({
    manifest: smallManifest, clock: handClock(), random: () => 0.5, site: { cloudId: 'cloud-1', url: 'https://demo.example' }, jira: async () => new Response(null, { status: 404 }),
    handlers: { hourly: async () => { seen = [...await plain(), ...await retail()]; return { statusCode: 200 }; } },
    stored: [{ key: 'k1', value: 1 }, { entityName: 'health', key: 'row', value: { category: 'Retail', score: 1 } }],
  });
  await forge.fireSchedule('hourly');
  expect(seen).toEqual(['k1', 'row']);
});
