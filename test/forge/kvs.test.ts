/** The key-value store on bad days: what patience mends, what it must not ask twice, and what is told honestly. */
import { ForgeKvsAPIError } from '@forge/kvs';
import { openKeyValue } from '../../src/forge/kvs';
import type { KeyValue } from '../../src/model/ports';
import type { Interference, OutgoingCall } from '../../stand-ins/forge/interference';
import { createInstallation } from '../storage/installation';

const answer = (status: number, body: unknown = { code: 'ANY', message: 'Any.' }): Interference => ({ response: Response.json(body, { status }) });

/** What the body got, the requests that it made, and how long it would have waited. */
async function live<Result>(body: (keyValue: KeyValue) => Promise<Result>, befall: (call: OutgoingCall) => Interference = () => 'none') {
  const calls: OutgoingCall[] = [];
  let waitedMs = 0;
  const sleep = (ms: number) => Promise.resolve(void (waitedMs += ms));
  const result = await createInstallation().run(() => body(openKeyValue(sleep)).then((got) => ({ got, thrown: null }), (thrown: unknown) => ({ got: null, thrown })), (call) => {
    calls.push(call);
    return befall(call);
  });
  return { ...result, paths: calls.map(({ path }) => path.replace('/api/v1/', '')), bodies: calls.map((call) => JSON.parse(call.body) as unknown), waitedMs };
}
/** The first of the calls; the others go through. */
const first = (fates: readonly Interference[]) => {
  const left = [...fates];
  return () => left.shift() ?? 'none';
};
const keys = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `key-${index}` }));

describe('patience', () => {
  it.each([
    ['a lost request', 'loseRequest' as const], ['a lost answer', 'loseAnswer' as const], ['a failure', answer(503)], ['a rate', answer(429)],
  ])('mends %s of reads and plain writes', async (_, fate) => {
    const { got } = await live(async (keyValue) => {
      await keyValue.set('a', 1);
      await keyValue.setMany([{ key: 'b', value: 2 }]);
      return [await keyValue.get('a'), await keyValue.getMany([{ key: 'b' }])];
    }, (() => {
      let calls = 0;
      return () => ((calls += 1) % 2 === 1 ? fate : 'none');
    })());
    expect(got).toEqual([1, [2]]);
  });

  it('waits a minute for a rate and seconds for a failure, and then says what it was', async () => {
    const busy = await live((keyValue) => keyValue.get('a'), () => answer(429));
    expect(busy).toMatchObject({ thrown: expect.any(ForgeKvsAPIError) as unknown });
    expect(busy.waitedMs).toBeGreaterThan(60_000);
    const failing = await live((keyValue) => keyValue.get('a'), () => answer(500));
    expect(failing.paths).toHaveLength(4);
    expect(failing.waitedMs).toBeLessThan(3_000);
  });

  it('is not spent on what is refused', async () => {
    expect((await live((keyValue) => keyValue.set('not/a/key', 1))).paths).toHaveLength(1);
    const { paths, thrown } = await live((keyValue) => keyValue.setMany([{ key: 'a', value: 1 }, { key: 'not/a/key', value: 1 }]));
    expect(paths).toHaveLength(1);
    expect(thrown).toMatchObject({ message: 'The key-value store refused 1 items of a batch: INVALID_KEY.' });
  });
});

describe('a batch', () => {
  it('holds 25 items, also where it reads, and gives values in the order of their names', async () => {
    const { got, paths } = await live(async (keyValue) => {
      await keyValue.setMany(keys(60).map(({ key }, value) => ({ key, value: { value } })));
      await keyValue.setMany([{ entity: 'mark', key: 'key-1', value: { kind: 'moved' } }]);
      return keyValue.getMany([{ key: 'gone' }, ...keys(60).reverse(), { entity: 'mark', key: 'key-1' }]);
    });
    expect(got).toEqual([undefined, ...keys(60).map((_, value) => ({ value })).reverse(), { kind: 'moved' }]);
    expect(paths).toEqual([...Array<string>(4).fill('batch/set'), ...Array<string>(3).fill('batch/get')]);
  });

  it('is asked again for those of its items that the rate did not allow', async () => {
    const partly = answer(200, { successfulKeys: [{ key: 'key-0' }], failedKeys: [{ key: 'key-1', error: { code: 'RATE_LIMIT_EXCEEDED', message: '' } }] });
    const { bodies } = await live((keyValue) => keyValue.setMany(keys(2).map((name) => ({ ...name, value: 1 }))), first([partly]));
    expect(bodies).toEqual([[{ key: 'key-0', value: 1 }, { key: 'key-1', value: 1 }], [{ key: 'key-1', value: 1 }]]);
  });

  it('of reads is halved where the platform takes none so large', async () => {
    const { got, paths } = await live(async (keyValue) => {
      await keyValue.setMany(keys(20).map((name, value) => ({ ...name, value })));
      return keyValue.getMany(keys(20));
    }, ({ path, body }) => (path.endsWith('batch/get') && (JSON.parse(body) as unknown[]).length > 6 ? answer(413) : 'none'));
    expect(got).toEqual(keys(20).map((_, value) => value));
    expect(paths.filter((path) => path === 'batch/get')).toHaveLength(7);
  });
});

describe('a conditional write', () => {
  const row = { entity: 'mark', key: 'row', value: { kind: 'moved', at: '1' } };
  const write = (keyValue: KeyValue) => keyValue.replaceEntity(row, { attribute: 'at', expected: null });

  it('is done, or refused where the condition does not hold', async () => {
    expect((await live(async (keyValue) => [await write(keyValue), await write(keyValue)])).got).toEqual(['done', 'refused']);
    const removals = await live(async (keyValue) => {
      await write(keyValue);
      const remove = (expected: string) => keyValue.deleteEntity('mark', 'row', { attribute: 'at', expected });
      return [await remove('0'), await remove('1'), await remove('1'), await keyValue.getEntity('mark', 'row')];
    });
    expect(removals.got).toEqual(['refused', 'done', 'refused', undefined]);
  });

  it.each([['an answer is lost', 'loseAnswer' as const], ['a request is lost', 'loseRequest' as const], ['it fails', answer(502)]])('stays untold where %s, and is not made again', async (_, fate) => {
    const { got, paths } = await live(write, first([fate]));
    expect({ got, paths }).toEqual({ got: 'untold', paths: ['transaction'] });
  });

  it('waits for the rate, since then nothing was done', async () => {
    expect(await live(write, first([answer(429)]))).toMatchObject({ got: 'done', paths: ['transaction', 'transaction'] });
  });

  it('is an error where what is written can never be', async () => {
    expect(await live((keyValue) => keyValue.replaceEntity({ ...row, value: { none: 'such' } }, { attribute: 'at', expected: null }))).toMatchObject({ thrown: { code: 'INVALID_ENTITY_VALUE' } });
  });
});

it('claims a key for one of two, and does not take a claim of its own for the other’s', async () => {
  expect(await live(async (keyValue) => [await keyValue.setNew('claim', 1, 60), await keyValue.setNew('claim', 2, 60)])).toMatchObject({ got: [true, false] });
  expect(await live((keyValue) => keyValue.setNew('claim', 1, 60), first(['loseAnswer']))).toMatchObject({ thrown: { message: 'fetch failed' } });
});
