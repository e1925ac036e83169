/** Invocations: whose account they carry, how they end, and that sites in one process stay apart. */
import api, { getAppContext, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import type { JiraCaller } from '../../../stand-ins/forge/answer-fetch';
import { limits } from '../../../stand-ins/forge/limits';
import { handClock, smallApp } from './small-app';

const call = (functionKey: string, accountId: string | undefined, payload: unknown = {}) => ({ moduleKey: 'admin', functionKey, payload, accountId });

/** Answers every request with who asked and for what. */
const echoJira = async (request: Request, caller: JiraCaller): Promise<Response> => Response.json({ caller, url: request.url });

describe('invoke', () => {
  it('reaches the method that the real resolver defined, through JSON both ways', async () => {
    const resolver = new Resolver();
    resolver.define('echo', ({ payload }) => ({ got: payload as object, gone: undefined, at: new Date(0) }));
    const { forge } = smallApp({ handlers: { adminResolver: resolver.getDefinitions() } });
    await expect(forge.invoke(call('echo', 'user-1', { list: [1, 'two'], left: undefined }))).resolves.toEqual({ got: { list: [1, 'two'] }, at: '1970-01-01T00:00:00.000Z' });
  });

  it('overwrites an account that the payload or the page claims', async () => {
    const resolver = new Resolver();
    resolver.define('who', ({ context, payload }) => ({ account: String(context.accountId), claimed: payload as object }));
    const { forge } = smallApp({ handlers: { adminResolver: resolver.getDefinitions() } });
    const answer = await forge.invoke({ ...call('who', 'user-1', { accountId: 'admin' }), context: { accountId: 'admin', extension: { accountId: 'admin' } } });
    expect(answer).toEqual({ account: 'user-1', claimed: { accountId: 'admin' } });
  });

  it('keeps concurrent invocations apart: each sees its own account, also after waiting', async () => {
    const resolver = new Resolver();
    resolver.define('who', async ({ context }) => {
      await new Promise((resolve) => setTimeout(resolve, Math.floor(Number(String(context.accountId).slice(5)) % 7)));
      const response = await api.asUser().requestJira(route`/rest/api/3/myself`);
      return { account: String(context.accountId), asked: ((await response.json()) as { caller: unknown }).caller };
    });
    const { forge } = smallApp({ handlers: { adminResolver: resolver.getDefinitions() }, jira: echoJira });
    const accounts = Array.from({ length: 40 }, (_, at) => `user-${at}`);
    const answers = await Promise.all(accounts.map((accountId) => forge.invoke(call('who', accountId))));
    expect(answers).toEqual(accounts.map((accountId) => ({ account: accountId, asked: { accountId } })));
  });

  it('keeps two sites in one process apart: storage, Jira and installation', async () => {
    const resolver = new Resolver();
    resolver.define('visit', async ({ payload }) => {
      await kvs.set('name', (payload as { name: string }).name);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return { name: await kvs.get<string>('name'), installation: getAppContext().installationAri.toString() };
    });
    const handlers = { adminResolver: resolver.getDefinitions() };
    const [one, two] = [smallApp({ handlers, cloudId: 'cloud-1' }), smallApp({ handlers, cloudId: 'cloud-2' })];
    const answers = await Promise.all([one.forge.invoke(call('visit', 'user-1', { name: 'one' })), two.forge.invoke(call('visit', 'user-1', { name: 'two' }))]);
    expect(answers).toEqual([expect.objectContaining({ name: 'one' }), expect.objectContaining({ name: 'two' })]);
    expect(answers[0]).not.toHaveProperty('installation', (answers[1] as { installation: string }).installation);
    expect(one.forge.keyValue.entries).toEqual([{ kind: 'plain', key: 'name', value: 'one', bytes: 5 }]);
  });

  it('rejects with what the resolver throws, and logs it', async () => {
    const { forge } = smallApp({ handlers: { adminResolver: () => { throw new TypeError('broken'); } } });
    await expect(forge.invoke(call('any', 'user-1'))).rejects.toThrow('broken');
    expect(forge.logs).toEqual([expect.objectContaining({ level: 'platform', functionKey: 'admin-resolver', text: 'TypeError: broken' })]);
  });

  it.each([
    ['a module that has no resolver', { ...call('any', 'user-1'), moduleKey: 'hourly' }, /no module "hourly"/],
    ['a payload over 500 KB', call('any', 'user-1', { text: 'x'.repeat(limits.invocation.requestBytes) }), /payload of an invocation/],
    ['an answer over 5 MB', call('any', 'user-1'), /answer of an invocation/],
  ])('refuses %s', async (_, refused, message) => {
    const { forge } = smallApp({ handlers: { adminResolver: () => 'x'.repeat(limits.invocation.responseBytes) } });
    await expect(forge.invoke(refused)).rejects.toThrow(message);
  });

  it('refuses a user the 1,201st call of a minute, and no other user', async () => {
    const { forge, clock } = smallApp({ handlers: { adminResolver: () => 'ok' } });
    for (let made = 0; made < limits.invocation.perUserPerMinute; made += 1) {
      if (made % 200 === 0) clock.advance(1_000);
      await forge.invoke(call('any', 'user-1'));
    }
    clock.advance(1_000);
    await expect(forge.invoke(call('any', 'user-1'))).rejects.toThrow('Too many invocations');
    await expect(forge.invoke(call('any', 'user-2'))).resolves.toBe('ok');
  });

  it('names a handler that the app does not export', async () => {
    await expect(smallApp().forge.invoke(call('any', 'user-1'))).rejects.toThrow('index.adminResolver, which the app does not export');
  });

  it('ends a resolver after 25 seconds of the site clock: its process is gone, and nothing of it runs on', async () => {
    const clock = { advance: (_ms: number): void => undefined };
    const ranOn: string[] = [];
    const app = smallApp({
      handlers: {
        adminResolver: async () => {
          clock.advance(limits.invocation.interactiveSeconds * 1_000 + 1);
          await kvs.set('late', true).finally(() => ranOn.push('cleaned up'));
        },
      },
    });
    clock.advance = (ms) => app.clock.advance(ms);
    await expect(app.forge.invoke(call('any', 'user-1'))).rejects.toThrow('did not end within 25 seconds');
    expect(ranOn).toEqual([]);
    expect(app.forge.keyValue.entries).toEqual([]);
  });

  it('logs a call that the function did not wait for, and leaves it unanswered', async () => {
    let goOn = (): void => undefined;
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    const { forge } = smallApp({ handlers: { adminResolver: () => { void pause.then(() => kvs.set('late', true)); return 'ok'; } } });
    await expect(forge.invoke(call('any', 'user-1'))).resolves.toBe('ok');
    goOn();
    await new Promise((resolve) => setImmediate(resolve));
    expect(forge.keyValue.entries).toEqual([]);
    expect(forge.logs).toEqual([expect.objectContaining({ level: 'platform', text: expect.stringContaining('after its end') as string })]);
  });

  it('counts the invocations, their time, and what they stored and read', async () => {
    const { forge, run, clock } = smallApp();
    await run(async () => {
      await kvs.set('k', 'four');
      clock.advance(3_000);
      await kvs.get('k');
    });
    await run(async () => clock.advance(1_000));
    expect(forge.usage.functions.get('resolver')).toEqual({ invocations: 2, ms: 4_000, longestMs: 3_000 });
    expect(forge.usage.keyValue).toEqual({ requests: 2, reads: 1, readBytes: 6, writes: 1, writtenBytes: 6 });
    expect(forge.keyValue.bytes).toBe(6);
  });

  it('tells the function how much time remains', async () => {
    const { run, clock } = smallApp();
    const remaining = await run(async () => {
      clock.advance(4_000);
      return getAppContext().invocationRemainingTimeInMillis();
    });
    expect(remaining).toBe(21_000);
  });
});

describe('logs', () => {
  it('take what the app prints, and drop lines over 100 a minute', async () => {
    const { forge, run } = smallApp();
    await run(async () => {
      for (let line = 0; line < 130; line += 1) globalThis.console.log('line %d', line);
    });
    expect(forge.logs).toHaveLength(limits.invocation.logLinesPerMinute);
    expect(forge.logs[1]).toMatchObject({ level: 'log', functionKey: 'resolver', text: 'line 1', at: handClock().now().toISOString() });
  });
});
