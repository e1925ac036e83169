/** Types that the settings name in place of the defaults, from the settings to the queries. */
import { EPIC, buildSite, scan, story } from '../jira/backlog-site';

const jqlOf = ({ jira }: Awaited<ReturnType<typeof scan>>) => jira.requests.flatMap(({ body }) => (typeof body === 'object' && body !== null && 'jql' in body ? [String(body.jql)] : []));

describe('types in the settings', () => {
  it('take the place of every type above story level, by id or by name', async () => {
    const site = buildSite({ issues: [story(1), story(2, { issuetype: { id: '12' } })] });
    const items = async (settings: Parameters<typeof scan>[1]) => (await scan(site, settings)).project().roadmapItems;
    expect(await items({})).toMatchObject({ value: [{ id: '900' }] });
    expect(await items({ roadmapTypes: [' bug '] })).toMatchObject({ value: [{ id: '2' }] });
    expect(await items({ roadmapTypes: ['12', EPIC] })).toMatchObject({ value: [{ id: '2' }, { id: '900' }] });
    expect(await items({ roadmapTypes: [] })).toMatchObject({ value: [] });
  });

  it('take the place of the links that speak of blocking or depending', async () => {
    expect((await scan(buildSite())).facts.offers.dependencyTypes).toEqual(['100']);
    const named = await scan(buildSite(), { dependencyTypes: ['NEEDS'] });
    expect(named.facts.offers.dependencyTypes).toEqual(['101']);
    expect(jqlOf(named).filter((jql) => jql.includes('issueLinkType'))).toEqual(expect.arrayContaining([expect.stringContaining('"needs"')]));
    expect(jqlOf(named).join()).not.toContain('blocks');
  });

  it('are refused where the site lacks one, in the terminal', async () => {
    await expect(scan(buildSite(), { roadmapTypes: ['Epic', 'Saga'] })).rejects.toThrow('roadmapTypes names the work type "Saga", which the site does not have or this account may not see.');
    await expect(scan(buildSite(), { dependencyTypes: ['Blockers'] })).rejects.toThrow('dependencyTypes names the link type "Blockers"');
  });

  it('are left out and said once where the site lacks one, on the platform', async () => {
    const { setup, facts } = await scan(buildSite(), { roadmapTypes: ['Epic', 'Saga'], dependencyTypes: ['Blockers'] }, { leavesOutGone: true });
    expect(setup).toMatchObject([{ messageId: 'gone', values: { counts: '1 work type and 1 link type', references: ['Saga', 'Blockers'] } }]);
    expect(facts.offers.dependencyTypes).toEqual(['100']);
  });
});
