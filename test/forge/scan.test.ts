/** The whole way: schedule → queue → consumer → key-value store → resolver, under the real @forge packages. */
import { defaultSettings } from '../../src/model/settings';
import { digest } from '../../src/forge/digest';
import { openStorage } from '../../src/storage/open-storage';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { unpackAll } from '../storage/unpack-all';
import { gatedSite, PAY } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';

const demo = () => createDemoSite({ now: new Date() });
/** Administers Jira, and so sees the scores before they are published. */
const ADMIN = demoViewers[0]!.accountId;

describe('a scan on the platform', () => {
  it('runs from the schedule through the queue and shows the viewer every space they may browse, worst first', async () => {
    const site = demo();
    const { forge, ask } = installApp(site);
    expect((await dataOf(ask('listProjects', {}, ADMIN))).scan).toEqual({ scannedAt: null, state: 'never', progress: null, isLicensed: true });
    expect(await forge.fireSchedule('hourly')).toEqual({ statusCode: 200 });
    await forge.drain();
    const list = await dataOf(ask('listProjects', {}, ADMIN));
    expect(list.scan.state).toBe('done');
    expect(list.projects.length + list.hidden).toBe(site.site.projects.length);
    const floors = list.projects.filter(({ eligibility }) => eligibility === 'eligible').map(({ band, floor }) => (band === null ? -1 : floor ?? -1));
    expect(floors).toEqual([...floors].sort((a, b) => a - b));
    const [worst] = list.projects.filter(({ violations }) => violations > 0);
    const { projects: [indicator] } = await dataOf(ask('getIndicator', { projectIds: [worst!.projectId] }, ADMIN));
    expect(indicator?.checks.reduce((sum, { violations }) => sum + violations, 0)).toBe(worst!.violations);
    expect(indicator?.trend).toHaveLength(1);
  });

  it('hides the spaces that the viewer may not browse, and says how many', async () => {
    const site = demo();
    const [secret, open] = site.site.projects;
    const grants = [{ projectKey: secret!.key, permission: 'BROWSE_PROJECTS' as const, holders: ['app'] }];
    const { ask, scan } = installApp({ ...site, site: { ...site.site, permissions: { admins: [ADMIN], grants } } });
    await scan();
    const list = await dataOf(ask('listProjects', {}, ADMIN));
    expect(list.hidden).toBe(1);
    expect(list.projects.map(({ projectId }) => projectId)).not.toContain(secret!.id);
    const indicator = await dataOf(ask('getIndicator', { projectIds: [secret!.id, open!.id] }, ADMIN));
    expect(indicator.hidden).toBe(1);
    expect(indicator.projects.map(({ projectId }) => projectId)).toEqual([open!.id]);
  });

  it('stores ids only: no name, key or summary of the site', async () => {
    const site = demo();
    const { forge, scan } = installApp(site);
    await scan();
    const stored = JSON.stringify(unpackAll(forge.keyValue.entries));
    expect(stored).toContain('"state":"filled"');
    const words = [...site.users.map(({ displayName }) => displayName), ...site.site.projects.map(({ name }) => name), ...site.issues.slice(0, 300).map(({ key }) => key)];
    expect(words.filter((word) => stored.includes(`"${word}"`))).toEqual([]);
    expect(Math.max(...forge.keyValue.entries.map(({ bytes }) => bytes))).toBeLessThan(200 * 1024);
  });

  it('does nothing for an event that is delivered again', async () => {
    const once = installApp(demo());
    const twice = installApp(demo(), { faults: { duplicateShare: 1 } });
    for (const { scan } of [once, twice]) await scan();
    expect(twice.forge.usage.functions.get('run-scan')!.invocations).toBeGreaterThan(once.forge.usage.functions.get('run-scan')!.invocations);
    expect(twice.jira().meter.requests).toBe(once.jira().meter.requests);
  });

  it('answers a payload that is none in words', async () => {
    const { ask } = installApp(demo());
    expect(await ask('getIndicator', { projectIds: ['../1'] }, ADMIN)).toEqual({ ok: false, code: 'INPUT', message: 'The request getIndicator cannot be read at "projectIds.0"; reload the page.', sentence: { id: 'refusal.request', values: {} } });
  });

  it('goes on where saved settings name spaces that are gone, and tells Jira admins which', async () => {
    const { ask, scan, inStorage } = installApp(demo());
    await inStorage((keyValue) => openStorage(keyValue, { random: Math.random, digest }).settings.write({ ...defaultSettings(), excludedProjects: ['404', '405'] }));
    await scan();
    const { scan: status, setup } = await dataOf(ask('getIndicator', { projectIds: [] }, ADMIN));
    expect(status.state).toBe('done');
    expect(setup[0]?.text).toBe('The settings name 2 spaces that are gone, or that Rolecall may not see: 404, 405. What they say of them is left out; take them out of the settings.');
  });

  it('tells viewers which seats they hold, and nobody else', async () => {
    const { ask, scan } = installApp(gatedSite());
    await scan();
    await dataOf(ask('publish', { scope: 'everything' }, 'admin'));
    const held = async (viewer: string, context = {}) => (await dataOf(ask('getIndicator', { projectIds: [PAY] }, viewer, context))).projects[0]?.viewerHolds;
    expect([await held('owner'), await held('outsider'), await held('outsider', { accountId: 'owner' })]).toEqual([['productOwner'], [], []]);
  });

  it('counts since when a seat is vacant from the scan that saw it first, until somebody is appointed', async () => {
    holdClock('2026-11-01T08:00:00.000Z');
    const { ask, scan, changeSite } = installApp(gatedSite({ owner: null }));
    const seat = async () => (await dataOf(ask('getIndicator', { projectIds: [PAY] }, 'admin'))).projects[0]?.seats.productOwner;
    const since = async () => (await seat())?.vacantSince;
    const scanOn = async (day: string) => {
      jest.setSystemTime(new Date(`${day}T08:00:00.000Z`));
      await scan();
      return since();
    };
    expect([await scanOn('2026-11-01'), await scanOn('2026-11-02'), await scanOn('2026-11-20')]).toEqual(Array(3).fill('2026-11-01T08:00:00.000Z'));
    changeSite(gatedSite());
    expect(await scanOn('2026-11-21')).toBeNull();
    changeSite(gatedSite({ owner: null }));
    expect(await scanOn('2026-11-22')).toBe('2026-11-22T08:00:00.000Z');
    jest.setSystemTime(new Date('2026-11-24T20:00:00.000Z'));
    expect((await seat())?.vacantDays).toBe(22);
  });

  it('queues a scan that a viewer asks for, once', async () => {
    const { forge, ask } = installApp(demo());
    const queued = { scannedAt: null, state: 'queued', progress: null, isLicensed: true };
    expect(await dataOf(ask('scanNow', {}, ADMIN))).toEqual(queued);
    expect(await dataOf(ask('scanNow', {}, ADMIN))).toEqual(queued);
    await forge.drain();
    expect((await dataOf(ask('listProjects', {}, ADMIN))).scan.state).toBe('done');
    expect(await ask('scanNow', {}, ADMIN)).toMatchObject({ ok: false, code: 'INPUT' });
  });
});
