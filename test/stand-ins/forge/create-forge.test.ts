/** Invocations: whose account they carry, what they may ask Jira, and that sites in one process stay apart. */
import api, { getAppContext, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import type { JiraCaller } from '../../../stand-ins/forge/answer-fetch';
import { limits } from '../../../stand-ins/forge/limits';
import { handClock, smallApp, smallManifest } from './small-app';

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

  it('ends a resolver after 25 seconds of the site clock, and refuses its later calls', async () => {
    const clock = { advance: (_ms: number): void => undefined };
    const late: unknown[] = [];
    const app = smallApp({
      handlers: {
        adminResolver: async () => {
          clock.advance(limits.invocation.interactiveSeconds * 1_000 + 1);
          await kvs.set('late', true).catch((error: unknown) => late.push(error));
        },
      },
    });
    clock.advance = (ms) => app.clock.advance(ms);
    await expect(app.forge.invoke(call('any', 'user-1'))).rejects.toThrow('did not end within 25 seconds');
    expect(late).toHaveLength(1);
    expect(app.forge.keyValue.entries).toEqual([]);
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

describe('requestJira', () => {
  it.each([
    ['asApp', () => api.asApp().requestJira(route`/rest/api/3/search?jql=${'a = "b&c"'}`), 'app'],
    ['asUser', () => api.asUser().requestJira(route`/rest/api/3/search?jql=${'a = "b&c"'}`), { accountId: 'user-1' }],
    ['bare', () => api.requestJira(route`/rest/api/3/search?jql=${'a = "b&c"'}`), 'anonymous'],
  ])('%s reaches Jira with its caller and an encoded address', async (_, request, caller) => {
    const { run } = smallApp({ jira: echoJira });
    const answer = await run(async () => (await request()).json() as Promise<unknown>);
    expect(answer).toEqual({ caller, url: 'https://example.atlassian.net/rest/api/3/search?jql=a%20%3D%20%22b%26c%22' });
  });

  it('hands 429 to the app as a plain answer with its headers', async () => {
    const { run } = smallApp({ jira: async () => new Response(null, { status: 429, headers: { 'Retry-After': '7' } }) });
    const seen = await run(async () => {
      const response = await api.asApp().requestJira(route`/rest/api/3/field`);
      return [response.status, response.headers.get('Retry-After')];
    });
    expect(seen).toEqual([429, '7']);
  });

  it.each([
    ['asUser() in a schedule, where nobody invoked', () => api.asUser().requestJira(route`/rest/api/3/myself`)],
    ['asUser(id) without impersonation in the manifest', () => api.asUser('user-9').requestJira(route`/rest/api/3/myself`)],
  ])('throws NeedsAuthenticationError for %s', async (_, request) => {
    const thrown: unknown[] = [];
    const { forge } = smallApp({ jira: echoJira, handlers: { hourly: async () => { await request().catch((error: unknown) => thrown.push(error)); return { statusCode: 200 }; } } });
    await forge.fireSchedule('hourly');
    expect(thrown).toEqual([expect.objectContaining({ status: 401, message: 'Authentication Required' })]);
  });

  it('acts for an absent user where a scope allows impersonation', async () => {
    const manifest = { ...smallManifest, permissions: { scopes: { 'read:jira-work': { allowImpersonation: true } } } };
    const { run } = smallApp({ manifest, jira: echoJira });
    const answer = await run(async () => (await api.asUser('user-9').requestJira(route`/rest/api/3/myself`)).json() as Promise<unknown>);
    expect(answer).toHaveProperty('caller', { accountId: 'user-9' });
  });
});

describe('fireSchedule', () => {
  it.each([
    ['what the handler returned', () => ({ statusCode: 200 }), 200],
    ['424 for an answer without a status', () => undefined, 424],
    ['424 for an error', () => { throw new Error('broken'); }, 424],
  ])('answers %s', async (_, hourly, statusCode) => {
    const { forge } = smallApp({ handlers: { hourly } });
    await expect(forge.fireSchedule('hourly')).resolves.toEqual({ statusCode });
    expect(forge.logs).toHaveLength(statusCode === 200 ? 0 : 1);
  });

  it('gives the site, the module and no user', async () => {
    const seen: unknown[] = [];
    const { forge } = smallApp({ handlers: { hourly: (...given: unknown[]) => { seen.push(...given); return { statusCode: 200 }; } } });
    await forge.fireSchedule('hourly');
    expect(seen[0]).toEqual({ context: { cloudId: 'cloud-1', moduleKey: 'hourly' }, contextToken: expect.any(String) as string });
    expect(seen[1]).not.toHaveProperty('principal');
    await expect(forge.fireSchedule('gadget')).rejects.toThrow('no scheduled trigger "gadget"');
  });
});

describe('emit', () => {
  it('reaches the triggers that name the event, and leaves out the app\'s own changes', async () => {
    const seen: unknown[] = [];
    const { forge } = smallApp({ handlers: { onChange: (payload: unknown) => { seen.push(payload); } } });
    await forge.emit('avi:jira:updated:issue', { issue: { id: '1' } });
    await forge.emit('avi:jira:updated:issue', { issue: { id: '2' }, selfGenerated: true });
    await forge.emit('avi:jira:deleted:issue', { issue: { id: '3' } });
    expect(seen).toEqual([{ eventType: 'avi:jira:updated:issue', issue: { id: '1' } }]);
  });

  it('drops a payload over 200 KB, and says so in the log', async () => {
    const seen: unknown[] = [];
    const { forge } = smallApp({ handlers: { onChange: (payload: unknown) => { seen.push(payload); } } });
    await forge.emit('avi:jira:updated:issue', { text: 'x'.repeat(limits.productEvent.bytes) });
    expect(seen).toEqual([]);
    expect(forge.logs[0]?.text).toContain('was dropped');
  });

  it('runs a trigger that asks for a retry four times more at most', async () => {
    let runs = 0;
    const { forge } = smallApp({ handlers: { onChange: () => { runs += 1; return { _retry: true, retryOptions: { retryAfter: 60 } }; } } });
    await forge.emit('avi:jira:updated:issue', {});
    expect(runs).toBe(1 + limits.productEvent.retries);
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
