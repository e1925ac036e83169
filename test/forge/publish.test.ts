/** Who sees what before and after a Jira admin publishes: six kinds of caller, and whatever a page might forge. */
import type { Answer, ApiMethod, Envelope } from '../../src/model/api';
import { gatedSite, LED, MONEY, OPS, PAY, VAULT } from './gated-site';
import type { GatedSite } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';
import type { InstalledApp } from './install-app';

const NOW = '2026-11-24T08:00:10.000Z';
const SCAN = { scannedAt: NOW, state: 'done', progress: null, isLicensed: true };
const ALL = { projectIds: [PAY, LED, OPS, VAULT] };
const OTHERS = ['owner', 'clerk', 'outsider'] as const;

beforeEach(() => holdClock(NOW));

async function scanned(site: GatedSite = {}): Promise<InstalledApp> {
  const app = installApp(gatedSite(site));
  await app.scan();
  return app;
}
const publish = (app: InstalledApp, payload: unknown, viewer = 'admin') => app.ask('publish', payload, viewer);
const seenBy = async ({ ask }: InstalledApp, viewer: string, projectIds = ALL.projectIds) => {
  const { projects, unpublished } = await dataOf(ask('getIndicator', { projectIds }, viewer));
  return { shown: projects.map(({ projectId }) => projectId).sort(), unpublished: [...unpublished].sort() };
};

describe('before anything is published', () => {
  it.each(OTHERS)('tells %s no score, no seat, no finding and no count', async (viewer) => {
    const { ask } = await scanned();
    const browsable = viewer === 'clerk' ? [PAY, LED, OPS, VAULT] : [PAY, LED, OPS];
    expect(await dataOf(ask('getIndicator', ALL, viewer))).toEqual({
      scan: SCAN, projects: [], unpublished: browsable, isAdmin: false, notScanned: [], hidden: 4 - browsable.length, setup: [],
    });
    expect(await dataOf(ask('listProjects', {}, viewer))).toEqual({ scan: SCAN, published: 'nothing', projects: [], hidden: 0 });
  });

  it('tells them the same whatever the site is like, so that nothing can be worked out', async () => {
    const [good, bad] = [await scanned(), await scanned({ owner: null })];
    const floorOf = async (app: InstalledApp) => (await dataOf(app.ask('getIndicator', { projectIds: [PAY] }, 'admin'))).projects[0]?.floor;
    expect(await floorOf(good)).not.toBe(await floorOf(bad));
    for (const viewer of OTHERS) {
      for (const [method, payload] of [['getIndicator', ALL], ['listProjects', {}], ['scanNow', {}]] as const) {
        expect(await good.ask(method, payload, viewer)).toEqual(await bad.ask(method, payload, viewer));
      }
    }
  });

  it('tells them the same of a space that was never scanned as of one that was', async () => {
    const app = installApp(gatedSite());
    expect(await seenBy(app, 'outsider')).toEqual({ shown: [], unpublished: [PAY, LED, OPS] });
  });

  it('shows Jira admins what they may browse, marked as unpublished, and not what they may not', async () => {
    const app = await scanned();
    const { ask } = app;
    const answer = await dataOf(ask('getIndicator', ALL, 'admin'));
    expect(answer).toMatchObject({ isAdmin: true, unpublished: [PAY, LED, OPS], hidden: 1 });
    expect(answer.projects.map(({ projectId }) => projectId).sort()).toEqual([PAY, LED, OPS]);
    expect(answer.setup.length).toBeGreaterThan(0);
    expect(await dataOf(ask('listProjects', {}, 'admin'))).toMatchObject({ published: 'nothing', hidden: 1, projects: expect.arrayContaining([expect.objectContaining({ projectId: PAY })]) as unknown });
  });

  it('starts a scan for Jira admins only', async () => {
    const app = installApp(gatedSite());
    expect(await app.ask('scanNow', {}, 'outsider')).toMatchObject({ ok: false, code: 'FORBIDDEN', message: expect.stringContaining('being set up') as unknown });
    expect(await app.ask('scanNow', {}, 'admin')).toMatchObject({ ok: true, data: { state: 'queued' } });
  });

  it.each<[ApiMethod, unknown]>([['getIndicator', ALL], ['listProjects', {}], ['publish', { scope: 'everything' }], ['scanNow', {}]])('tells nobody who is not logged in anything: %s', async (method, payload) => {
    expect(await (await scanned()).ask(method, payload, undefined)).toEqual({ ok: false, code: 'INPUT', message: 'Log in to Jira to see this.', sentence: { id: 'refusal.loggedOut', values: {} } });
  });
});

describe('publishing', () => {
  it('shows everybody what they may browse, and no set-up findings, which count over every space', async () => {
    const app = await scanned();
    expect(await dataOf(publish(app, { scope: 'everything' }))).toEqual({ scope: 'everything' });
    expect(await seenBy(app, 'outsider')).toEqual({ shown: [PAY, LED, OPS], unpublished: [] });
    expect(await seenBy(app, 'clerk')).toEqual({ shown: [PAY, LED, OPS, VAULT], unpublished: [] });
    expect(await seenBy(app, 'admin')).toEqual({ shown: [PAY, LED, OPS], unpublished: [] });
    expect(await dataOf(app.ask('getIndicator', ALL, 'outsider'))).toMatchObject({ isAdmin: false, setup: [], hidden: 1 });
    expect(await dataOf(app.ask('listProjects', {}, 'outsider'))).toMatchObject({ published: 'everything', hidden: 1 });
  });

  it('by category shows the spaces of those categories alone, to others and as published to admins', async () => {
    const app = await scanned();
    await dataOf(publish(app, { scope: 'categories', categoryIds: [MONEY] }));
    expect(await seenBy(app, 'outsider')).toEqual({ shown: [PAY], unpublished: [LED, OPS] });
    expect(await seenBy(app, 'clerk')).toEqual({ shown: [PAY, VAULT], unpublished: [LED, OPS] });
    expect(await seenBy(app, 'admin')).toEqual({ shown: [PAY, LED, OPS], unpublished: [LED, OPS] });
    const list = await dataOf(app.ask('listProjects', {}, 'outsider'));
    expect(list).toMatchObject({ published: 'categories', hidden: 1, projects: [{ projectId: PAY }] });
  });

  it('by category can name the spaces without one', async () => {
    const app = await scanned();
    await dataOf(publish(app, { scope: 'categories', categoryIds: ['none'] }));
    expect(await seenBy(app, 'outsider')).toEqual({ shown: [OPS], unpublished: [LED, PAY].sort() });
  });

  it('follows a space that changes its category, from the next scan on', async () => {
    const app = await scanned();
    await dataOf(publish(app, { scope: 'categories', categoryIds: [MONEY] }));
    app.changeSite(gatedSite({ payCategory: '30' }));
    expect((await seenBy(app, 'outsider')).shown).toEqual([PAY]);
    jest.setSystemTime(new Date('2026-11-24T09:00:10.000Z'));
    await app.scan();
    expect((await seenBy(app, 'outsider')).shown).toEqual([]);
  });

  it('is taken back at once', async () => {
    const app = await scanned();
    await dataOf(publish(app, { scope: 'everything' }));
    await dataOf(publish(app, { scope: 'nothing' }));
    expect(await seenBy(app, 'owner')).toEqual({ shown: [], unpublished: [PAY, LED, OPS] });
  });

  it('is refused to everybody but Jira admins, whatever the page sends along', async () => {
    const app = await scanned();
    const forged: ReadonlyArray<readonly [unknown, Readonly<Record<string, unknown>>]> = [
      [{ scope: 'everything' }, {}],
      [{ scope: 'everything' }, { accountId: 'admin', principal: { accountId: 'admin' } }],
      [{ scope: 'everything' }, { isAdmin: true, permissions: { ADMINISTER: { havePermission: true } }, license: { active: true } }],
    ];
    for (const viewer of OTHERS) {
      for (const [payload, context] of forged) expect(await app.ask('publish', payload, viewer, context)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    }
    expect(await seenBy(app, 'outsider')).toEqual({ shown: [], unpublished: [PAY, LED, OPS] });
  });

  it.each<[string, unknown]>([
    ['a claim to be admin', { scope: 'everything', isAdmin: true }], ['an account', { scope: 'everything', accountId: 'admin' }], ['another scope', { scope: 'all' }],
    ['nothing', {}], ['a list', []], ['a text', 'everything'], ['no categories', { scope: 'categories' }], ['an empty list', { scope: 'categories', categoryIds: [] }],
    ['an id that is none', { scope: 'categories', categoryIds: ['1', '../x'] }], ['too many ids', { scope: 'categories', categoryIds: Array.from({ length: 501 }, (_, id) => String(id)) }],
    ['ids that do not belong', { scope: 'nothing', categoryIds: ['1'] }],
  ])('takes no other payload than it knows, also of an admin: %s', async (_, payload) => {
    const app = await scanned();
    expect(await publish(app, payload)).toMatchObject({ ok: false, code: 'INPUT' });
    expect((await seenBy(app, 'outsider')).shown).toEqual([]);
  });

  it.each<[ApiMethod, unknown]>([['getIndicator', { ...ALL, isAdmin: true }], ['getIndicator', { ...ALL, accountId: 'admin' }], ['listProjects', { viewer: 'admin' }]])('%s reads no rights off its payload', async (method, payload) => {
    expect(await (await scanned()).ask(method, payload, 'outsider')).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it('reads no rights off the context that a page may write', async () => {
    const app = await scanned();
    const plain = await app.ask('getIndicator', ALL, 'outsider');
    const forged: Envelope<Answer<'getIndicator'>> = await app.ask('getIndicator', ALL, 'outsider', { accountId: 'admin', isAdmin: true, extension: { isAdmin: true } });
    expect(forged).toEqual(plain);
  });

  it('is asked of Jira anew: who was an admin a moment ago can no longer publish', async () => {
    const app = await scanned();
    expect((await seenBy(app, 'admin')).shown).toEqual([PAY, LED, OPS]);
    app.changeSite(gatedSite({ permissions: { admins: [] } }));
    expect(await publish(app, { scope: 'everything' })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  });

  it('that cannot be read back shows nobody anything, and is mended by publishing again', async () => {
    const app = await scanned();
    await dataOf(publish(app, { scope: 'everything' }));
    await app.inStorage((keyValue) => keyValue.set('publication', { scope: 'some' }));
    for (const viewer of ['outsider', 'admin']) expect(await app.ask('getIndicator', ALL, viewer)).toMatchObject({ ok: false, code: 'STORAGE' });
    await dataOf(publish(app, { scope: 'everything' }));
    expect((await seenBy(app, 'outsider')).shown).toEqual([PAY, LED, OPS]);
  });
});
