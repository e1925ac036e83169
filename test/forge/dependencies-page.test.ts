/** Dependencies between teams as each viewer may see them, and a coordinator named there. */
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { gatedSite, LED, MONEY, OPS, PAY, PLATFORM, VAULT } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';
import type { InstalledApp } from './install-app';

const NOW = '2026-11-24T08:00:10.000Z';
beforeEach(() => holdClock(NOW));

const open = { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } };
const KEYS = { 1001: 'PAY-1', 1002: 'LED-1', 1003: 'OPS-1', 1004: 'VAULT-1' } as const;
type IssueOf = keyof typeof KEYS;
const ids = (space: string) => `project:${space}`;

/** Links that are seen from both ends, as Jira shows them. */
function linked(links: ReadonlyArray<readonly [id: string, from: IssueOf, to: IssueOf]>): SiteExport {
  const site = gatedSite();
  const type = { id: '900', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
  return {
    ...site,
    site: { ...site.site, issueLinkTypes: [type] },
    issues: site.issues.map((issue) => ({
      ...issue,
      fields: { ...issue.fields, issuelinks: links.flatMap(([id, from, to]): readonly object[] => (
        String(from) === issue.id ? [{ id, type, outwardIssue: { id: `${to}`, key: KEYS[to], fields: { status: open } } }]
          : String(to) === issue.id ? [{ id, type, inwardIssue: { id: `${from}`, key: KEYS[from], fields: { status: open } } }] : [])) },
    })),
  };
}
const LINKS = [['10', 1001, 1002], ['11', 1002, 1001], ['12', 1001, 1003], ['13', 1004, 1001]] as const;

async function scanned(isPublished = true): Promise<InstalledApp> {
  const app = installApp(linked(LINKS));
  await app.scan();
  if (isPublished) await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
  return app;
}
const TEAMS = [ids(PAY), ids(LED)];
const ask = (app: InstalledApp, viewer: string) => dataOf(app.ask('getDependencies', {}, viewer));
const askPair = (app: InstalledApp, viewer: string, teams: readonly string[] = TEAMS) => dataOf(app.ask('getDependencyPair', { teams }, viewer));

describe('dependencies', () => {
  it('are told by pair, the worst first, and of what is half hidden only the number', async () => {
    const app = await scanned();
    const answer = await ask(app, 'owner');
    expect(answer).toMatchObject({ pairCount: 2, open: 3, unmanaged: 3, possiblyDead: 0, hidden: 1 });
    expect(answer.pairs[0]).toEqual({ teams: [ids(PAY), ids(LED)].sort(), projectIds: [PAY, LED], programmeIds: [MONEY, PLATFORM], open: 2, unmanaged: 2, untold: 0, firstBlocks: 1, possiblyDead: 0, oldest: '2026-11-20' });
    expect(JSON.stringify(answer)).not.toContain(VAULT);
  });

  it('are told whole to who may browse both ends', async () => {
    expect(await ask(await scanned(), 'clerk')).toMatchObject({ pairCount: 3, open: 4, hidden: 0 });
  });

  it('are told to nobody but Jira admins before they are published, by category to those of the category', async () => {
    const app = await scanned(false);
    expect(await ask(app, 'owner')).toMatchObject({ pairs: [], pairCount: 0, open: 0, hidden: 0 });
    expect(await ask(app, 'admin')).toMatchObject({ pairCount: 2, open: 3 });
    await dataOf(app.ask('publish', { scope: 'categories', categoryIds: [MONEY, PLATFORM] }, 'admin'));
    expect(await ask(app, 'owner')).toMatchObject({ pairCount: 1, open: 2, hidden: 2 });
  });

  it('of a pair are told one by one, with who could take them', async () => {
    const app = await scanned();
    const answer = await askPair(app, 'owner');
    expect(answer.links.map(({ linkId, managed, inCharge }) => [linkId, managed, inCharge])).toEqual([['10', false, []], ['11', false, []]]);
    expect(answer.links.map(({ type }) => answer.linkTypes[type])).toEqual(['blocks', 'blocks']);
    expect(answer.candidates).toEqual([{ accountId: 'owner', seats: [{ projectId: PAY, role: 'productOwner' }] }]);
    expect(answer.places).toEqual([
      { place: { teams: [ids(PAY), ids(LED)].sort() }, people: [], covers: 2 }, { place: { programmeId: MONEY }, people: [], covers: 3 }, { place: { programmeId: PLATFORM }, people: [], covers: 2 },
    ]);
    expect(answer.linkTypes).toEqual({ Blocks: 'blocks' });
    expect(answer.mark).toBeNull();
    expect(await askPair(app, 'owner', [ids(PAY), ids(VAULT)])).toEqual({ pair: null, links: [], linkTypes: {}, hidden: 0, candidates: [], places: [], mark: null });
    expect(await askPair(app, 'owner', [ids(PAY), ids('999')])).toEqual(await askPair(app, 'owner', [ids(PAY), ids(VAULT)]));
  });

  it.each([{ teams: ['project:1'] }, { teams: ['a', 'a'] }, { teams: ['a', 'b', 'c'] }, { teams: ['a', 'b c'] }, { teams: TEAMS, viewer: 'admin' }])('take no other payload (%#)', async (payload) => {
    expect(await installApp(gatedSite()).ask('getDependencyPair', payload, 'admin')).toMatchObject({ ok: false, code: 'INPUT' });
  });
});

describe('a coordinator', () => {
  const save = (app: InstalledApp, place: object, accountIds: readonly string[], mark: string, viewer = 'admin') => app.ask('saveCoordinators', { place, accountIds, mark }, viewer);

  it('is named for two teams, holds from the next judging on, and is taken back', async () => {
    const app = await scanned();
    const { mark } = await askPair(app, 'admin');
    const saved = await dataOf(save(app, { teams: [...TEAMS].reverse() }, ['clerk'], mark!));
    expect(saved).toMatchObject({ before: [], scan: { state: 'queued' } });
    await app.forge.drain();
    const named = await askPair(app, 'owner');
    expect(named.links.map(({ managed, inCharge }) => [managed, inCharge])).toEqual([[true, ['clerk']], [true, ['clerk']]]);
    expect(named.places[0]).toMatchObject({ people: ['clerk'], covers: 0 });
    expect(await ask(app, 'owner')).toMatchObject({ unmanaged: 1 });
    const undone = await dataOf(save(app, { teams: TEAMS }, saved.before, saved.mark));
    expect(undone).toMatchObject({ before: ['clerk'], mark });
    await app.forge.drain();
    expect(await ask(app, 'owner')).toMatchObject({ unmanaged: 3 });
  });

  it('is named for a programme by its id, beside those that are named otherwise', async () => {
    const app = await scanned();
    const settings = await dataOf(app.ask('getSettings', {}, 'admin'));
    const others = [{ programme: MONEY, accountId: 'clerk' }, { teams: TEAMS, programme: PLATFORM, accountId: 'owner' }];
    const { mark, problems } = await dataOf(app.ask('saveSettings', { settings: { ...settings.settings, coordinators: others }, mark: settings.mark }, 'admin'));
    expect(problems).toEqual([]);
    const saved = await dataOf(save(app, { programmeId: MONEY }, ['owner', 'owner'], mark!));
    expect(saved.before).toEqual(['clerk']);
    const pair = await dataOf(save(app, { teams: TEAMS }, [], saved.mark));
    expect(pair.before).toEqual(['owner']);
    expect((await dataOf(app.ask('getSettings', {}, 'admin'))).settings.coordinators).toEqual([{ programme: PLATFORM, accountId: 'owner' }, { programme: MONEY, accountId: 'owner' }]);
    expect(await save(app, { programmeId: '77' }, ['owner'], pair.mark)).toMatchObject({ ok: false, code: 'INPUT', sentence: { id: 'refusal.place' } });
  });

  it('is named by Jira admins and the review group, with a licence, where nobody saved meanwhile', async () => {
    const app = await scanned();
    const { mark } = await askPair(app, 'admin');
    for (const viewer of ['owner', 'clerk', 'outsider']) expect(await save(app, { teams: TEAMS }, ['clerk'], mark!, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    const answers = await Promise.all([save(app, { teams: TEAMS }, ['clerk'], mark!), save(app, { teams: TEAMS }, ['owner'], mark!)]);
    expect(answers.map((answer) => (answer.ok ? 'saved' : answer.code)).sort()).toEqual(['CONFLICT', 'saved']);
    const unlicensed = installApp(linked(LINKS), { license: { active: false } });
    expect(await save(unlicensed, { teams: TEAMS }, ['clerk'], mark!)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    expect((await askPair(unlicensed, 'admin')).mark).toBeNull();
  });

  it('of spaces that are left to one category of both ends is not promised for links that must be managed at both', async () => {
    const app = await scanned();
    const settings = await dataOf(app.ask('getSettings', {}, 'admin'));
    await dataOf(app.ask('saveSettings', { settings: { ...settings.settings, dependenciesManagedBy: 'both' }, mark: settings.mark }, 'admin'));
    expect((await askPair(app, 'admin', [ids(PAY), ids(OPS)])).places).toMatchObject([{ covers: 1 }, { place: { programmeId: MONEY }, covers: 0 }]);
    expect((await askPair(app, 'admin')).places.map(({ place, covers }) => ['programmeId' in place ? place.programmeId : 'teams', covers])).toEqual([['teams', 2], [MONEY, 0], [PLATFORM, 0]]);
  });
});
