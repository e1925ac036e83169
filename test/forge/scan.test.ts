/** The whole way: schedule → queue → consumer → key-value store → resolver, under the real @forge packages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as handlers from '../../src/index';
import type { Answer, ApiMethod, Envelope } from '../../src/model/api';
import { createForge } from '../../stand-ins/forge/create-forge';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';

const manifest: unknown = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8'));
const realClock = { now: () => new Date(), sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.min(ms, 5))) };

function install(site: SiteExport = createDemoSite({ now: new Date() }), faults: { readonly duplicateShare?: number } = {}) {
  const jira = createJira(site, { clock: () => new Date() });
  const forge = createForge({
    manifest, handlers: { ...handlers }, jira: (request, caller) => jira.fetch(request, caller), clock: realClock,
    random: () => 0.5, site: { cloudId: 'cloud-1', url: 'https://demo.example' }, faults: { ratesHeld: false, ...faults },
  });
  const accountId = site.users.find(({ active, accountType }) => active && accountType === 'atlassian')!.accountId;
  const ask = async <Method extends ApiMethod>(method: Method, payload: unknown, viewer: string | undefined = accountId) =>
    (await forge.invoke({ moduleKey: 'role-health-gadget', functionKey: method, payload, accountId: viewer })) as Envelope<Answer<Method>>;
  return { jira, forge, ask, site, accountId };
}

async function dataOf<Data>(answer: Promise<Envelope<Data>>): Promise<Data> {
  const envelope = await answer;
  if (!envelope.ok) throw new Error(`${envelope.code}: ${envelope.message}`);
  return envelope.data;
}

describe('a scan on the platform', () => {
  it('runs from the schedule through the queue and shows the viewer every space they may browse, worst first', async () => {
    const { forge, ask, site } = install();
    expect((await dataOf(ask('listProjects', {}))).scan).toEqual({ scannedAt: null, state: 'never' });
    expect(await forge.fireSchedule('hourly')).toEqual({ statusCode: 200 });
    await forge.drain();
    const list = await dataOf(ask('listProjects', {}));
    expect(list.scan.state).toBe('done');
    expect(list.projects.length + list.hidden).toBe(site.site.projects.length);
    const floors = list.projects.filter(({ eligibility }) => eligibility === 'eligible').map(({ band, floor }) => (band === null ? -1 : floor ?? -1));
    expect(floors).toEqual([...floors].sort((a, b) => a - b));
    const [worst] = list.projects.filter(({ violations }) => violations > 0);
    const { projects: [indicator] } = await dataOf(ask('getIndicator', { projectIds: [worst!.projectId] }));
    expect(indicator?.checks.reduce((sum, { violations }) => sum + violations, 0)).toBe(worst!.violations);
    expect(indicator?.trend).toHaveLength(1);
  });

  it('hides the spaces that the viewer may not browse, and says how many', async () => {
    const site = createDemoSite({ now: new Date() });
    const [secret, open] = site.site.projects;
    const grants = [{ projectKey: secret!.key, permission: 'BROWSE_PROJECTS' as const, holders: ['app'] }];
    const { forge, ask } = install({ ...site, site: { ...site.site, permissions: { grants } } });
    await forge.fireSchedule('hourly');
    await forge.drain();
    const list = await dataOf(ask('listProjects', {}));
    expect(list.hidden).toBe(1);
    expect(list.projects.map(({ projectId }) => projectId)).not.toContain(secret!.id);
    const indicator = await dataOf(ask('getIndicator', { projectIds: [secret!.id, open!.id] }));
    expect(indicator.hidden).toBe(1);
    expect(indicator.projects.map(({ projectId }) => projectId)).toEqual([open!.id]);
  });

  it('stores ids only: no name, key or summary of the site', async () => {
    const { forge, site } = install();
    await forge.fireSchedule('hourly');
    await forge.drain();
    const stored = JSON.stringify(forge.keyValue.entries);
    const words = [...site.users.map(({ displayName }) => displayName), ...site.site.projects.map(({ name }) => name), ...site.issues.slice(0, 300).map(({ key }) => key)];
    expect(words.filter((word) => stored.includes(`"${word}"`))).toEqual([]);
    expect(Math.max(...forge.keyValue.entries.map(({ bytes }) => bytes))).toBeLessThan(200 * 1024);
  });

  it('does nothing for an event that is delivered again', async () => {
    const once = install();
    const twice = install(createDemoSite({ now: new Date() }), { duplicateShare: 1 });
    for (const { forge } of [once, twice]) {
      await forge.fireSchedule('hourly');
      await forge.drain();
    }
    expect(JSON.stringify(twice.forge.logs)).toContain('scan.skipped');
    expect(twice.jira.meter.requests).toBe(once.jira.meter.requests);
  });

  it('answers a viewer without login, and a payload that is none, in words', async () => {
    const { ask, forge } = install();
    const anonymous = await forge.invoke({ moduleKey: 'role-health-gadget', functionKey: 'listProjects', accountId: undefined });
    expect(anonymous).toEqual({ ok: false, code: 'INPUT', message: 'Log in to Jira to see this.' });
    const odd = await ask('getIndicator', { projectIds: ['../1'] });
    expect(odd).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it('queues a scan that a viewer asks for, once', async () => {
    const { forge, ask } = install();
    expect(await dataOf(ask('scanNow', {}))).toEqual({ scannedAt: null, state: 'queued' });
    expect(await dataOf(ask('scanNow', {}))).toEqual({ scannedAt: null, state: 'queued' });
    await forge.drain();
    expect((await dataOf(ask('listProjects', {}))).scan.state).toBe('done');
    expect(await ask('scanNow', {})).toMatchObject({ ok: false, code: 'INPUT' });
  });
});
