/** Kill points and lost calls, as the real packages and the queue meet them. */
import api, { route } from '@forge/api';
import { Queue } from '@forge/events';
import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import type { Interference, OutgoingCall } from '../../../stand-ins/forge/interference';
import { body, idOf, listeningApp, scanQueue } from './queue/listening-app';
import { smallApp } from './small-app';

/** Interferes with the first call that goes there, and with no other. */
function once(to: OutgoingCall['to'], interference: Interference, path = ''): (call: OutgoingCall) => Interference {
  let isDone = false;
  return (call) => {
    if (isDone || call.to !== to || !call.path.includes(path)) return 'none';
    isDone = true;
    return interference;
  };
}

describe('a consumer that is killed', () => {
  it.each([
    ['before a write, has written nothing', 'killBefore' as const, []],
    ['after a write, has written', 'killAfter' as const, ['step-1']],
  ])('%s, runs none of its clean-up, and is delivered again', async (_, interference, writtenAtDeath) => {
    const story: unknown[] = [];
    const app = listeningApp(async (event, delivery) => {
      story.push(`delivery ${delivery}`, app.forge.keyValue.entries.map(({ key }) => key));
      try {
        await kvs.set(`step-${idOf(event)}`, delivery);
      } finally {
        story.push(`clean-up ${delivery}`);
      }
    }, { faults: { interfere: once('keyValue', interference, '/set') } });
    await app.run(() => scanQueue.push(body(1)));
    await app.forge.drain();
    expect(story).toEqual(['delivery 1', [], 'delivery 2', writtenAtDeath, 'clean-up 2']);
    expect(app.seen[1]?.event.retryContext).toMatchObject({ retryCount: 1, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
    expect(app.forge.keyValue.entries).toEqual([expect.objectContaining({ key: 'step-1', value: 2 })]);
  });

  it('after a push, has pushed: the next event comes twice', async () => {
    const { run, forge, seen } = listeningApp(async (event) => {
      if (idOf(event) === 1) await scanQueue.push(body(2));
    }, { faults: { interfere: (call) => (call.to === 'queue' && call.functionKey === 'scan-fn' && pushesSeen++ === 0 ? 'killAfter' : 'none') } });
    let pushesSeen = 0;
    await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(seen.map(({ event }) => idOf(event)).sort()).toEqual([1, 1, 2, 2]);
  });

  it('frees its place under a concurrency key', async () => {
    const { run, forge, seen } = listeningApp(() => kvs.set('k', 1), { faults: { interfere: once('keyValue', 'killBefore') } });
    await run(() => scanQueue.push([1, 2].map((id) => ({ ...body(id), concurrency: { key: 'site', limit: 1 } }))));
    await forge.drain();
    expect(seen.map(({ event }) => idOf(event))).toEqual([1, 2, 1]);
  });
});

describe('other functions that are killed', () => {
  it('reject their page, or count as failed', async () => {
    const handler = async (): Promise<unknown> => { await kvs.get('k'); return { statusCode: 200 }; };
    const { forge } = smallApp({ handlers: { adminResolver: handler, hourly: handler }, faults: { interfere: ({ number }) => (number === 1 ? 'killBefore' : 'none') } });
    await expect(forge.invoke({ moduleKey: 'admin', functionKey: 'any', accountId: 'user-1' })).rejects.toThrow('The process of the function "admin-resolver" died.');
    await expect(forge.fireSchedule('hourly')).resolves.toEqual({ statusCode: 424 });
  });
});

describe('a call that is lost', () => {
  it.each([
    ['before it took effect', 'loseRequest' as const, undefined],
    ['after it took effect', 'loseAnswer' as const, 'v'],
  ])('%s fails as a lost connection does', async (_, interference, stored) => {
    const { run } = smallApp({ faults: { interfere: once('keyValue', interference) } });
    const seen = await run(async () => [await kvs.set('k', 'v').catch((error: unknown) => String(error)), await kvs.get('k')]);
    expect(seen).toEqual(['TypeError: fetch failed', stored]);
  });
});

describe('a call that is answered otherwise', () => {
  it('surfaces as the package has it: a code for storage, a plain answer for Jira, an error for the queue', async () => {
    const refusal = (): Interference => ({ response: Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: 'Too many.' }, { status: 429, headers: { 'Retry-After': '3' } }) });
    const { run, forge } = smallApp({ faults: { interfere: refusal } });
    const seen = await run(async () => [
      await kvs.set('k', 1).catch((error: unknown) => (error instanceof ForgeKvsAPIError ? error.code : error)),
      (await api.asApp().requestJira(route`/rest/api/3/field`)).headers.get('Retry-After'),
      await new Queue({ key: 'scan' }).push(body(1)).catch((error: unknown) => (error as Error).constructor.name),
    ]);
    expect(seen).toEqual(['RATE_LIMIT_EXCEEDED', '3', 'RateLimitError']);
    expect(forge.keyValue.entries).toEqual([]);
  });

  it('is described before it is made: function, number, target, path and body', async () => {
    const calls: OutgoingCall[] = [];
    const { run } = smallApp({ jira: async () => Response.json({}), faults: { interfere: (call) => { calls.push(call); return 'none'; } } });
    await run(async () => { await kvs.get('k'); await api.asApp().requestJira(route`/rest/api/3/field?a=${1}`); });
    expect(calls).toEqual([
      { functionKey: 'resolver', invocationId: 'cloud-1-1', number: 1, to: 'keyValue', path: '/api/v1/get', body: '{"key":"k"}' },
      { functionKey: 'resolver', invocationId: 'cloud-1-1', number: 2, to: 'jira', path: '/rest/api/3/field?a=1', body: '' },
    ]);
  });
});
