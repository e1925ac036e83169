/** The viewer's rights: asked once for a dashboard, never older than a minute, never another viewer's or another site's. */
import fc from 'fast-check';
import type { Instant } from '../../src/model/facts';
import { createRightsCache, RIGHTS_SECONDS } from '../../src/storage/rights-cache';
import { mapKeyValue } from '../storage/map-key-value';
import { gatedSite, LED, OPS, PAY, VAULT } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';
import type { InstalledApp } from './install-app';

/** Begin of a minute of the clock, which is the worst case: an answer given now holds longest. */
const START = '2026-11-24T08:00:00.000Z';
const ALL = [PAY, LED, OPS, VAULT];

beforeEach(() => holdClock(START));

async function published(site = gatedSite(), cloudId = 'cloud-1', faults = {}): Promise<InstalledApp> {
  const app = installApp(site, { cloudId, faults });
  await app.scan();
  await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
  return app;
}
const seenBy = async ({ ask }: InstalledApp, viewer: string) => (await dataOf(ask('getIndicator', { projectIds: ALL }, viewer))).projects.map(({ projectId }) => projectId).sort();
const askings = ({ jira }: InstalledApp) => ({
  spaces: jira().requests.filter(({ path }) => path === '/rest/api/3/permissions/project').length,
  admin: jira().requests.filter(({ path, query }) => path === '/rest/api/3/mypermissions' && query.length > 0).length,
});
const passSeconds = (seconds: number) => jest.setSystemTime(Date.now() + seconds * 1_000);
const without = (...keys: readonly string[]) => gatedSite({ permissions: { admins: ['admin'], grants: keys.map((projectKey) => ({ projectKey, permission: 'BROWSE_PROJECTS' as const, holders: ['app'] })) } });

describe('the rights of a viewer', () => {
  it('cost one asking for a dashboard of ten gadgets that load at once', async () => {
    const app = await published();
    const before = askings(app);
    await Promise.all(Array.from({ length: 10 }, () => app.ask('getIndicator', { projectIds: ALL }, 'outsider')));
    await app.ask('listProjects', {}, 'outsider');
    const after = askings(app);
    expect({ spaces: after.spaces - before.spaces, admin: after.admin - before.admin }).toEqual({ spaces: 1, admin: 1 });
  });

  it('are asked anew after a minute, so that a withdrawn permission is honoured by then', async () => {
    const app = await published();
    expect(await seenBy(app, 'outsider')).toEqual([PAY, LED, OPS]);
    app.changeSite(without('PAY', 'VAULT'));
    passSeconds(RIGHTS_SECONDS - 0.001);
    expect(await seenBy(app, 'outsider')).toEqual([PAY, LED, OPS]);
    passSeconds(0.001);
    expect(await seenBy(app, 'outsider')).toEqual([LED, OPS]);
  });

  it('of an admin who is none any more end within a minute too', async () => {
    const app = await published();
    await dataOf(app.ask('publish', { scope: 'nothing' }, 'admin'));
    expect(await seenBy(app, 'admin')).toEqual([PAY, LED, OPS]);
    app.changeSite(gatedSite({ permissions: { admins: [] } }));
    passSeconds(RIGHTS_SECONDS);
    expect(await seenBy(app, 'admin')).toEqual([]);
  });

  it('never come from what has expired, where the platform keeps it for two days', async () => {
    const app = await published(gatedSite(), 'cloud-1', { expiredLingers: true });
    expect(await seenBy(app, 'outsider')).toEqual([PAY, LED, OPS]);
    app.changeSite(without(...['PAY', 'LED', 'OPS', 'VAULT']));
    for (const seconds of [RIGHTS_SECONDS, 3_600, 86_400]) {
      passSeconds(seconds);
      expect(await seenBy(app, 'outsider')).toEqual([]);
    }
  });

  it('are never shared between viewers, whoever asks first', async () => {
    const app = await published();
    expect(await seenBy(app, 'clerk')).toEqual([PAY, LED, OPS, VAULT]);
    expect(await seenBy(app, 'outsider')).toEqual([PAY, LED, OPS]);
    expect(await seenBy(app, 'clerk')).toEqual([PAY, LED, OPS, VAULT]);
  });

  it('are never shared between sites, though the same process serves both and the account is the same', async () => {
    const open = await published(gatedSite({ permissions: { admins: ['admin'] } }), 'cloud-1');
    const closed = await published(without('PAY', 'LED', 'OPS', 'VAULT'), 'cloud-2');
    const answers = await Promise.all([seenBy(open, 'outsider'), seenBy(closed, 'outsider'), seenBy(open, 'outsider'), seenBy(closed, 'outsider')]);
    expect(answers).toEqual([ALL, [], ALL, []]);
  });

  it('are stored without the account whose they are', async () => {
    const app = await published();
    await seenBy(app, 'clerk');
    const rights = app.forge.keyValue.entries.filter(({ key }) => key.startsWith('rights'));
    expect(rights.length).toBeGreaterThan(0);
    expect(JSON.stringify(rights)).not.toContain('clerk');
  });

  it('are asked by each caller alone where the first one does not come back', async () => {
    let calls = 0;
    const app = installApp(gatedSite(), { faults: { interfere: ({ to }) => (to === 'jira' && (calls += 1) === 1 ? 'killBefore' : 'none') } });
    await expect(app.ask('listProjects', {}, 'outsider')).rejects.toThrow();
    expect(await dataOf(app.ask('listProjects', {}, 'outsider'))).toMatchObject({ published: 'nothing' });
  });
});

describe('the store of rights', () => {
  const rights = fc.record({ isAdmin: fc.boolean(), projectIds: fc.uniqueArray(fc.integer({ min: 1 }).map(String)) });
  const instant = fc.date({ min: new Date(START), max: new Date(Date.parse(START) + 300_000), noInvalidDate: true }).map((date): Instant => date.toISOString());
  const mark = fc.constantFrom('a', 'b', 'a:1', '1:a');

  it('never gives an answer to another viewer, and never one that is older than a minute', async () => {
    await fc.assert(fc.asyncProperty(mark, instant, rights, mark, instant, async (writer, askedAt, given, reader, now) => {
      const cache = createRightsCache(mapKeyValue());
      await cache.write(writer, askedAt, given);
      expect(await cache.read(writer, askedAt)).toEqual(given);
      const age = Date.parse(now) - Date.parse(askedAt);
      if (reader !== writer || Math.abs(age) >= RIGHTS_SECONDS * 1_000) expect(await cache.read(reader, now)).toBeNull();
    }));
  });

  it('lets one caller a minute ask', async () => {
    const cache = createRightsCache(mapKeyValue());
    const claims = await Promise.all(['08:00:00', '08:00:59', '08:01:00'].map((time) => cache.claim('a', `2026-11-24T${time}.000Z`)));
    expect(claims).toEqual([true, false, true]);
  });

  it('keeps no list that a value cannot hold: Jira is then asked every time', async () => {
    const cache = createRightsCache(mapKeyValue());
    await cache.write('a', START, { isAdmin: false, projectIds: Array.from({ length: 40_000 }, (_, index) => String(100_000 + index)) });
    expect(await cache.read('a', START)).toBeNull();
  });
});
