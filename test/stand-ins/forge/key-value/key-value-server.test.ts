/** The key-value server under the real `@forge/kvs`: limits and their codes, single writes, batches, transactions. */
import { Filter, FilterConditions, ForgeKvsAPIError, MetadataField, kvs } from '@forge/kvs';
import { limits } from '../../../../stand-ins/forge/limits';
import { smallApp, smallManifest } from '../small-app';

/** Status and code of the refusal; fails the test where nothing is refused. */
async function refusalOf(work: () => Promise<unknown>): Promise<[number, string]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ForgeKvsAPIError) return [error.responseDetails.status, error.code];
    throw error;
  }
  throw new Error('It was not refused.');
}

function nested(depth: number): unknown {
  return depth === 0 ? 'leaf' : { in: nested(depth - 1) };
}

const row = { category: 'Retail', score: 70 };

describe('what is refused, with status and code', () => {
  const cases: [string, () => Promise<unknown>, number, string][] = [
    ['an empty key', () => kvs.set('', 1), 400, 'EMPTY_KEY'],
    ['a key of 501 characters', () => kvs.set('k'.repeat(501), 1), 400, 'KEY_TOO_LONG'],
    ['a key of spaces', () => kvs.set('  ', 1), 400, 'INVALID_KEY'],
    ['a key with a slash', () => kvs.get('a/b'), 400, 'INVALID_KEY'],
    ['no value', () => kvs.set('k', undefined), 400, 'INVALID_REQUEST'],
    ['a value over 240 KiB', () => kvs.set('k', 'x'.repeat(limits.keyValue.valueBytes - 1)), 400, 'MAX_SIZE'],
    ['a value 32 objects deep', () => kvs.set('k', nested(32)), 400, 'MAX_DEPTH'],
    ['a life of more than a year', () => kvs.set('k', 1, { ttl: { value: 366, unit: 'DAYS' } }), 400, 'INVALID_REQUEST'],
    ['an entity that the manifest lacks', () => kvs.entity('wealth').set('k', row), 404, 'SCHEMA_NOT_FOUND'],
    ['an entity value that is no object', () => kvs.entity('health').set('k', 'text'), 400, 'INVALID_ENTITY_VALUE'],
    ['an attribute that the schema lacks', () => kvs.entity('health').set('k', { ...row, colour: 'red' }), 400, 'INVALID_ENTITY_VALUE'],
    ['a text for an integer', () => kvs.entity('health').set('k', { score: '70' }), 400, 'INVALID_ENTITY_VALUE'],
    ['a fraction for an integer', () => kvs.entity('health').set('k', { score: 70.5 }), 400, 'INVALID_ENTITY_VALUE'],
    ['a number for a boolean', () => kvs.entity('health').set('k', { open: 1 }), 400, 'INVALID_ENTITY_VALUE'],
    ['a page of 101 keys', () => kvs.query().limit(101).getMany(), 400, 'LIST_QUERY_LIMIT_EXCEEDED'],
    ['a page of 101 entities', () => kvs.entity('health').query().index('score').limit(101).getMany(), 400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
    ['26 items in a batch', () => kvs.batchSet(items(26)), 422, 'TOO_MANY_OPERATIONS'],
    ['a key twice in a batch', () => kvs.batchDelete([{ key: 'k' }, { key: 'k' }]), 400, 'INVALID_REQUEST'],
    ['a batch over 4 MB', () => kvs.batchSet(items(25, 'x'.repeat(200_000))), 400, 'MAX_SIZE'],
    ['26 operations in a transaction', () => items(26).reduce((all, { key }) => all.set(key, 1), kvs.transact()).execute(), 422, 'TOO_MANY_OPERATIONS'],
    ['a transaction without operations', () => kvs.transact().execute(), 400, 'INVALID_REQUEST'],
  ];

  it.each(cases)('%s', async (_, work, status, code) => {
    const { run, forge } = smallApp();
    await expect(run(() => refusalOf(work))).resolves.toEqual([status, code]);
    expect(forge.keyValue.entries).toEqual([]);
  });

  it('storage without the scope storage:app', async () => {
    const { run } = smallApp({ manifest: { ...smallManifest, permissions: { scopes: ['read:jira-work'] } } });
    await expect(run(() => refusalOf(() => kvs.get('k')))).resolves.toEqual([401, 'UNAUTHORIZED']);
  });
});

describe('what just fits', () => {
  it.each([
    ['a key of 500 characters', () => kvs.set('k'.repeat(500), 1)],
    ['every kind of character', () => kvs.set('aZ09:._ -#', 1)],
    ['a value of 240 KiB', () => kvs.set('k', 'x'.repeat(limits.keyValue.valueBytes - 2))],
    ['a value 31 objects deep', () => kvs.set('k', nested(31))],
    ['an entity without some attributes', () => kvs.entity('health').set('k', { score: 70, note: { any: ['thing'] } })],
    ['25 items in a batch', () => kvs.batchSet(items(25))],
  ])('%s', async (_, work) => {
    const { run, forge } = smallApp();
    await run(async () => work());
    expect(forge.keyValue.entries.length).toBeGreaterThan(0);
  });
});

describe('get, set and delete', () => {
  it('answers undefined for what is not there, and deletes it silently', async () => {
    const { run } = smallApp();
    await expect(run(async () => [await kvs.get('none'), await kvs.entity('health').get('none'), await kvs.delete('none')])).resolves.toEqual([undefined, undefined, undefined]);
  });

  it('keeps plain values, secrets and entities of one key apart', async () => {
    const { run, forge } = smallApp();
    const seen = await run(async () => {
      await kvs.set('k', 'plain');
      await kvs.setSecret('k', 'secret');
      await kvs.entity('health').set('k', row);
      await kvs.delete('k');
      return [await kvs.get('k'), await kvs.getSecret('k'), await kvs.entity('health').get('k')];
    });
    expect(seen).toEqual([undefined, 'secret', row]);
    expect(forge.keyValue.entries).toEqual([
      { kind: 'secret', key: 'k', bytes: 8 },
      { kind: 'entity', entityName: 'health', key: 'k', value: row, bytes: 32 },
    ]);
    expect(forge.keyValue.bytes).toBe(40);
  });

  it('refuses to override where asked, with 409 KEY_CONFLICT', async () => {
    const { run } = smallApp();
    const refusal = await run(async () => {
      await kvs.set('lock', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
      return refusalOf(() => kvs.set('lock', 2, { keyPolicy: 'FAIL_IF_EXISTS' }));
    });
    expect(refusal).toEqual([409, 'KEY_CONFLICT']);
  });

  it('returns the previous or the latest value with its times', async () => {
    const { run, clock } = smallApp();
    const created = clock.now().getTime();
    const seen = await run(async () => {
      await kvs.set('k', 'old');
      clock.advance(5_000);
      const previous = await kvs.set('k', 'new', { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' });
      const read = await kvs.get('k', { metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] });
      return [previous, read];
    });
    expect(seen).toEqual([{ key: 'k', value: 'old' }, { key: 'k', value: 'new', createdAt: created, updatedAt: created + 5_000 }]);
  });

  it.each([
    ['is gone at its end', false, undefined],
    ['may still be read after its end, where the site lingers', true, 'v'],
  ])('data with a time to live %s', async (_, expiredLingers, after) => {
    const { run, clock } = smallApp({ faults: { expiredLingers } });
    const seen = await run(async () => {
      await kvs.set('k', 'v', { ttl: { value: 10, unit: 'SECONDS' } });
      clock.advance(9_999);
      const before = await kvs.get('k', { metadataFields: [MetadataField.EXPIRE_TIME] });
      clock.advance(1);
      return [before, await kvs.get('k')];
    });
    expect(seen).toEqual([{ key: 'k', value: 'v', expireTime: '2026-01-05T10:00:10.000Z' }, after]);
  });

  it('forgets lingering data after 48 hours', async () => {
    const { run, clock } = smallApp({ faults: { expiredLingers: true } });
    await run(() => kvs.set('k', 'v', { ttl: { value: 10, unit: 'SECONDS' } }));
    clock.advance(10_000 + limits.keyValue.expiredReadableMs);
    await expect(run(() => kvs.get('k'))).resolves.toBeUndefined();
  });
});

describe('batches', () => {
  it('answer item by item: what fits is written, what does not is named', async () => {
    const { run, forge } = smallApp();
    const answer = await run(() => kvs.batchSet<unknown>([{ key: 'good', value: 1 }, { key: 'bad/key', value: 2 }, { key: 'row', value: { score: 'x' }, entityName: 'health' }]));
    expect(answer.successfulKeys).toEqual([{ key: 'good' }]);
    expect(answer.failedKeys).toEqual([
      { key: 'bad/key', error: { code: 'INVALID_KEY', message: expect.any(String) as string } },
      { key: 'row', entityName: 'health', error: { code: 'INVALID_ENTITY_VALUE', message: expect.any(String) as string } },
    ]);
    expect(forge.keyValue.entries.map(({ key }) => key)).toEqual(['good']);
  });

  it('read what is there and name what is not', async () => {
    const { run } = smallApp();
    const answer = await run(async () => {
      await kvs.entity('health').set('here', row);
      return kvs.batchGet([{ key: 'here', entityName: 'health' }, { key: 'here' }]);
    });
    expect(answer.successfulKeys).toEqual([{ key: 'here', entityName: 'health', value: row }]);
    expect(answer.failedKeys).toEqual([{ key: 'here', error: { code: 'KEY_NOT_FOUND', message: expect.any(String) as string } }]);
  });
});

describe('transactions', () => {
  const health = { entityName: 'health' };
  const scoreIs = (score: number) => ({ ...health, conditions: new Filter<typeof row>().and('score', FilterConditions.equalTo(score)) });

  it('write all or nothing: a failed condition is 400 CONDITIONAL_CHECK_FAILED', async () => {
    const { run, forge } = smallApp();
    const refusal = await run(async () => {
      await kvs.entity('health').set('row', row);
      return refusalOf(() => kvs.transact().set('other', 1).set('row', { ...row, score: 1 }, scoreIs(71)).execute());
    });
    expect(refusal).toEqual([400, 'CONDITIONAL_CHECK_FAILED']);
    expect(forge.keyValue.entries).toEqual([expect.objectContaining({ key: 'row', value: row })]);
  });

  it('publish where the condition holds, delete and check included', async () => {
    const { run, forge } = smallApp();
    await run(async () => {
      await kvs.batchSet<unknown>([{ key: 'row', value: row, ...health }, { key: 'old', value: row, ...health }, { key: 'gone', value: 1 }]);
      await kvs.transact().set('row', { ...row, score: 71 }, scoreIs(70)).delete('gone').check('old', scoreIs(70)).execute();
    });
    expect(forge.keyValue.entries.map(({ key, value }) => [key, (value as typeof row).score])).toEqual([['old', 70], ['row', 71]]);
  });

  it.each([
    ['lets the first of two writers begin', false, 'written'],
    ['refuses the second', true, 'CONDITIONAL_CHECK_FAILED'],
  ])('a condition that nothing is there %s', async (_, exists, outcome) => {
    const { run } = smallApp();
    const seen = await run(async () => {
      if (exists) await kvs.entity('health').set('row', row);
      const absent = { ...health, conditions: new Filter<typeof row>().and('score', FilterConditions.notExists()) };
      return kvs.transact().set('row', row, absent).execute().then(() => 'written', (error: unknown) => (error as ForgeKvsAPIError).code);
    });
    expect(seen).toBe(outcome);
  });
});

describe('rates', () => {
  it('refuse the 1,001st request of a second and serve the next second', async () => {
    const { run, clock } = smallApp();
    const seen = await run(async () => {
      for (let made = 0; made < limits.keyValue.requestsPerSecond; made += 1) await kvs.get('k');
      const refusal = await refusalOf(() => kvs.get('k'));
      clock.advance(1_000);
      return [refusal, await kvs.get('k')];
    });
    expect(seen).toEqual([[429, 'RATE_LIMIT_EXCEEDED'], undefined]);
  });

  it('count what is written in units of 10 KB', async () => {
    const { run, clock } = smallApp();
    const written = await run(async () => {
      for (let count = 0; ; count += 1) {
        clock.advance(100);
        const refused = await kvs.set(`k${count}`, 'x'.repeat(200 * 1024 - 2)).then(() => false, (error: unknown) => (error as ForgeKvsAPIError).code === 'RATE_LIMIT_EXCEEDED');
        if (refused) return count;
      }
    });
    expect(written).toBe(limits.keyValue.writeUnitsPerMinute / 20);
  });

  it('hold one key to 1 MB written a second', async () => {
    const { run } = smallApp();
    const refusal = await run(() => refusalOf(async () => { for (let count = 0; count < 6; count += 1) await kvs.set('hot', 'x'.repeat(200 * 1024)); }));
    expect(refusal).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
  });

  it('are not held where a test says so', async () => {
    const { run } = smallApp({ faults: { ratesHeld: false } });
    await run(async () => { for (let made = 0; made <= limits.keyValue.requestsPerSecond; made += 1) await kvs.get('k'); });
  });
});

function items(count: number, value: unknown = 1): { key: string; value: unknown }[] {
  return Array.from({ length: count }, (_, at) => ({ key: `k${at}`, value }));
}
