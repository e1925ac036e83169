/** What a part of a site cannot show of itself, and an export therefore says in Jira's words. */
import { createJira } from '../../../stand-ins/jira/create-jira';
import type { SiteExport } from '../../../stand-ins/jira/site-export';
import type { SearchAnswer } from './ask-jira';
import { get, post } from './ask-jira';
import { NOW, issue, smallSite } from './small-site';

const open = (changes: Partial<SiteExport>) => createJira({ ...smallSite, ...changes }, { clock: () => NOW });
const ann = { accountId: 'ann' };

it('tells the insight that a project records, none where it records none, and measures where it says nothing', async () => {
  const [pay, and, ...others] = smallSite.site.projects;
  const insight = { totalIssueCount: 4_711, lastIssueUpdateTime: '2026-03-09T00:00:00.000+0000' };
  const jira = open({ site: { ...smallSite.site, projects: [{ ...pay!, insight }, { ...and!, insight: null }, ...others] } });
  const { body } = await get<{ values: { key: string; insight?: object }[] }>(jira, 'project/search?expand=insight');
  const insights = Object.fromEntries(body.values.map((project) => [project.key, project.insight]));
  expect(insights).toEqual({ AND: undefined, PAY: insight, TEAM: { totalIssueCount: 1, lastIssueUpdateTime: '2026-03-01T10:00:00.000+0000' } });
});

it('shows a stub as the other end of a link and as a parent, and finds it nowhere', async () => {
  const child = issue('501', 'PAY-501', { parent: { id: '500' }, issuelinks: [{ id: '9', type: { id: '900' }, outwardIssue: { id: '500' } }] });
  const jira = open({ issues: [{ ...issue('500', 'PAY-500'), stub: true }, child] });
  const all = { jql: 'project = PAY', fields: ['parent', 'issuelinks'] };
  const { body } = await post<SearchAnswer>(jira, 'search/jql', all);
  expect(body.issues).toMatchObject([{ key: 'PAY-501', fields: { parent: { key: 'PAY-500' }, issuelinks: [{ outwardIssue: { key: 'PAY-500' } }] } }]);
  expect((await post(jira, 'search/approximate-count', { jql: 'project = PAY' })).body).toEqual({ count: 1 });
  expect((await post(jira, 'issue/bulkfetch', { issueIdsOrKeys: ['500', '501'] })).body).toMatchObject({ issues: [{ id: '501' }], issueErrors: [{ id: '500' }] });
});

it('finds what a recorded query found, page by page, for the app only', async () => {
  const jira = open({ searches: [{ jql: 'project = PAY', issueIds: ['201', '103', 'gone'] }] });
  const ask = { jql: 'project = PAY', fields: ['key'], maxResults: 1 };
  const first = await post<SearchAnswer>(jira, 'search/jql', ask);
  expect(first.body).toMatchObject({ issues: [{ id: '201' }], isLast: false });
  expect((await post<SearchAnswer>(jira, 'search/jql', { ...ask, nextPageToken: first.body.nextPageToken })).body).toMatchObject({ issues: [{ id: '103' }], isLast: true });
  expect((await post<SearchAnswer>(jira, 'search/jql', { ...ask, maxResults: 9 }, ann)).body.issues.map(({ id }) => id)).toEqual(['101', '102', '103', '104']);
});

it('gives a recorded answer to exactly the same request of the app, and repeats a refusal without asking to wait', async () => {
  const jira = open({ answers: [
    { method: 'POST', path: '/rest/api/3/search/approximate-count', query: [], body: { jql: 'project = PAY' }, status: 200, answer: { count: 900 } },
    { method: 'GET', path: '/rest/api/3/project/1/role', query: [], status: 403 },
    { method: 'POST', path: '/rest/api/3/search/jql', query: [], body: { jql: 'project = AND', fields: ['status'] }, status: 503 },
  ] });
  expect((await post(jira, 'search/approximate-count', { jql: 'project = PAY' })).body).toEqual({ count: 900 });
  expect((await post(jira, 'search/approximate-count', { jql: 'project = "PAY"' })).body).toEqual({ count: 4 });
  expect((await post(jira, 'search/approximate-count', { jql: 'project = PAY' }, ann)).body).toEqual({ count: 4 });
  expect(await get(jira, 'project/1/role')).toMatchObject({ status: 403, body: { errorMessages: [expect.any(String)] } });
  const refused = await post(jira, 'search/jql', { jql: 'project = AND', fields: ['status', 'project'] });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '0']);
});

it('refuses the actors of a role that was not read, and shows one without actors as it is', async () => {
  const roles = [{ id: 1, name: 'Read', projectKey: 'PAY', actors: [] }, { id: 2, name: 'Unread', projectKey: 'PAY' }];
  const jira = open({ site: { ...smallSite.site, roles, readProjects: ['1'] } });
  expect((await get(jira, 'project/PAY/role/1')).body).toMatchObject({ actors: [] });
  expect((await get(jira, 'project/PAY/role/2')).status).toBe(403);
  expect((await get(jira, 'project/AND/role/1')).status).toBe(403);
  expect(Object.keys((await get<object>(jira, 'project/AND/role')).body)).toEqual(['Read', 'Unread']);
});

it('shows the links of a work item in the order of its own record', async () => {
  const link = (id: string, far: string) => ({ id, type: { id: '900' }, outwardIssue: { id: far } });
  const jira = open({ issues: [issue('1', 'PAY-1', { issuelinks: [link('8', '3')] }), issue('2', 'PAY-2', { issuelinks: [link('9', '3')] }), issue('3', 'PAY-3', { issuelinks: [{ id: '9', type: { id: '900' }, inwardIssue: { id: '2' } }] })] });
  const { body } = await post<SearchAnswer>(jira, 'search/jql', { jql: 'key = PAY-3', fields: ['issuelinks'] });
  expect(body.issues[0]?.fields['issuelinks']).toMatchObject([{ id: '9' }, { id: '8' }]);
});
