/** A site that changes: what Jira shows afterwards, and what it tells the app. */
import type { IssueAnswer, SearchAnswer } from '../ask-jira';
import { get, post } from '../ask-jira';
import { TEAM_FIELD, issue, smallSite, status, withGrants } from '../small-site';
import { smallWorld } from './small-world';

type Small = ReturnType<typeof smallWorld>;
interface Project {
  readonly key: string;
  readonly insight: { readonly totalIssueCount: number; readonly lastIssueUpdateTime?: string };
}

const NOW_IN_JIRA = '2026-03-10T12:00:00.000+0000';
const search = async ({ jira }: Small, jql: string): Promise<string[]> => (await post<SearchAnswer>(jira, 'search/jql', { jql, fields: ['key'] })).body.issues.map(({ key }) => key);
const fetchIssue = async ({ jira }: Small, id: string): Promise<IssueAnswer | undefined> =>
  (await post<SearchAnswer>(jira, 'issue/bulkfetch', { issueIdsOrKeys: [id], fields: ['*all'] })).body.issues[0];
const linksOf = async (small: Small, id: string): Promise<string[]> => ((await fetchIssue(small, id))?.fields['issuelinks'] as { id: string }[]).map((link) => link.id);
const projects = async ({ jira }: Small, query = ''): Promise<Record<string, Project['insight']>> => {
  const { body } = await get<{ values: Project[] }>(jira, `project/search?expand=insight${query}`);
  return Object.fromEntries(body.values.map(({ key, insight }) => [key, insight]));
};

describe('issues', () => {
  it('are created with the next key and count in the insight at once', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'createIssue', projectId: '1', fields: { issuetype: { id: '10' }, status: status.open } });
    expect(await search(small, 'project = PAY AND created >= "2026-03-10"')).toEqual(['PAY-12']);
    expect((await projects(small))['PAY']).toEqual({ totalIssueCount: 5, lastIssueUpdateTime: NOW_IN_JIRA });
    expect(small.events).toEqual([expect.objectContaining({ name: 'avi:jira:created:issue', payload: { issue: expect.objectContaining({ key: 'PAY-12', fields: expect.objectContaining({ project: expect.objectContaining({ id: '1' }) as object }) as object }) as object } })]);
  });

  it('are updated by what changes, and an assignment is told apart', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'updateIssue', issueId: '101', fields: { status: status.done, [TEAM_FIELD]: null } });
    small.world.change({ kind: 'updateIssue', issueId: '101', fields: { assignee: { accountId: 'ben' } } });
    expect(small.told()).toEqual(['avi:jira:updated:issue', 'avi:jira:updated:issue', 'avi:jira:assigned:issue']);
    expect((await fetchIssue(small, '101'))?.fields).toMatchObject({ updated: NOW_IN_JIRA, assignee: { accountId: 'ben' }, [TEAM_FIELD]: null });
    expect(await search(small, 'project = PAY AND statusCategory = Done')).toEqual(['PAY-1', 'PAY-10']);
  });

  it('move with a new key, answer to the old one, and take links and children along', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'moveIssue', issueId: '101', projectId: '4' });
    expect(await fetchIssue(small, 'PAY-1')).toMatchObject({ id: '101', key: 'TEAM-2', fields: { project: { key: 'TEAM' }, issuelinks: [{ id: '1' }] } });
    expect((await fetchIssue(small, '102'))?.fields['parent']).toMatchObject({ key: 'TEAM-2' });
    expect(Object.entries(await projects(small)).map(([key, { totalIssueCount }]) => `${key} ${totalIssueCount}`)).toEqual(['AND 2', 'PAY 3', 'TEAM 2']);
    small.world.change({ kind: 'createIssue', projectId: '4', fields: {} });
    expect(await search(small, 'project = TEAM')).toEqual(['TEAM-2', 'TEAM-1', 'TEAM-3']);
    expect(small.told()).toEqual(['avi:jira:updated:issue', 'avi:jira:created:issue']);
  });

  it('are deleted with their links, and the other ends learn nothing of it', async () => {
    const small = smallWorld();
    const before = (await projects(small))['AND'];
    small.world.change({ kind: 'deleteIssue', issueId: '101' });
    expect(await linksOf(small, '201')).toEqual([]);
    expect((await fetchIssue(small, '102'))?.fields['parent']).toBeUndefined();
    expect((await projects(small))['AND']).toEqual(before);
    expect(small.told()).toEqual(['avi:jira:deleted:issue']);
  });

  it('are ranked by somebody, which the history tells', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'rankIssue', issueId: '103', rank: '0|i0009:', by: 'ann' });
    expect(await search(small, 'key in (PAY-2, PAY-10) ORDER BY rank')).toEqual(['PAY-2', 'PAY-10']);
    const { body } = await post<{ issueChangeLogs: object[] }>(small.jira, 'changelog/bulkfetch', { issueIdsOrKeys: ['103'] });
    expect(body.issueChangeLogs).toMatchObject([{ issueId: '103', changeHistories: [{ author: { accountId: 'ann' }, created: NOW_IN_JIRA, items: [{ field: 'Rank' }] }] }]);
  });
});

describe('links', () => {
  it('come with both ends updated, whichever project they are in, and one event', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'createLink', typeId: '900', fromId: '401', toId: '201' });
    expect(await search(small, 'issueLinkType = "blocks"')).toEqual(['PAY-1', 'AND-2', 'TEAM-1']);
    expect(await linksOf(small, '201')).toEqual(['1', '1001']);
    expect([(await projects(small))['AND'], (await projects(small))['TEAM']].map((insight) => insight?.lastIssueUpdateTime)).toEqual([NOW_IN_JIRA, NOW_IN_JIRA]);
    expect(small.events).toEqual([expect.objectContaining({ name: 'avi:jira:created:issuelink', payload: expect.objectContaining({ id: '1001', sourceIssueId: '401', destinationIssueId: '201', sourceProjectId: '4', destinationProjectId: '2' }) as object })]);
  });

  it('go from both ends, wherever they were recorded', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'deleteLink', linkId: '1' });
    expect([await linksOf(small, '101'), await linksOf(small, '201')]).toEqual([[], []]);
    expect((await fetchIssue(small, '201'))?.fields['updated']).toBe(NOW_IN_JIRA);
    expect(small.told()).toEqual(['avi:jira:deleted:issuelink']);
  });
});

describe('projects', () => {
  it('come, and their team-managed roles with them', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'createProject', project: { key: 'NEW', name: 'New', projectTypeKey: 'software', style: 'next-gen' }, roles: [{ id: 700, name: 'Owner' }] });
    expect(await projects(small, '&keys=NEW')).toEqual({ NEW: { totalIssueCount: 0 } });
    expect(Object.keys((await get<object>(small.jira, 'project/NEW/role')).body)).toEqual(['Owner']);
    expect(small.told()).toEqual(['avi:jira:created:project']);
  });

  it('change lead and category', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'changeProject', projectId: '1', leadId: 'ben', category: { id: '7', name: 'Money' } });
    expect((await get(small.jira, 'project/PAY')).body).toMatchObject({ lead: { accountId: 'ben' }, projectCategory: { id: '7' } });
    small.world.change({ kind: 'changeProject', projectId: '1', category: null });
    expect((await get(small.jira, 'project/PAY')).body).not.toHaveProperty('projectCategory');
    expect(small.told()).toEqual(['avi:jira:updated:project', 'avi:jira:updated:project']);
  });

  it('are archived, which takes their issues out of search, and back', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'archiveProject', projectId: '1' });
    expect([Object.keys(await projects(small)), await search(small, 'assignee = ann')]).toEqual([['AND', 'TEAM'], []]);
    small.world.change({ kind: 'unarchiveProject', projectId: '1' });
    expect([Object.keys(await projects(small)), await search(small, 'assignee = ann')]).toEqual([['AND', 'PAY', 'TEAM'], ['PAY-1']]);
    expect(small.told()).toEqual(['avi:jira:archived:project', 'avi:jira:unarchived:project']);
  });

  it('are deleted, and no link to them is left', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'deleteProject', projectId: '1' });
    expect([Object.keys(await projects(small)), await linksOf(small, '201'), await fetchIssue(small, '101')]).toEqual([['AND', 'TEAM'], [], undefined]);
    expect(small.told()).toEqual(['avi:jira:softdeleted:project']);
  });

  it('are hidden from the app alone, tell it nothing meanwhile, and come back', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'hideProject', projectId: '2' });
    small.world.change({ kind: 'updateIssue', issueId: '201', fields: { status: status.done } });
    small.world.change({ kind: 'deleteLink', linkId: '1' });
    expect([Object.keys(await projects(small)), (await get(small.jira, 'project/AND')).status, (await get(small.jira, 'project/AND', { accountId: 'ann' })).status]).toEqual([['PAY', 'TEAM'], 404, 200]);
    expect(small.told()).toEqual([]);
    small.world.change({ kind: 'showProject', projectId: '2' });
    expect(Object.keys(await projects(small))).toEqual(['AND', 'PAY', 'TEAM']);
    expect(small.told()).toEqual([]);
  });

  it('keep whom else they were closed to, when the app may browse them again', async () => {
    const small = smallWorld({}, withGrants([{ projectKey: 'PAY', permission: 'BROWSE_PROJECTS', holders: ['app', 'ann'] }]));
    small.world.change({ kind: 'hideProject', projectId: '1' });
    small.world.change({ kind: 'showProject', projectId: '1' });
    expect([(await get(small.jira, 'project/PAY')).status, (await get(small.jira, 'project/PAY', { accountId: 'ben' })).status]).toEqual([200, 404]);
  });

  it('close their roles to the app, and open them', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'closeRoles', projectId: '1' });
    expect([(await get(small.jira, 'project/PAY/role/500')).status, (await get(small.jira, 'project/PAY')).status]).toEqual([404, 200]);
    small.world.change({ kind: 'openRoles', projectId: '1' });
    expect((await get(small.jira, 'project/PAY/role/500')).status).toBe(200);
    expect(small.told()).toEqual([]);
  });
});

describe('people, roles and link types', () => {
  it('change without a word to the app', async () => {
    const small = smallWorld();
    small.world.change({ kind: 'setActors', projectId: '2', roleId: 500, actors: [{ type: 'atlassian-user-role-actor', actorUser: { accountId: 'ben' } }] });
    small.world.change({ kind: 'renameRole', roleId: 500, name: 'Owner of the product' });
    expect((await get(small.jira, 'project/AND/role/500')).body).toMatchObject({ name: 'Owner of the product', actors: [{ actorUser: { accountId: 'ben' } }] });
    expect((await get(small.jira, 'project/PAY/role/500')).body).toMatchObject({ actors: [{}, {}, {}] });
    small.world.change({ kind: 'setActive', accountId: 'ben', active: true });
    small.world.change({ kind: 'deleteUser', accountId: 'ann' });
    small.world.change({ kind: 'addUser', user: { accountId: 'cy', accountType: 'atlassian', displayName: 'Cy', active: true } });
    const { body } = await get<{ values: object[] }>(small.jira, 'user/bulk?accountId=ann&accountId=ben&accountId=cy');
    expect(body.values).toMatchObject([{ accountId: 'ben', active: true }, { accountId: 'cy' }]);
    small.world.change({ kind: 'addLinkType', type: { name: 'Depends', inward: 'is needed by', outward: 'depends on' } });
    expect(await search(small, 'issueLinkType = "depends on"')).toEqual([]);
    expect(small.told()).toEqual([]);
  });
});

it('refuses what names things that are not there, and stays as it was', () => {
  const { world, told } = smallWorld();
  const before = world.current();
  for (const change of [
    { kind: 'updateIssue', issueId: '9999', fields: {} }, { kind: 'deleteLink', linkId: '9999' }, { kind: 'archiveProject', projectId: '9999' }, { kind: 'createIssue', projectId: '3', fields: {} },
    { kind: 'moveIssue', issueId: '101', projectId: '1' }, { kind: 'createLink', typeId: '900', fromId: '101', toId: '101' }, { kind: 'setActors', projectId: '4', roleId: 500, actors: [] },
    { kind: 'createProject', project: { key: 'PAY', name: 'Again', projectTypeKey: 'software' } }, { kind: 'deleteUser', accountId: 'nobody' },
  ] as const) expect(() => world.change(change)).toThrow(expect.objectContaining({ name: 'WorldError' }) as Error);
  expect(world.current()).toBe(before);
  expect(told()).toEqual([]);
});

it('still knows how it stood', async () => {
  const { world, pass } = smallWorld();
  const start = new Date('2026-03-10T12:00:00Z');
  pass(60);
  world.change({ kind: 'deleteIssue', issueId: '102' });
  expect([world.asOf(start).issues.length - world.current().issues.length, world.asOf(start)]).toEqual([1, smallSite]);
});

it('pages of one search go on behind the last issue, though others came and went meanwhile', async () => {
  const issues = Array.from({ length: 9 }, (_, position) => issue(String(101 + position), `PAY-${position + 1}`));
  const small = smallWorld({}, { ...smallSite, issues });
  const body = { jql: 'project = PAY ORDER BY id', fields: ['key'], maxResults: 3 };
  const first = (await post<SearchAnswer>(small.jira, 'search/jql', body)).body;
  small.world.change({ kind: 'deleteIssue', issueId: '101' });
  small.world.change({ kind: 'moveIssue', issueId: '103', projectId: '2' });
  const second = (await post<SearchAnswer>(small.jira, 'search/jql', { ...body, nextPageToken: first.nextPageToken })).body;
  small.world.change({ kind: 'deleteIssue', issueId: '106' });
  const third = (await post<SearchAnswer>(small.jira, 'search/jql', { ...body, nextPageToken: second.nextPageToken })).body;
  expect([first, second, third].map((page) => page.issues.map(({ key }) => key))).toEqual([['PAY-1', 'PAY-2', 'PAY-3'], ['PAY-4', 'PAY-5', 'PAY-6'], ['PAY-7', 'PAY-8', 'PAY-9']]);
});
