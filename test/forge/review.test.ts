/** Reviews from opening to closing, and what the next one opens on, for each viewer what they may see. */
import { digest } from '../../src/forge/digest';
import type { ApiMethod } from '../../src/model/api';
import { defaultSettings } from '../../src/model/settings';
import { openStorage } from '../../src/storage/open-storage';
import { gatedSite, LED, OPS, PAY, VAULT } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';
import type { InstalledApp } from './install-app';

const NOW = '2026-11-24T08:00:10.000Z';
beforeEach(() => holdClock(NOW));
const wait = (minutes: number) => jest.setSystemTime(Date.now() + minutes * 60_000);

/** Two Jira admins, of whom only `clerk` may browse the vault. */
const site = () => gatedSite({ permissions: { ...gatedSite().site.permissions, admins: ['admin', 'clerk'] } });
async function scanned(): Promise<InstalledApp> {
  const app = installApp(site());
  await app.scan();
  return app;
}
const ask = (app: InstalledApp, viewer = 'admin') => dataOf(app.ask('getReview', {}, viewer));
const open = async (app: InstalledApp) => (await dataOf(app.ask('openReview', {}, 'admin'))).id;
const words = { kind: 'ask', note: 'Name an owner by then', accountId: 'owner', due: '2026-12-01' };
const decide = (app: InstalledApp, reviewId: string, projectId: string, more: object = {}, viewer = 'admin') => app.ask('decide', { reviewId, projectId, decision: words, before: null, ...more }, viewer);
const close = (app: InstalledApp, reviewId: string, viewer = 'admin') => app.ask('closeReview', { reviewId }, viewer);

describe('reviews', () => {
  const METHODS: ReadonlyArray<readonly [ApiMethod, object]> = [
    ['getReview', {}], ['openReview', {}], ['getClosedReview', { reviewId: '1' }], ['closeReview', { reviewId: '1' }], ['decide', { reviewId: '1', projectId: PAY, decision: words, before: null }],
  ];

  it.each(METHODS)('%s is refused to product owners and outsiders, published or not, whatever the page sends along', async (method, payload) => {
    const app = await scanned();
    await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
    await open(app);
    for (const viewer of ['owner', 'outsider']) expect(await app.ask(method, payload, viewer, { accountId: 'admin', isAdmin: true })).toMatchObject({ ok: false, code: 'FORBIDDEN', sentence: { id: 'refusal.review' } });
    expect(await app.ask(method, payload, undefined)).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it.each<[ApiMethod, object]>([
    ['getReview', { viewer: 'admin' }], ['closeReview', { reviewId: 'x' }], ['decide', { reviewId: '1', projectId: PAY, before: null, decision: { ...words, note: 'x'.repeat(1_001) } }],
    ['decide', { reviewId: '1', projectId: PAY, before: null, decision: { ...words, accountId: 'somebody@example.com' } }], ['decide', { reviewId: '1', projectId: PAY, before: null, decision: { ...words, due: 'soon' } }],
    ['decide', { reviewId: '1', projectId: PAY, before: null, decision: { ...words, kind: 'blame' } }], ['decide', { reviewId: '1', projectId: 'PAY', before: null, decision: null }],
  ])('%s takes no other payload (%#)', async (method, payload) => expect(await installApp(site()).ask(method, payload, 'admin')).toMatchObject({ ok: false, code: 'INPUT' }));

  it('keep each decision as it is made, and show it to the others who may browse the space', async () => {
    const app = await scanned();
    const id = await open(app);
    expect(await dataOf(decide(app, id, LED))).toEqual({ decision: { projectId: LED, ...words, by: 'admin', at: NOW } });
    await dataOf(decide(app, id, VAULT, {}, 'clerk'));
    expect(await ask(app)).toMatchObject({ review: { id, openedBy: 'admin' }, decisions: [{ projectId: LED }], hidden: 1, followed: [], closed: [] });
    expect((await ask(app, 'clerk')).decisions.map(({ projectId }) => projectId).sort()).toEqual([LED, VAULT]);
    expect(JSON.stringify(await ask(app))).not.toContain(VAULT);
    expect(await decide(app, id, VAULT)).toMatchObject({ ok: false, code: 'FORBIDDEN', sentence: { id: 'refusal.space' } });
    expect(await decide(app, id, '999')).toMatchObject({ ok: false, code: 'FORBIDDEN', sentence: { id: 'refusal.space' } });
  });

  it('lose nothing where two decide on one space at once: the second is told, and nothing of the first is overwritten', async () => {
    const app = await scanned();
    const id = await open(app);
    const answers = await Promise.all([decide(app, id, LED), decide(app, id, LED, { decision: { ...words, kind: 'watch' } }, 'clerk')]);
    expect(answers.map((answer) => (answer.ok ? 'kept' : answer.sentence?.id)).sort()).toEqual(['kept', 'refusal.decided']);
    const { decisions: [kept] } = await ask(app);
    const changed = await dataOf(decide(app, id, LED, { before: kept!.at, decision: { ...words, note: 'Second' } }));
    expect(changed.decision).toMatchObject({ note: 'Second' });
    expect(changed.decision!.at > kept!.at).toBe(true);
    expect(await decide(app, id, LED, { before: kept!.at, decision: null })).toMatchObject({ ok: false, code: 'CONFLICT' });
    expect(await dataOf(decide(app, id, LED, { before: changed.decision!.at, decision: null }))).toEqual({ decision: null });
    expect((await ask(app)).decisions).toEqual([]);
  });

  it('of many spaces decided at once by several keep every one', async () => {
    const app = await scanned();
    const id = await open(app);
    const answers = await Promise.all([decide(app, id, PAY), decide(app, id, LED, {}, 'clerk'), decide(app, id, OPS), decide(app, id, VAULT, {}, 'clerk')]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await ask(app, 'clerk')).decisions).toHaveLength(4);
  });

  it('are closed once, with how every space stood, and never change; the next one opens on what was asked', async () => {
    const app = await scanned();
    const id = await open(app);
    await dataOf(decide(app, id, LED));
    await dataOf(decide(app, id, VAULT, { decision: { ...words, kind: 'watch' } }, 'clerk'));
    wait(10);
    const answers = await Promise.all([close(app, id), close(app, id, 'clerk')]);
    expect(answers.map((answer) => (answer.ok ? 'closed' : answer.code)).sort()).toEqual(['CONFLICT', 'closed']);
    const closed = await dataOf(app.ask('getClosedReview', { reviewId: id }, 'clerk'));
    expect(closed).toMatchObject({ id, openedBy: 'admin', rules: expect.any(String) as unknown, decisions: [{ projectId: LED }, { projectId: VAULT }], hidden: 0 });
    expect(closed.standings).toHaveLength(4);
    expect(await dataOf(app.ask('getClosedReview', { reviewId: id }, 'admin'))).toMatchObject({ decisions: [{ projectId: LED }], hidden: 1 });
    expect(await decide(app, id, LED)).toMatchObject({ ok: false, code: 'CONFLICT', sentence: { id: 'refusal.reviewClosed' } });
    expect(await close(app, id)).toMatchObject({ ok: false, code: 'CONFLICT' });
    expect(await app.ask('getClosedReview', { reviewId: '77' }, 'admin')).toMatchObject({ ok: false, code: 'INPUT', sentence: { id: 'refusal.noReview' } });

    expect(await ask(app)).toMatchObject({ review: null, decisions: [], followed: [{ state: 'stillOpen', decision: { projectId: LED, note: words.note } }], closed: [{ id, decided: 2 }] });
    const next = await open(app);
    expect(next).not.toBe(id);
    await dataOf(decide(app, next, LED, { decision: { ...words, kind: 'accept' } }));
    await dataOf(close(app, next));
    expect((await ask(app)).followed).toEqual([]);
    expect((await ask(app, 'clerk')).followed).toMatchObject([{ state: 'watched', decision: { projectId: VAULT } }]);
    expect(await dataOf(app.ask('getClosedReview', { reviewId: id }, 'clerk'))).toEqual(closed);
  });

  it('tell what got better since it was asked, and what came back', async () => {
    const app = await scanned();
    const id = await open(app);
    await dataOf(decide(app, id, PAY));
    await dataOf(close(app, id));
    const seat = async (project: string, accountIds: readonly string[]) => {
      const { mark } = await dataOf(app.ask('getSettings', {}, 'admin'));
      await dataOf(app.ask('saveSeats', { change: { kind: 'rows', rows: [{ role: 'productOwner', project, accountIds }] }, mark }, 'admin'));
      await app.forge.drain();
    };
    const first = await open(app);
    await dataOf(decide(app, first, LED));
    await dataOf(close(app, first));
    const stateOf = async () => (await ask(app)).followed.find(({ decision }) => decision.projectId === LED)?.state;
    expect(await stateOf()).toBe('stillOpen');
    await seat(LED, ['clerk']);
    expect(await stateOf()).toBe('better');
    await dataOf(close(app, await open(app)));
    await seat(LED, []);
    expect(await stateOf()).toBe('cameBack');
    expect((await ask(app)).before.find(({ projectId }) => projectId === LED)?.violations).toBeLessThan((await ask(app)).standings.find(({ projectId }) => projectId === LED)!.violations);
  });

  it('are read and never changed without an active licence', async () => {
    const app = installApp(site(), { license: { active: false } });
    expect(await ask(app)).toMatchObject({ review: null, mayChange: false });
    expect(await app.ask('openReview', {}, 'admin')).toMatchObject({ ok: false, code: 'FORBIDDEN', sentence: { id: 'refusal.licence.change' } });
  });

  it('are for the review group as for Jira admins, within what its members may browse', async () => {
    const grouped = site();
    const app = installApp({ ...grouped, site: { ...grouped.site, groups: [{ groupId: 'group-pmo', name: 'PMO', members: ['outsider'] }] } });
    await app.scan();
    await app.inStorage((keyValue) => openStorage(keyValue, { random: () => 0.5, digest }).settings.write({ ...defaultSettings(), reviewGroup: 'group-pmo' }));
    const { id } = await dataOf(app.ask('openReview', {}, 'outsider'));
    expect(await dataOf(decide(app, id, LED, {}, 'outsider'))).toMatchObject({ decision: { by: 'outsider' } });
    expect(await decide(app, id, VAULT, {}, 'outsider')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    expect(await dataOf(close(app, id, 'outsider'))).toMatchObject({ decided: 1 });
    expect(await app.ask('getReview', {}, 'owner')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  });

  it('tell the log kinds and counts, and no word of a note', async () => {
    const app = await scanned();
    const id = await open(app);
    await dataOf(decide(app, id, LED));
    await dataOf(close(app, id));
    const logs = JSON.stringify(app.forge.logs);
    expect(logs).toContain('review.decided');
    expect(logs).not.toContain(words.note);
    expect(logs).not.toContain('owner"');
  });
});

describe('changes across spaces', () => {
  it('are told since an instant of the spaces that the viewer may see, and of reviews only to who reviews', async () => {
    const app = await scanned();
    await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
    await dataOf(close(app, await open(app)));
    wait(60);
    app.changeSite({ ...site(), site: { ...site().site, roles: gatedSite({ owner: null }).site.roles ?? [] } });
    wait(24 * 60);
    await app.scan();
    const list = (viewer: string, since = NOW, from?: number) => dataOf(app.ask('listChanges', { since, ...(from === undefined ? {} : { from }) }, viewer));
    expect(await list('admin')).toMatchObject({ spaces: [{ projectId: PAY, changes: expect.arrayContaining([expect.objectContaining({ change: expect.objectContaining({ kind: 'seat', to: 'empty' }) as unknown })]) as unknown }], next: null, lastReview: { closedBy: 'admin' } });
    expect(await list('owner')).toMatchObject({ spaces: [{ projectId: PAY }], lastReview: null });
    expect((await list('admin', new Date().toISOString())).spaces).toEqual([]);
    expect(await list('admin', NOW, 50)).toMatchObject({ spaces: [], next: null });
    await dataOf(app.ask('publish', { scope: 'nothing' }, 'admin'));
    expect(await list('owner')).toMatchObject({ spaces: [], total: 0 });
  });
});
