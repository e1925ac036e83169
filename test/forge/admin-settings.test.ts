/** The admin page's methods: who may call them, what they refuse, and that nobody's settings are lost to somebody else's. */
import { digest } from '../../src/forge/digest';
import type { EditableSettings } from '../../src/model/admin-api';
import type { ApiMethod } from '../../src/model/api';
import { openStorage } from '../../src/storage/open-storage';
import { gatedSite, LED, MONEY, OPS, PAY, PLATFORM } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';
import type { InstalledApp } from './install-app';

const NOW = '2026-11-24T08:00:10.000Z';
beforeEach(() => holdClock(NOW));

async function scanned(): Promise<InstalledApp> {
  const app = installApp(gatedSite());
  await app.scan();
  return app;
}
const settingsOf = (app: InstalledApp) => dataOf(app.ask('getSettings', {}, 'admin'));
const save = async (app: InstalledApp, change: Partial<EditableSettings>, mark?: string) => {
  const answer = await settingsOf(app);
  return app.ask('saveSettings', { settings: { ...answer.settings, ...change }, mark: mark ?? answer.mark }, 'admin');
};
const rows = (...some: object[]) => ({ kind: 'rows', rows: some });
const owner = (project: string, ...accountIds: string[]) => ({ role: 'productOwner', project, accountIds });

describe('the settings', () => {
  const METHODS: ReadonlyArray<readonly [ApiMethod, unknown]> = [
    ['getSettings', {}], ['previewSettings', { settings: {} }], ['saveSettings', { settings: {}, mark: 'x' }], ['previewSeats', { change: rows(owner('PAY', 'owner')) }], ['saveSeats', { change: { kind: 'undo' }, mark: 'x' }],
  ];

  it.each(METHODS)('%s is refused to everybody but Jira admins, whatever the page sends along', async (method, payload) => {
    const app = await scanned();
    for (const viewer of ['owner', 'clerk', 'outsider']) {
      expect(await app.ask(method, payload, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
      expect(await app.ask(method, payload, viewer, { accountId: 'admin', isAdmin: true })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    }
    expect(await app.ask(method, payload, undefined)).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it.each<[ApiMethod, unknown]>([
    ['getSettings', { isAdmin: true }], ['previewSettings', { settings: {}, accountId: 'admin' }], ['saveSettings', { settings: {} }], ['saveSettings', { settings: {}, mark: 'x'.repeat(101) }],
    ['saveSettings', { settings: { synonyms: 'x'.repeat(100_001) }, mark: 'x' }], ['previewSettings', { settings: Array.from({ length: 60_000 }, () => 1) }],
    ['saveSeats', { change: rows(), mark: 'x' }], ['saveSeats', { change: rows(owner('PAY', 'somebody@example.com')), mark: 'x' }], ['saveSeats', { change: rows({ ...owner('PAY', 'a'), isAdmin: true }), mark: 'x' }],
    ['previewSeats', { change: rows(...Array.from({ length: 6_001 }, () => owner('PAY', 'a'))) }], ['previewSeats', { change: rows(owner('PAY', ...Array.from({ length: 51 }, () => 'a'))) }], ['previewSeats', { change: rows({ role: 'boss', project: 'PAY', accountIds: [] }) }],
  ])('%s takes no other payload than it knows, also of an admin (%#)', async (method, payload) => {
    expect(await installApp(gatedSite()).ask(method, payload, 'admin')).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it('tell what the site has, who published what, and what the scan spent', async () => {
    const app = await scanned();
    await dataOf(app.ask('publish', { scope: 'categories', categoryIds: [MONEY] }, 'admin'));
    const answer = await settingsOf(app);
    expect(answer).toMatchObject({
      isDamaged: false, seats: [], mayUndoSeats: false,
      publication: { publication: { scope: 'categories', categoryIds: [MONEY] }, by: 'admin', at: NOW },
      site: { isRead: true, spacesWithoutProgramme: 1, roles: { productOwner: { read: ['Product Owner'], similar: [] } }, levels: [{ level: 0, types: ['Story'], isRoadmap: false }] },
      scan: { status: { state: 'done' }, hour: { ceiling: 10_000 }, spaces: { known: 4, read: 4 } },
    });
    expect(answer.site.programmes).toEqual([{ id: MONEY, spaces: 2 }, { id: PLATFORM, spaces: 1 }]);
    expect(answer.scan.log.failures).toEqual([]);
    expect(answer.scan.log.rounds).toEqual([expect.objectContaining({ ended: expect.any(String) as unknown })]);
    expect(answer.scan.log.rounds[0]!.points).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toContain('Name of');
  });

  it('tell before the first scan that nothing is read yet, and can be saved then', async () => {
    const app = installApp(gatedSite());
    expect((await settingsOf(app)).site.isRead).toBe(false);
    expect(await dataOf(app.ask('previewSettings', { settings: (await settingsOf(app)).settings }, 'admin'))).toEqual({ problems: [], effect: null });
    expect(await save(app, { preset: 'safe' })).toMatchObject({ ok: true, data: { problems: [], mark: expect.any(String) as unknown } });
  });

  it('tell of a scan that broke off what kind of failure it was, and no more', async () => {
    const app = installApp(gatedSite());
    app.jira().faults.add({ path: /project\/search/, times: 30, answer: { status: 403, body: { errorMessages: ['Name of owner'] } } });
    await app.scan();
    expect((await settingsOf(app)).scan.log.failures[0]).toEqual({ at: expect.any(String) as unknown, kind: 'refused', endpoint: 'GET /rest/api/3/project/search', status: 403 });
  });

  it('are saved, judged anew at once, and stay until somebody else saves', async () => {
    const app = await scanned();
    const before = await settingsOf(app);
    const saved = await dataOf(save(app, { excludedProjects: ['pay'] }));
    expect(saved).toMatchObject({ problems: [], scan: { state: 'queued' } });
    await app.forge.drain();
    const { projects } = await dataOf(app.ask('listProjects', {}, 'admin'));
    expect(projects.find(({ projectId }) => projectId === PAY)?.eligibility).toBe('excluded');
    const after = await settingsOf(app);
    expect(after).toMatchObject({ mark: saved.mark, settings: { ...before.settings, excludedProjects: ['pay'] } });
  });

  it('are not saved over what somebody else saved meanwhile', async () => {
    const app = await scanned();
    const { mark } = await settingsOf(app);
    await dataOf(save(app, { preset: 'safe' }, mark));
    expect(await save(app, { preset: 'less' }, mark)).toMatchObject({ ok: false, code: 'CONFLICT', message: expect.stringContaining('Somebody else saved') as unknown });
    expect(await app.ask('saveSeats', { change: rows(owner('PAY', 'owner')), mark }, 'admin')).toMatchObject({ ok: false, code: 'CONFLICT' });
    expect((await settingsOf(app)).settings.preset).toBe('safe');
  });

  it('of two that save at once one is told so', async () => {
    const app = await scanned();
    const { mark } = await settingsOf(app);
    const answers = await Promise.all([save(app, { preset: 'safe' }, mark), save(app, { preset: 'less' }, mark)]);
    expect(answers.map((answer) => (answer.ok ? 'saved' : answer.code)).sort()).toEqual(['CONFLICT', 'saved']);
  });

  it('keep seats, disputes and accepted gaps, which the page does not edit', async () => {
    const app = await scanned();
    await dataOf(app.ask('saveSeats', { change: rows(owner('LED', 'clerk')), mark: (await settingsOf(app)).mark }, 'admin'));
    await dataOf(save(app, { preset: 'pmo' }));
    expect(await settingsOf(app)).toMatchObject({ settings: { preset: 'pmo' }, seats: [{ role: 'productOwner', project: LED, accountIds: ['clerk'] }] });
    expect(await save(app, { seats: [] } as Partial<EditableSettings>)).toMatchObject({ ok: true, data: { mark: null, problems: [{ path: '' }] } });
  });

  it('that cannot be read are told as damaged, and mended by saving', async () => {
    const app = await scanned();
    await app.inStorage((keyValue) => keyValue.setMany([{ entity: 'settings', key: 'settings', value: { number: 9, version: '9', earlier: '', text: 'nothing' } }]));
    // Even the points that asking for rights may cost stand in the settings.
    expect((await settingsOf(app)).isDamaged).toBe(true);
    expect(await save(app, { preset: 'safe' })).toMatchObject({ ok: true, data: { problems: [] } });
    expect((await settingsOf(app)).isDamaged).toBe(false);
  });

  it('are read and never changed without an active licence', async () => {
    const app = installApp(gatedSite(), { license: { active: false } });
    const { settings, mark, scan } = await settingsOf(app);
    expect(scan.status.isLicensed).toBe(false);
    expect(await app.ask('saveSettings', { settings, mark }, 'admin')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  });

  it.each<[string, object, string]>([
    ['a space that is not there', { excludedProjects: ['PAY', 'NONE'] }, 'excludedProjects.1'], ['a check that is none', { checks: { 'no-such-check': {} } }, 'checks.no-such-check'],
    ['a number that is too small', { thresholds: { dormantDays: 0 } }, 'thresholds.dormantDays'], ['a warning after the failure', { thresholds: { ownerTeamsWarn: 9 } }, 'thresholds.ownerTeamsWarn'],
    ['a list of sources without the table', { sources: { productOwner: ['projectRole'], productManager: ['set'], projectManager: ['set'] } }, 'sources'],
    ['a coordinator of nothing', { coordinators: [{ accountId: 'clerk' }] }, 'coordinators.0'], ['too few points', { pointsPerHour: 1 }, 'pointsPerHour'], ['no preset', { preset: 'kanban' }, 'preset'],
  ])('with %s are refused at their place, by the preview and by saving', async (_, change, path) => {
    const app = await scanned();
    const { settings, mark } = await settingsOf(app);
    const wrong = { ...settings, ...change };
    const { problems, effect } = await dataOf(app.ask('previewSettings', { settings: wrong }, 'admin'));
    expect(effect).toBeNull();
    expect(problems.map((one) => one.path)).toContainEqual(expect.stringContaining(path));
    expect(problems.every(({ message }) => message.endsWith('.'))).toBe(true);
    expect(await dataOf(app.ask('saveSettings', { settings: wrong, mark }, 'admin'))).toMatchObject({ mark: null, problems });
  });
});

describe('an accepted gap', () => {
  const GAP = { checkId: 'projects-without-product-owner', project: 'LED', reason: 'on purpose', approver: 'owner', expires: '2027-01-01T00:00:00.000Z' };

  it('is listed and taken back by a Jira admin alone', async () => {
    const app = await scanned();
    await app.inStorage((keyValue) => openStorage(keyValue, { random: Math.random, digest }).exemptions.accept(GAP));
    await app.inStorage((keyValue) => openStorage(keyValue, { random: Math.random, digest }).exemptions.accept({ ...GAP, project: 'VAULT' }));
    expect(await settingsOf(app)).toMatchObject({ exemptions: [GAP], hiddenExemptions: 1 });
    const payload = { project: GAP.project, checkId: GAP.checkId };
    expect(await app.ask('withdrawExemption', payload, 'owner')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    expect(await app.ask('withdrawExemption', payload, 'admin')).toMatchObject({ ok: true, data: { state: 'queued' } });
    expect((await settingsOf(app)).exemptions).toEqual([]);
  });
});

describe('seats', () => {
  it('are put in row by row, several of one seat together, and previewed before', async () => {
    const app = await scanned();
    const { mark } = await settingsOf(app);
    const change = rows(owner('led', 'clerk'), owner(LED, 'owner'), { role: 'projectManager', programme: MONEY, accountIds: ['clerk'] });
    expect(await dataOf(app.ask('previewSeats', { change }, 'admin'))).toMatchObject({ counts: { added: 2, changed: 0, removed: 0 }, problems: [], effect: { seats: { productOwner: { from: 3, to: 4 } } } });
    expect((await settingsOf(app)).seats).toEqual([]);
    await dataOf(app.ask('saveSeats', { change, mark }, 'admin'));
    expect((await settingsOf(app)).seats).toEqual([{ role: 'productOwner', project: LED, accountIds: ['clerk', 'owner'] }, { role: 'projectManager', programme: MONEY, accountIds: ['clerk'] }]);
    await app.forge.drain();
    const { projects } = await dataOf(app.ask('getIndicator', { projectIds: [LED] }, 'admin'));
    expect(projects[0]!.seats.productOwner).toMatchObject({ state: 'shared', holders: ['clerk', 'owner'], source: 'set' });
  });

  it('are undone change by change, back to the first, and only while nothing else came after', async () => {
    const app = await scanned();
    const seatsOf = async () => (await settingsOf(app)).seats.map(({ accountIds }) => accountIds.join());
    const change = async (given: object) => app.ask('saveSeats', { change: given, mark: (await settingsOf(app)).mark }, 'admin');
    await dataOf(change(rows(owner('LED', 'clerk'))));
    await dataOf(change(rows(owner('LED', 'owner'), owner('OPS', 'clerk'))));
    await dataOf(change(rows(owner('LED'))));
    expect(await seatsOf()).toEqual(['clerk']);
    expect(await dataOf(app.ask('previewSeats', { change: { kind: 'undo' } }, 'admin'))).toMatchObject({ counts: { added: 1, changed: 0, removed: 0 } });
    await dataOf(change({ kind: 'undo' }));
    expect(await seatsOf()).toEqual(['owner', 'clerk']);
    await dataOf(change({ kind: 'undo' }));
    expect(await seatsOf()).toEqual(['clerk']);
    await dataOf(change({ kind: 'undo' }));
    expect(await seatsOf()).toEqual([]);
    expect((await settingsOf(app)).mayUndoSeats).toBe(false);
    expect(await change({ kind: 'undo' })).toMatchObject({ ok: false, code: 'INPUT' });
    await dataOf(change(rows(owner('LED', 'clerk'))));
    await dataOf(save(app, { preset: 'safe' }));
    expect(await change({ kind: 'undo' })).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it('of a space or programme that is not there are refused at their row, and nothing is saved', async () => {
    const app = await scanned();
    const change = rows(owner('LED', 'clerk'), owner('NONE', 'clerk'), { role: 'projectManager', programme: 'None', accountIds: ['clerk'] }, { role: 'projectManager', accountIds: ['clerk'] });
    const { problems } = await dataOf(app.ask('previewSeats', { change }, 'admin'));
    expect(problems.map(({ path }) => path)).toEqual(['rows.1', 'rows.2', 'rows.3']);
    expect(await dataOf(app.ask('saveSeats', { change, mark: (await settingsOf(app)).mark }, 'admin'))).toMatchObject({ mark: null, problems });
    expect((await settingsOf(app)).seats).toEqual([]);
  });

  it('name no space that the admin may not browse', async () => {
    const app = await scanned();
    const { effect } = await dataOf(app.ask('previewSettings', { settings: { ...(await settingsOf(app)).settings, projectTypes: ['business'] } }, 'admin'));
    expect(effect).toMatchObject({ changedCount: 4, judged: { from: 4, to: 0 } });
    expect(effect!.changed.map(({ projectId }) => projectId).sort()).toEqual([PAY, LED, OPS]);
  });
});
