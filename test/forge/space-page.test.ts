/** What the page of one space asks for besides its judgement, behind the same gate: history, who orders the backlog, what accepting a gap would change. */
import type { ApiMethod } from '../../src/model/api';
import { findMarks } from '../../src/forge/get-history';
import { gatedSite, LED, PAY, VAULT, VAULT_IS_CLOSED } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';

const NOW = '2026-11-24T08:00:10.000Z';
const CHECK = 'projects-without-product-owner';
const permissions = { admins: ['admin'], grants: VAULT_IS_CLOSED };

beforeEach(() => holdClock(NOW));

async function published() {
  const app = installApp(gatedSite({ permissions }));
  await app.scan();
  await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
  return app;
}

it('tells the history by day', async () => {
  const app = await published();
  const [project] = (await dataOf(app.ask('getIndicator', { projectIds: [PAY] }, 'outsider'))).projects;
  expect(await dataOf(app.ask('getHistory', { projectId: PAY }, 'outsider'))).toEqual({ points: [{ day: '2026-11-24', floor: project?.floor, band: project?.band }], marks: [] });
});

it('marks the days on which a space began to be judged otherwise, and no other', () => {
  const point = (day: string, rules: string, settings: string) => ({ day, rules, settings });
  expect(findMarks([])).toEqual([]);
  expect(findMarks([point('2026-11-01', 'a', 'x'), point('2026-11-02', 'a', 'x'), point('2026-11-05', 'b', 'x'), point('2026-11-06', 'b', 'y'), point('2026-11-07', 'c', 'z')]))
    .toEqual([{ day: '2026-11-05', changed: 'rules' }, { day: '2026-11-06', changed: 'settings' }, { day: '2026-11-07', changed: 'both' }]);
});

it('foresees what accepting a gap says, and stores nothing', async () => {
  const app = await published();
  const foreseen = await dataOf(app.ask('previewGap', { projectId: LED, checkId: CHECK }, 'outsider'));
  expect(await dataOf(app.ask('getVoices', { projectId: LED }, 'admin'))).toMatchObject({ gaps: [] });
  const accepted = await dataOf(app.ask('acceptGap', { projectId: LED, checkId: CHECK, reason: 'For now.', expires: '2027-02-01T00:00:00.000Z' }, 'admin'));
  expect({ ...foreseen, gaps: accepted.gaps }).toEqual(accepted);
  expect(await app.ask('previewGap', { projectId: PAY, checkId: CHECK }, 'outsider')).toMatchObject({ ok: false, code: 'INPUT', sentence: { id: 'refusal.gap.none' } });
});

it('carries what people said about seats with the indicator, as its viewer may act on it', async () => {
  const app = await published();
  const voicesOf = async (projectId: string, viewer: string) => (await dataOf(app.ask('getIndicator', { projectIds: [projectId] }, viewer))).projects[0]?.voices.productOwner;
  expect([(await voicesOf(LED, 'outsider'))?.mayClaim, (await voicesOf(PAY, 'outsider'))?.mayClaim]).toEqual([true, false]);
  await dataOf(app.ask('claimSeat', { projectId: LED, role: 'productOwner' }, 'outsider'));
  expect(await voicesOf(LED, 'outsider')).toMatchObject({ mayClaim: false, claims: [{ accountId: 'outsider' }] });
  expect([(await voicesOf(PAY, 'owner'))?.isAsked, (await voicesOf(PAY, 'outsider'))?.isAsked]).toEqual([true, false]);
});

it('asks nobody anything while the licence is not active', async () => {
  const licence = { active: true };
  const app = installApp(gatedSite({ permissions }), { license: licence });
  await app.scan();
  await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
  licence.active = false;
  const asked = async (projectId: string, viewer: string) => (await dataOf(app.ask('getProject', { projectId }, viewer))).project?.voices.productOwner;
  expect([(await asked(PAY, 'owner'))?.isAsked, (await asked(LED, 'outsider'))?.mayClaim]).toEqual([false, false]);
});

it.each<ApiMethod>(['getHistory', 'getOrdering', 'previewGap'])('%s shows nothing of a space that its viewer may not see', async (method) => {
  const app = await published();
  const payload = (projectId: string) => ({ projectId, ...(method === 'previewGap' ? { checkId: CHECK } : {}) });
  expect(await app.ask(method, payload(VAULT), 'outsider')).toMatchObject({ ok: false, code: 'FORBIDDEN', sentence: { id: 'refusal.space' } });
  await dataOf(app.ask('publish', { scope: 'nothing' }, 'admin'));
  expect(await app.ask(method, payload(PAY), 'outsider')).toMatchObject({ ok: false, code: 'FORBIDDEN', sentence: { id: 'refusal.settingUp' } });
});

it('tells who orders a backlog: by the product owner or by others, newest first, and nobody else by name', async () => {
  const site = gatedSite({ permissions });
  const move = (id: string, accountId: string, created: string) => ({ id, issueId: '1001', author: { accountId }, created, items: [{ field: 'Rank', fieldId: 'customfield_10019', toString: 'Ranked higher' }] });
  const rank = { id: 'customfield_10019', name: 'Rank', custom: true, schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' } };
  const app = installApp({
    ...site,
    site: { ...site.site, fields: [rank] },
    changelogs: [move('1', 'outsider', '2026-09-20T10:00:00.000+0000'), move('2', 'owner', '2026-11-20T10:00:00.000+0000'), move('3', 'clerk', '2026-11-21T10:00:00.000+0000')],
  });
  await app.scan();
  await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
  const told = await dataOf(app.ask('getOrdering', { projectId: PAY }, 'outsider'));
  expect(told).toMatchObject({ isShown: true, ordering: { sampleSize: 1, days: 30, byOwner: 1, byOthers: 1, moves: [{ issueId: '1001', isByOwner: false }, { isByOwner: true }, { isByOwner: false }] } });
  expect(JSON.stringify(told)).not.toMatch(/clerk|outsider/);
});
