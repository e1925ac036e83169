/**
 * Two who go on with one scan: the second is turned away while the first lives. Should the first come back to life long after its
 * lease has ended, which the platform's time limit rules out, what it still writes changes nothing of what the second has stored.
 */
import { createHttpTransport } from '../../../src/cli/create-http-transport';
import { compose } from '../../../src/compose';
import { digest } from '../../../src/forge/digest';
import type { ScanParts } from '../../../src/scan/advance/scan-parts';
import { advanceScan } from '../../../src/scan/advance-scan';
import { openStorage } from '../../../src/storage/open-storage';
import { createJira } from '../../../stand-ins/jira/create-jira';
import { linkedSite } from '../../forge/linked-site';
import { mapKeyValue } from '../../storage/map-key-value';

const START = Date.parse('2026-03-10T12:05:00.000Z');

/** @param stopsAt number of the request of the first holder at which it falls asleep */
function setUp(stopsAt: number) {
  const clock = { now: START };
  const keyValue = mapKeyValue();
  const stores = openStorage(keyValue, { random: Math.random, digest });
  const jira = createJira(linkedSite, { clock: () => new Date(clock.now) });
  let wake = (): void => undefined;
  const asleep = new Promise<void>((resolve) => { wake = resolve; });
  const open = (beforeRequest: (number: number) => Promise<void>): ScanParts => {
    let requests = 0;
    const transport = createHttpTransport({ siteUrl: 'https://site.example', headers: {}, timeoutMs: 60_000, send: async (request) => {
      await beforeRequest(requests += 1);
      return jira.fetch(request, 'app');
    } });
    const log = { write: () => undefined };
    return {
      stores, log, digest, site: 'site', random: Math.random,
      clock: { now: () => new Date(clock.now).toISOString(), sleep: async () => undefined },
      runStep: compose({ jira: transport, random: Math.random, log }).runStep,
    };
  };
  let fellAsleep = (): void => undefined;
  const sleeping = new Promise<void>((resolve) => { fellAsleep = resolve; });
  const first = open(async (number) => {
    if (number !== stopsAt) return;
    fellAsleep();
    await asleep;
  });
  return { clock, stores, first, second: open(async () => undefined), sleeping, wake };
}

const delivery = (holder: string) => ({ holder, id: holder, at: new Date(START).toISOString(), isContinued: false, isRetried: false, projectIds: [] });

it('turns the second away while the first has the run, and lets it on once the lease has ended', async () => {
  const { clock, first, second, sleeping, wake } = setUp(3);
  const running = advanceScan(first, delivery('first'));
  await sleeping;
  expect(await advanceScan(second, delivery('second'))).toEqual({ kind: 'held', seconds: 150 });
  expect(await advanceScan(second, { ...delivery('second'), isContinued: true })).toEqual({ kind: 'rest' });
  clock.now += 151_000;
  expect(await advanceScan(second, delivery('second'))).toEqual({ kind: 'rest' });
  wake();
  expect(await running).toEqual({ kind: 'rest' });
});

it('keeps what the second stored, wherever the first falls asleep and wakes up late', async () => {
  for (let stopsAt = 1; ; stopsAt += 1) {
    const { clock, stores, first, second, sleeping, wake } = setUp(stopsAt);
    const running = advanceScan(first, delivery('first'));
    const ended = await Promise.race([running.then(() => true), sleeping.then(() => false)]);
    if (ended) {
      expect(stopsAt).toBeGreaterThan(15);
      return;
    }
    clock.now += 200_000;
    await advanceScan(second, delivery('second'));
    const read = async () => {
      const register = await stores.register.read();
      const places = new Map([...register.values()].flatMap(({ id, facts }) => (facts === null ? [] : [[id, facts] as const])));
      const judgements = await Promise.all([...register.keys()].map((id) => stores.judgements.readProject(id)));
      return { register, facts: await stores.facts.read(places), judgements, run: (await stores.run.read())?.run };
    };
    const stored = await read();
    expect(stored.facts.size).toBeGreaterThan(2);
    wake();
    expect(await running).toEqual({ kind: 'rest' });
    expect({ stopsAt, ...await read() }).toEqual({ stopsAt, ...stored });
  }
});
