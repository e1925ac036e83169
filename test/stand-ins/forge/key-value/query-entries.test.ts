/** Queries of the stand-in's storage through the real `@forge/kvs`: order, indexes, conditions, pages and cursors. */
import fc from 'fast-check';
import { Filter, FilterConditions, ForgeKvsAPIError, Sort, WhereConditions, kvs } from '@forge/kvs';
import { limits } from '../../../../stand-ins/forge/limits';
import { smallApp } from '../small-app';
import type { SmallApp } from '../small-app';

interface Row { category?: string; score?: number; share?: number; open?: boolean; note?: unknown }

const rows: Record<string, Row> = {
  a: { category: 'Retail', score: 90, share: 0.5, open: true, note: ['x', 'y'] },
  b: { category: 'Retail', score: 9, share: 0.25 },
  c: { category: 'Retail', score: 50, open: false, note: 'a long text' },
  d: { category: 'Bank', score: 50 },
  e: { category: 'Bank' },
  f: { score: 10 },
};

async function withRows(): Promise<SmallApp> {
  const app = smallApp();
  await app.run(() => kvs.batchSet(Object.entries(rows).map(([key, value]) => ({ key, value, entityName: 'health' }))));
  return app;
}

const health = () => kvs.entity<Row>('health').query();
const retail = () => health().index('by-category', { partition: ['Retail'] });
const codeOf = (work: () => Promise<unknown>): Promise<string> => work().then(() => 'answered', (error: unknown) => (error instanceof ForgeKvsAPIError ? error.code : String(error)));

describe('indexes', () => {
  it.each([
    ['by-key holds all, by key', () => health().index('by-key'), ['a', 'b', 'c', 'd', 'e', 'f']],
    ['by-key takes a range of keys', () => health().index('by-key').where(WhereConditions.between('b', 'd')), ['b', 'c', 'd']],
    ['an index on an attribute is ordered by its numbers, and leaves out rows without it', () => health().index('score'), ['b', 'f', 'c', 'd', 'a']],
    ['sorts downwards', () => health().index('score').sort(Sort.DESC), ['a', 'd', 'c', 'f', 'b']],
    ['a partition holds its rows only', () => retail(), ['b', 'c', 'a']],
    ['a partition without rows is empty', () => health().index('by-category', { partition: ['Space'] }), []],
    ['at least', () => retail().where(WhereConditions.greaterThanEqualTo(50)), ['c', 'a']],
    ['more than', () => retail().where(WhereConditions.greaterThan(50)), ['a']],
    ['at most', () => retail().where(WhereConditions.lessThanEqualTo(50)), ['b', 'c']],
    ['less than', () => retail().where(WhereConditions.lessThan(50)), ['b']],
    ['equal', () => retail().where(WhereConditions.equalTo(50)), ['c']],
    ['between, both ends included', () => retail().where(WhereConditions.between(9, 50)), ['b', 'c']],
  ])('%s', async (_, query, keys) => {
    const { run } = await withRows();
    const page = await run(() => query().getMany());
    expect(page.results.map(({ key }) => key)).toEqual(keys);
    expect(page.nextCursor).toBeUndefined();
  });

  it.each([
    ['an index that the manifest lacks', () => health().index('by-mood').getMany(), 'INVALID_ENTITY_INDEX'],
    ['a partition left out', () => health().index('by-category').getMany(), 'INVALID_ENTITY_INDEX'],
    ['a partition too many', () => health().index('by-category', { partition: ['Retail', 'x'] }).getMany(), 'INVALID_ENTITY_INDEX'],
    ['a partition where there is none', () => health().index('score', { partition: ['Retail'] }).getMany(), 'INVALID_ENTITY_INDEX'],
    ['a partition of the wrong type', () => health().index('by-category', { partition: [1] }).getMany(), 'INVALID_ENTITY_VALUE'],
    ['a range of the wrong type', () => retail().where(WhereConditions.equalTo('50')).getMany(), 'INVALID_ENTITY_VALUE'],
    ['a filter on an attribute that the schema lacks', () => health().index('by-key').filters(new Filter<Row & { mood: string }>().and('mood', FilterConditions.equalTo('x'))).getMany(), 'INVALID_ENTITY_ATTRIBUTE'],
    ['an entity that the manifest lacks', () => kvs.entity('wealth').query().index('by-key').getMany(), 'SCHEMA_NOT_FOUND'],
  ])('refuse %s', async (_, query, code) => {
    const { run } = await withRows();
    await expect(run(() => codeOf(query))).resolves.toBe(code);
  });
});

describe('filters', () => {
  const filter = (property: keyof Row, condition: Parameters<Filter<Row>['and']>[1]) => new Filter<Row>().and(property, condition);
  it.each([
    ['equal', filter('open', { condition: 'EQUAL_TO', values: [true] } as never), ['a']],
    ['not equal leaves out rows without the attribute', filter('category', FilterConditions.notEqualTo('Retail')), ['d', 'e']],
    ['exists', filter('share', FilterConditions.exists()), ['a', 'b']],
    ['does not exist', filter('category', FilterConditions.notExists()), ['f']],
    ['contains, in a text', filter('note', FilterConditions.contains('long')), ['c']],
    ['contains, in a list', filter('note', FilterConditions.contains('y')), ['a']],
    ['does not contain', filter('note', FilterConditions.notContains('y')), ['c']],
    ['begins with', filter('category', FilterConditions.beginsWith('Ba')), ['d', 'e']],
    ['between', filter('share', FilterConditions.between(0.2, 0.3)), ['b']],
    ['all of two', filter('category', FilterConditions.equalTo('Retail')).and('score', FilterConditions.greaterThan(40)), ['a', 'c']],
    ['any of two', new Filter<Row>().or('score', FilterConditions.lessThan(10)).or('score', FilterConditions.greaterThan(80)), ['a', 'b']],
  ])('%s', async (_, filters, keys) => {
    const { run } = await withRows();
    const page = await run(() => health().index('by-key').filters(filters).getMany());
    expect(page.results.map(({ key }) => key)).toEqual(keys);
  });

  it('work on the page that was read: a page may be empty and still go on', async () => {
    const { run } = await withRows();
    const page = await run(() => health().index('by-key').filters(filter('category', FilterConditions.equalTo('Bank'))).limit(2).getMany());
    expect(page.results).toEqual([]);
    expect(page.nextCursor).toEqual(expect.any(String));
  });
});

describe('pages and cursors', () => {
  it('hold ten keys by default, of the prefix asked for, without secrets and entities', async () => {
    const { run } = await withRows();
    const page = await run(async () => {
      await kvs.setSecret('key-secret', 1);
      await kvs.batchSet(Array.from({ length: 12 }, (_, at) => ({ key: `key-${String(at).padStart(2, '0')}`, value: at })));
      await kvs.set('other', 1);
      return kvs.query().where('key', WhereConditions.beginsWith('key-')).getMany<number>();
    });
    expect(page.results.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(page.nextCursor).toEqual(expect.any(String));
  });

  it.each([
    ['another partition', (cursor: string) => health().index('by-category', { partition: ['Bank'] }).cursor(cursor).getMany()],
    ['another order', (cursor: string) => retail().sort(Sort.DESC).cursor(cursor).getMany()],
    ['plain keys', (cursor: string) => kvs.query().cursor(cursor).getMany()],
    ['nothing at all', () => retail().cursor('made-up').getMany()],
  ])('are refused when they come from a query of %s', async (_, query) => {
    const { run } = await withRows();
    const code = await run(async () => {
      const { nextCursor = '' } = await retail().limit(1).getMany();
      return codeOf(() => query(nextCursor));
    });
    expect(code).toBe('INVALID_CURSOR');
  });

  it.each([
    ['are good for as long as the longest function runs', limits.keyValue.cursorMs, 'answered'],
    ['are not to be stored: they expire', limits.keyValue.cursorMs + 1, 'INVALID_CURSOR'],
  ])('%s', async (_, waitedMs, outcome) => {
    const { run, clock } = await withRows();
    const { nextCursor = '' } = await run(() => retail().limit(1).getMany());
    clock.advance(waitedMs);
    await expect(run(() => codeOf(() => retail().cursor(nextCursor).getMany()))).resolves.toBe(outcome);
  });

  it('go on behind the last row though rows were removed and added', async () => {
    const { run } = await withRows();
    const keys = await run(async () => {
      const { nextCursor = '' } = await retail().limit(2).getMany();
      await kvs.entity('health').delete('c');
      await kvs.entity('health').set('late', { category: 'Retail', score: 1 });
      return (await retail().cursor(nextCursor).getMany()).results.map(({ key }) => key);
    });
    expect(keys).toEqual(['a']);
  });

  it('always give every row once, in order, whatever the page size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), fc.boolean(), async (scores, limit, down) => {
        const { run } = smallApp();
        const seen = await run(async () => {
          if (scores.length > 0) await kvs.batchSet(scores.map((score, at) => ({ key: `k${at}`, value: { score }, entityName: 'health' })));
          const found: { key: string; value: Row }[] = [];
          let cursor: string | undefined;
          do {
            const query = health().index('score').sort(down ? Sort.DESC : Sort.ASC).limit(limit);
            const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
            found.push(...page.results);
            cursor = page.nextCursor;
          } while (cursor !== undefined);
          return found;
        });
        const order = seen.map(({ value }) => value.score ?? 0);
        expect(order).toEqual([...scores].sort((a, b) => (down ? b - a : a - b)));
        expect(new Set(seen.map(({ key }) => key)).size).toBe(scores.length);
      }),
      { numRuns: 30 },
    );
  });
});
