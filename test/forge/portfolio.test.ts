/** Who sees which spaces and people in the portfolio: a Jira admin, the review group, a holder of a seat, and an outsider. */
import { defaultSettings } from '../../src/model/settings';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { createSettingsStore } from '../../src/storage/settings-store';
import { digest } from '../../src/forge/digest';
import { gatedSite, LED, MONEY, OPS, PAY, VAULT } from './gated-site';
import type { InstalledApp } from './install-app';
import { dataOf, holdClock, installApp } from './install-app';

const NOW = '2026-11-24T08:00:10.000Z';
const GROUP = 'group-pmo';

beforeEach(() => holdClock(NOW));

const withGroup = (site: SiteExport, members: readonly string[]): SiteExport => ({
  ...site,
  site: { ...site.site, groups: [{ groupId: GROUP, name: 'PMO', members }, { groupId: 'group-other', name: 'Others', members: ['outsider'] }] },
  users: [...site.users, { accountId: 'lead', accountType: 'atlassian', displayName: 'Name of lead', active: true }],
});

async function scanned({ isGroupSet = true, members = ['lead'] }: { readonly isGroupSet?: boolean; readonly members?: readonly string[] } = {}): Promise<InstalledApp> {
  const app = installApp(withGroup(gatedSite(), members));
  if (isGroupSet) await app.inStorage((keyValue) => createSettingsStore(keyValue, { random: () => 0.5, digest }).write({ ...defaultSettings(), reviewGroup: GROUP }));
  await app.scan();
  return app;
}
const spacesOf = async ({ ask }: InstalledApp, viewer: string) => (await dataOf(ask('getPortfolio', {}, viewer))).spaces.map(({ projectId }) => projectId).sort();
const peopleOf = async ({ ask }: InstalledApp, viewer: string) => (await dataOf(ask('getPeople', {}, viewer))).people.map(({ accountId }) => accountId).sort();

describe('the portfolio before anything is published', () => {
  it.each([['admin', [PAY, LED, OPS]], ['lead', [PAY, LED, OPS]], ['owner', []], ['outsider', []]])('shows %s %j', async (viewer, spaces) => {
    const app = await scanned();
    expect(await spacesOf(app, viewer)).toEqual(spaces);
    const { hidden, isAdmin, mayReview, spaces: rows } = await dataOf(app.ask('getPortfolio', {}, viewer));
    expect({ hidden, isAdmin, mayReview }).toEqual({ hidden: spaces.length === 0 ? 0 : 1, isAdmin: viewer === 'admin', mayReview: viewer === 'admin' || viewer === 'lead' });
    expect(rows.every(({ isUnpublished }) => isUnpublished)).toBe(true);
  });

  it('lets the review group in everywhere: in a gadget, and on the page of a space', async () => {
    const app = await scanned();
    const { projects, unpublished, isAdmin } = await dataOf(app.ask('getIndicator', { projectIds: [PAY, VAULT] }, 'lead'));
    expect({ shown: projects.map(({ projectId }) => projectId), unpublished, isAdmin }).toEqual({ shown: [PAY], unpublished: [], isAdmin: false });
    expect((await dataOf(app.ask('getProject', { projectId: PAY }, 'lead'))).project?.projectId).toBe(PAY);
    expect(await app.ask('getProject', { projectId: VAULT }, 'lead')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  });

  it('is closed again within a minute to who leaves the group, and to all where no group is set', async () => {
    const app = await scanned();
    expect(await spacesOf(app, 'lead')).toEqual([PAY, LED, OPS]);
    app.changeSite(withGroup(gatedSite(), []));
    jest.setSystemTime(new Date('2026-11-24T08:01:10.000Z'));
    expect(await spacesOf(app, 'lead')).toEqual([]);
    expect(await spacesOf(await scanned({ isGroupSet: false }), 'lead')).toEqual([]);
  });

  it('asks Jira about groups only where something hangs on it', async () => {
    const app = await scanned();
    const asked = () => app.jira().meter.byEndpoint.get('GET /rest/api/3/myself')?.requests ?? 0;
    await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
    await dataOf(app.ask('getIndicator', { projectIds: [PAY] }, 'outsider'));
    expect(asked()).toBe(0);
    await dataOf(app.ask('getPortfolio', {}, 'outsider'));
    await dataOf(app.ask('getPeople', {}, 'outsider'));
    expect(asked()).toBe(1);
  });
});

describe('the portfolio as published', () => {
  it('shows everybody what they may browse, and says how many they may not', async () => {
    const app = await scanned();
    await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
    expect(await spacesOf(app, 'outsider')).toEqual([PAY, LED, OPS]);
    expect(await spacesOf(app, 'clerk')).toEqual([PAY, LED, OPS, VAULT]);
    expect(await dataOf(app.ask('getPortfolio', {}, 'outsider'))).toMatchObject({ hidden: 1, mayReview: false, published: 'everything' });
  });

  it('by category shows others those, and the review group all, marked', async () => {
    const app = await scanned();
    await dataOf(app.ask('publish', { scope: 'categories', categoryIds: [MONEY] }, 'admin'));
    expect(await spacesOf(app, 'outsider')).toEqual([PAY]);
    const { spaces } = await dataOf(app.ask('getPortfolio', {}, 'lead'));
    expect(Object.fromEntries(spaces.map(({ projectId, isUnpublished }) => [projectId, isUnpublished]))).toEqual({ [PAY]: false, [LED]: true, [OPS]: true });
  });

  it('gives each row what the page of the space says, worst first', async () => {
    const { ask } = await scanned();
    const { spaces, checks } = await dataOf(ask('getPortfolio', {}, 'admin'));
    const { projects } = await dataOf(ask('getIndicator', { projectIds: [PAY, LED, OPS] }, 'admin'));
    expect(spaces.map(({ projectId }) => projectId)).toEqual(projects.map(({ projectId }) => projectId));
    for (const { projectId, band, floor, seats, outcomes, vacantSince } of spaces) {
      const indicator = projects.find((one) => one.projectId === projectId);
      expect({ band, floor, owner: seats[0] }).toEqual({ band: indicator?.band, floor: indicator?.floor, owner: indicator?.seats.productOwner.state[0] });
      expect(vacantSince[0]).toBe(indicator?.seats.productOwner.vacantSince);
      expect(Object.fromEntries(checks.map(({ id }, index) => [id, outcomes[index]]))).toMatchObject(Object.fromEntries(indicator?.checks.map(({ id, outcome }) => [id, outcome === 'notApplicable' ? 'n' : outcome[0]]) ?? []));
    }
  });
});

describe('people', () => {
  it.each([['admin', ['owner']], ['lead', ['owner']], ['owner', []], ['outsider', []]])('before publishing show %s %j: never somebody who holds nothing that they may see', async (viewer, people) => {
    expect(await peopleOf(await scanned(), viewer)).toEqual(people);
  });

  it('once published show a holder the own row and nobody else anybody', async () => {
    const app = await scanned();
    await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
    expect(await peopleOf(app, 'owner')).toEqual(['owner']);
    expect(await peopleOf(app, 'outsider')).toEqual([]);
    // Holds a seat of the vault alone, which only they may browse.
    expect(await peopleOf(app, 'clerk')).toEqual(['clerk']);
    const [row] = (await dataOf(app.ask('getPeople', {}, 'owner'))).people;
    expect(row?.seats).toEqual([{ projectId: PAY, role: 'productOwner' }, { projectId: OPS, role: 'productOwner' }]);
    expect(row?.ownerTeams).toEqual({ count: 2, isAtLeast: false, standing: 'within' });
  });
});

describe('a cover plan', () => {
  const LEAVES = { changes: [{ kind: 'leaves', accountId: 'owner' }] };

  it('says what is orphaned, before and after, in what its maker may browse', async () => {
    const { ask } = await scanned();
    const plan = await dataOf(ask('planCover', LEAVES, 'lead'));
    expect(plan.seats).toEqual({
      tally: { before: 2, orphaned: 2, cured: 0, after: 0 },
      effects: [PAY, OPS].map((projectId) => ({ projectId, role: 'productOwner', effect: 'orphaned', before: 'filled', after: 'departed', holders: ['owner'] })),
    });
    expect(plan.spaces.map(({ projectId }) => projectId).sort()).toEqual([PAY, OPS]);
    for (const { before, after } of plan.spaces) expect(after.floor).toBeLessThan(before.floor ?? 0);
    expect(JSON.stringify(await dataOf(ask('planCover', { changes: [{ kind: 'leaves', accountId: 'clerk' }] }, 'lead')))).not.toContain(VAULT);
  });

  it('is undone by somebody who takes the seats', async () => {
    const { ask } = await scanned();
    const taken = [PAY, OPS].map((projectId) => ({ kind: 'assign', projectId, role: 'productOwner', accountId: 'outsider' }));
    const plan = await dataOf(ask('planCover', { changes: [...LEAVES.changes, ...taken] }, 'admin'));
    expect(plan.seats.tally).toEqual({ before: 2, orphaned: 0, cured: 0, after: 2 });
    expect(plan.seats.effects.map(({ effect, holders }) => ({ effect, holders }))).toEqual([{ effect: 'changed', holders: ['outsider'] }, { effect: 'changed', holders: ['outsider'] }]);
  });

  it.each(['owner', 'outsider', 'clerk'])('is refused to %s, published or not', async (viewer) => {
    const app = await scanned();
    expect(await app.ask('planCover', LEAVES, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
    expect(await app.ask('planCover', LEAVES, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN', sentence: { id: 'refusal.review' } });
  });

  it.each<[string, unknown[], string]>([
    ['nothing', [], 'INPUT'],
    ['a space that is closed to its maker', [{ kind: 'assign', projectId: VAULT, role: 'productOwner', accountId: 'owner' }], 'FORBIDDEN'],
    ['somebody who leaves and stays', [{ kind: 'leaves', accountId: 'owner' }, { kind: 'assign', projectId: PAY, role: 'productOwner', accountId: 'owner' }], 'INPUT'],
    ['a seat for two', ['owner', 'outsider'].map((accountId) => ({ kind: 'assign', projectId: PAY, role: 'productOwner', accountId })), 'INPUT'],
    ['too much', Array.from({ length: 21 }, (_, index) => ({ kind: 'leaves', accountId: `a${index}` })), 'INPUT'],
  ])('is refused where it supposes %s', async (_, changes, code) => {
    expect(await (await scanned()).ask('planCover', { changes }, 'lead')).toMatchObject({ ok: false, code });
  });

  it('waits for the first scan', async () => {
    const app = installApp(withGroup(gatedSite(), []));
    expect(await app.ask('planCover', LEAVES, 'admin')).toMatchObject({ ok: false, code: 'INPUT', sentence: { id: 'refusal.planBeforeScan' } });
  });
});
