/** What is taken of a backlog, and in which order: through the real client, from the stand-in Jira. */
import { EPIC, FIELDS, TEAM, buildSite, inStatus, role, scan, story } from '../backlog-site';

const sprint = (state: string) => ({ [FIELDS.sprint]: [{ id: 1, name: 'Sprint', state }] });
const emptyDocument = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };
const pointless = { [FIELDS.points]: null };

describe('the sample of a backlog', () => {
  it('holds what waits at story level, by rank, and what is in an active sprint not', async () => {
    const issues = [
      story(1, { [FIELDS.rank]: '0|i9:' }), story(2), story(3, inStatus('indeterminate')), story(4, inStatus('done')), story(5, { issuetype: { id: EPIC } }), story(6, { issuetype: { id: '13' } }),
      story(7, sprint('active')), story(8, sprint('future')), story(9, { issuetype: { id: '12' } }),
    ];
    expect((await scan(buildSite({ issues }))).backlog().items.map(({ id }) => id)).toEqual(['2', '8', '9', '1']);
  });

  it('is ordered by creation where the site has no rank', async () => {
    const site = buildSite({ issues: [story(1), story(2), story(3)], site: { fields: [] } });
    expect((await scan(site)).backlog().items.map(({ id }) => id)).toEqual(['3', '2', '1']);
  });

  it('is cut at the size of the settings, and never larger than a page', async () => {
    const issues = Array.from({ length: 120 }, (_, index) => story(index + 1));
    expect((await scan(buildSite({ issues }), { thresholds: { backlogSample: 7 } })).backlog().items).toHaveLength(7);
    expect((await scan(buildSite({ issues }), { thresholds: { backlogSample: 3000 } })).backlog().items).toHaveLength(100);
  });

  it('keeps of an item only whether it says something', async () => {
    const blank = { description: emptyDocument, [FIELDS.criteria]: ' ', parent: null, ...pointless };
    const { items, readAt } = (await scan(buildSite({ issues: [story(1), story(2, blank), story(3)] }))).backlog();
    expect(items).toEqual([
      { id: '1', hasDescription: true, hasAcceptanceCriteria: true, hasEstimate: true, hasRoadmapItem: true, updated: '2026-11-23T09:00:00.000Z' },
      { id: '2', hasDescription: false, hasAcceptanceCriteria: false, hasEstimate: false, hasRoadmapItem: false, updated: '2026-11-23T09:00:00.000Z' },
      expect.objectContaining({ id: '3' }),
    ]);
    expect(readAt).toBe('2026-11-24T09:00:00.000Z');
    expect(JSON.stringify(items)).not.toMatch(/wanted|works/);
  });

  it('asks nothing that an item has no field for', async () => {
    const { [FIELDS.criteria]: _criteria, description: _description, ...fields } = story(1).fields;
    const [item] = (await scan(buildSite({ issues: [{ ...story(1), fields }] }))).backlog().items;
    expect(item).toMatchObject({ hasDescription: null, hasAcceptanceCriteria: null });
  });

  it.each(['customfield_4', 'ACCEPTANCE CRITERIA'])('reads acceptance criteria from the field that the settings call %s', async (acceptanceCriteriaField) => {
    expect((await scan(buildSite(), { acceptanceCriteriaField })).backlog().items[0]?.hasAcceptanceCriteria).toBe(true);
  });

  it('has no acceptance criteria where the site has no such field', async () => {
    expect((await scan(buildSite(), { acceptanceCriteriaField: 'Definition of Done' })).backlog().items[0]?.hasAcceptanceCriteria).toBeNull();
  });
});

describe('estimates', () => {
  const estimatesOf = async (estimated: number, all: number) =>
    (await scan(buildSite({ issues: Array.from({ length: all }, (_, index) => story(index + 1, index < estimated ? {} : pointless)) }))).backlog().estimates;

  it.each([[1, 2, true], [2, 5, false], [0, 3, false], [0, 0, false]])('%i of %i estimated: %s', async (estimated, all, estimates) => expect(await estimatesOf(estimated, all)).toBe(estimates));

  it('are asked of no type that the team does not estimate', async () => {
    const issues = [story(1), story(2), story(3, pointless), story(4, { issuetype: { id: '12' }, ...pointless }), story(5, { issuetype: { id: '12' }, ...pointless })];
    expect((await scan(buildSite({ issues }))).backlog().items.map(({ hasEstimate }) => hasEstimate)).toEqual([true, true, false, null, null]);
  });

  it('may be in hours', async () => {
    expect((await scan(buildSite({ issues: [story(1, { ...pointless, timeoriginalestimate: 3600 })] }))).backlog()).toMatchObject({ estimates: true, items: [{ hasEstimate: true }] });
  });
});

describe('the roadmap item above', () => {
  it('is asked of stories only', async () => {
    const issues = [story(1), story(2, { parent: null }), story(3, { parent: null, issuetype: { id: '12' } })];
    expect((await scan(buildSite({ issues }))).backlog().items.map(({ hasRoadmapItem }) => hasRoadmapItem)).toEqual([true, false, null]);
  });

  it('is a parent of a type that the settings call a roadmap item, which is no waiting work itself', async () => {
    const issues = [story(1, { issuetype: { id: '12' }, parent: null }), story(2, { parent: { id: '1', key: 'SHOP-1' } }), story(3)];
    const { items } = (await scan(buildSite({ issues }), { roadmapTypes: ['bug'] })).backlog();
    expect(items.map(({ id, hasRoadmapItem }) => [id, hasRoadmapItem])).toEqual([['2', true], ['3', false]]);
  });
});

it('asks a project for its own types and the shared ones only', async () => {
  const site = buildSite({ projects: [...buildSite().site.projects, TEAM], issues: [story(1), story(2, { issuetype: { id: '20' } }, 'TEAM')], roles: [role(500, 'Product Owner', ['anna']), role(501, 'Product Owner', ['ben'], 'TEAM')] });
  const { jira, backlog } = await scan(site);
  expect(backlog('TEAM').items.map(({ id }) => id)).toEqual(['2']);
  const queries = jira.requests.flatMap(({ body }) => JSON.stringify(body ?? '').match(/statusCategory = [^O]*ORDER|issuetype in \([^)]*\) AND statusCategory =/g) ?? []);
  expect(queries.filter((text) => text.includes('\\"20\\"'))).toHaveLength(1);
});

it('reads no sample where the site has no product owners, and none of Discovery', async () => {
  const unmapped = await scan(buildSite({ roles: [role(500, 'Chief', ['anna'])] }));
  const ideas = await scan(buildSite({ projects: [{ ...TEAM, id: '1', key: 'SHOP', projectTypeKey: 'product_discovery' }] }));
  for (const { samples, project } of [unmapped, ideas]) {
    expect(samples).toEqual({ points: 0, projects: 0, of: 0 });
    expect(project()).toMatchObject({ backlog: { known: false, reason: 'notRead' }, authority: { known: false, reason: 'notRead' } });
  }
});
