/** What no user invokes: schedules, product triggers, and the licence that both may want. */
import { getAppContext } from '@forge/api';
import Resolver from '@forge/resolver';
import { limits } from '../../../stand-ins/forge/limits';
import { smallApp, smallManifest } from './small-app';

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

describe('a licence', () => {
  const onlyLicensed = { filter: { appIsLicensed: true } };
  const modules = { ...smallManifest.modules, scheduledTrigger: [{ ...smallManifest.modules.scheduledTrigger[0], ...onlyLicensed }], trigger: [{ ...smallManifest.modules.trigger[0], ...onlyLicensed }] };

  it.each([
    ['that is active: all runs', { active: true }, ['hourly', 'onChange']],
    ['that is not: what wants a licence does not run', { active: false }, []],
    ['that is absent, licensing being off: all runs', undefined, ['hourly', 'onChange']],
  ])('%s', async (_, license, ran) => {
    const seen: string[] = [];
    const handlers = { hourly: () => { seen.push('hourly'); return { statusCode: 200 }; }, onChange: () => { seen.push('onChange'); } };
    const { forge } = smallApp({ manifest: { ...smallManifest, modules }, handlers, ...(license ? { license } : {}) });
    await expect(forge.fireSchedule('hourly')).resolves.toEqual({ statusCode: license?.active === false ? 204 : 200 });
    await forge.emit('avi:jira:updated:issue', {});
    expect(seen).toEqual(ran);
  });

  it('reaches resolvers in their context and in the app context, whatever the page claims', async () => {
    const resolver = new Resolver();
    resolver.define('licence', ({ context }) => [context.license as object, getAppContext().license?.isActive ?? getAppContext().license?.active ?? 'none']);
    const { forge } = smallApp({ handlers: { adminResolver: resolver.getDefinitions() }, license: { active: false, isActive: false } });
    const answer = await forge.invoke({ moduleKey: 'admin', functionKey: 'licence', accountId: 'user-1', context: { license: { active: true } } });
    expect(answer).toEqual([{ active: false, isActive: false }, false]);
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
