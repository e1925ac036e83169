/** Paging, joined answers, faults and the bill of the stand-in Jira. */
import { createJira } from '../../../stand-ins/jira/create-jira';
import type { IssueAnswer, SearchAnswer } from './ask-jira';
import { get, post } from './ask-jira';
import { NOW, issue, smallSite, status } from './small-site';

const open = (quotaPerHour = 65_000, clock = (): Date => NOW) => createJira(smallSite, { clock, quotaPerHour });

describe('search/jql', () => {
  it('pages by token without a total, and the last page has no token', async () => {
    const jira = open();
    const first = await post<SearchAnswer>(jira, 'search/jql', { jql: 'project = PAY', fields: ['id'], maxResults: 3 });
    expect(first.body).toEqual({ issues: [{ id: '101' }, { id: '102' }, { id: '103' }], isLast: false, nextPageToken: expect.any(String) as string });
    const second = await post(jira, 'search/jql', { jql: 'project = PAY', fields: ['id'], maxResults: 3, nextPageToken: first.body.nextPageToken });
    expect(second.body).toEqual({ issues: [{ id: '104' }], isLast: true });
  });

  it('refuses a token for another query, other fields or another caller', async () => {
    const jira = open();
    const { body } = await post<SearchAnswer>(jira, 'search/jql', { jql: 'project = PAY', fields: ['id'], maxResults: 1 });
    const asked = { jql: 'project = PAY', fields: ['id'], maxResults: 1, nextPageToken: body.nextPageToken };
    expect((await post(jira, 'search/jql', { ...asked, jql: 'project = AND-' })).status).toBe(400);
    expect((await post(jira, 'search/jql', { ...asked, fields: ['summary'] })).status).toBe(400);
    expect((await post(jira, 'search/jql', asked, { accountId: 'ann' })).status).toBe(400);
    expect((await post(jira, 'search/jql', { ...asked, nextPageToken: 'nonsense' })).status).toBe(400);
    expect((await post(jira, 'search/jql', asked)).status).toBe(200);
  });

  it.each([[{ maxResults: '50' }], [{ maxResults: 1.5 }], [{ startAt: 0 }], [{ fields: 'id' }], [{ jql: 7 }]])('refuses the body with %j', async (part) => {
    const { status: code } = await post(open(), 'search/jql', { jql: 'project = PAY', ...part });
    expect(code).toBe(400);
  });

  it('cuts pages at 100 with fields and at 5,000 with id and key only, 50 by default', async () => {
    const issues = Array.from({ length: 5_100 }, (_, position) => issue(String(position + 1), `PAY-${position + 1}`));
    const jira = createJira({ ...smallSite, issues }, { clock: () => NOW });
    const pageSize = async (body: object): Promise<number> => (await post<SearchAnswer>(jira, 'search/jql', { jql: 'project = PAY', ...body })).body.issues.length;
    expect(await pageSize({})).toBe(50);
    expect(await pageSize({ fields: ['summary'], maxResults: 5_000 })).toBe(100);
    expect(await pageSize({ fields: ['id', 'key'], maxResults: 9_000 })).toBe(5_000);
  });
});

describe('an issue', () => {
  const fetchIssue = async (id: string, fields: string[]): Promise<IssueAnswer | undefined> =>
    (await post<SearchAnswer>(open(), 'issue/bulkfetch', { issueIdsOrKeys: [id], fields })).body.issues[0];

  it('carries only the fields that were asked for', async () => {
    expect((await fetchIssue('PAY-1', ['summary']))?.fields).toEqual({ summary: 'Work item 101' });
  });

  it('shows people joined, and an account that is gone as a former user', async () => {
    expect((await fetchIssue('101', ['assignee']))?.fields['assignee']).toMatchObject({ accountId: 'ann', displayName: 'Ann', active: true });
    expect((await fetchIssue('102', ['assignee']))?.fields['assignee']).toMatchObject({ accountId: 'lost', accountType: 'unknown', active: false });
  });

  it('shows its type with a level, also where the site does not know the type', async () => {
    expect((await fetchIssue('101', ['issuetype']))?.fields['issuetype']).toMatchObject({ id: '11', hierarchyLevel: 1 });
    expect((await fetchIssue('202', ['issuetype']))?.fields['issuetype']).toMatchObject({ id: 'unheard-of', hierarchyLevel: 0 });
  });

  it('shows its parent without an assignee', async () => {
    const parent = (await fetchIssue('102', ['parent']))?.fields['parent'] as IssueAnswer;
    expect(parent).toMatchObject({ key: 'PAY-1', fields: { summary: 'Work item 101' } });
    expect(Object.keys(parent.fields)).not.toContain('assignee');
  });

  it('shows a link on both ends once, with the far end as it is now', async () => {
    const near = (await fetchIssue('101', ['issuelinks']))?.fields['issuelinks'];
    const far = (await fetchIssue('201', ['issuelinks']))?.fields['issuelinks'];
    expect(near).toEqual([expect.objectContaining({ id: '1', outwardIssue: expect.objectContaining({ key: 'AND-1', fields: expect.objectContaining({ status: status.open }) as object }) as object })]);
    expect(far).toEqual([expect.objectContaining({ id: '1', inwardIssue: expect.objectContaining({ key: 'PAY-1' }) as object })]);
  });

  it('shows a link to itself from both sides', async () => {
    const links = (await fetchIssue('202', ['issuelinks']))?.fields['issuelinks'] as object[];
    expect(links.map((link) => Object.keys(link).filter((name) => name.endsWith('Issue')))).toEqual([['outwardIssue'], ['inwardIssue']]);
  });
});

it('bulkfetch answers in id order, once each, and names what it missed', async () => {
  const { body } = await post<{ issues: IssueAnswer[]; issueErrors: { id: string }[] }>(open(), 'issue/bulkfetch', { issueIdsOrKeys: ['AND-1', '101', 'PAY-1', 'ELSEWHERE-1'], fields: ['summary'] });
  expect(body.issues.map(({ id }) => id)).toEqual(['101', '201']);
  expect(body.issueErrors.map(({ id }) => id)).toEqual(['ELSEWHERE-1']);
  expect((await post(open(), 'issue/bulkfetch', { issueIdsOrKeys: Array.from({ length: 101 }, String) })).status).toBe(400);
});

it('changelogs come oldest first and only with the fields asked for', async () => {
  const ask = async (part: object): Promise<unknown> => {
    const { body } = await post<{ issueChangeLogs: { changeHistories: { id: string }[] }[] }>(open(), 'changelog/bulkfetch', { issueIdsOrKeys: ['PAY-1'], ...part });
    return body.issueChangeLogs.map(({ changeHistories }) => changeHistories.map(({ id }) => id));
  };
  expect(await ask({})).toEqual([['1', '2']]);
  expect(await ask({ fieldIds: ['customfield_10019'] })).toEqual([['2']]);
  expect(await ask({ maxResults: 1, nextPageToken: '1' })).toEqual([['2']]);
});

it('tells nothing of changes, rights and ranks that the export does not hold', async () => {
  const { changelogs: _changelogs, ...withoutChanges } = smallSite;
  const { permissions: _permissions, fields: _fields, ...bare } = smallSite.site;
  const jira = createJira({ ...withoutChanges, site: bare }, { clock: () => NOW });
  expect((await post(jira, 'changelog/bulkfetch', { issueIdsOrKeys: ['PAY-1'] })).status).toBe(404);
  expect((await get(jira, 'user/permission/search?permissions=EDIT_ISSUES&projectKey=PAY&accountId=ann')).status).toBe(403);
  expect((await get(jira, 'project/PAY/permissionscheme')).status).toBe(403);
  expect((await post(jira, 'search/jql', { jql: 'project = PAY ORDER BY rank' })).status).toBe(400);
});

describe('project/search', () => {
  it('filters by text and category, and sorts by name or backwards', async () => {
    const keys = async (query: string): Promise<string[]> => (await get<{ values: { key: string }[] }>(open(), `project/search${query}`)).body.values.map(({ key }) => key);
    expect(await keys('?query=PAYM')).toEqual(['PAY']);
    expect(await keys('?categoryId=1')).toEqual([]);
    expect(await keys('?orderBy=-key')).toEqual(['TEAM', 'PAY', 'AND']);
    expect(await keys('?orderBy=name')).toEqual(['AND', 'PAY', 'TEAM']);
  });

  it('sorts by what moved last and by size, either way', async () => {
    const issues = [
      issue('101', 'PAY-1', { updated: '2026-03-09T10:00:00.000+0100' }), issue('102', 'PAY-2', { updated: '2026-03-01T10:00:00.000+0000' }),
      issue('201', 'AND-1', { updated: '2026-03-09T09:30:00.000+0000' }), issue('301', 'OLD-1', { updated: '2026-03-10T09:30:00.000+0000' }),
    ];
    const jira = createJira({ ...smallSite, issues }, { clock: () => NOW });
    const keys = async (orderBy: string): Promise<string[]> =>
      (await get<{ values: { key: string }[] }>(jira, `project/search?status=live&status=archived&orderBy=${encodeURIComponent(orderBy)}`)).body.values.map(({ key }) => key);
    expect(await keys('-lastIssueUpdatedDate')).toEqual(['OLD', 'AND', 'PAY', 'TEAM']);
    expect(await keys('lastIssueUpdatedDate')).toEqual(['TEAM', 'PAY', 'AND', 'OLD']);
    expect(await keys('+issueCount')).toEqual(['TEAM', 'AND', 'OLD', 'PAY']);
    expect(await keys('-issueCount')).toEqual(['PAY', 'AND', 'OLD', 'TEAM']);
  });

  it('takes 50 ids, and no more', async () => {
    const ask = (count: number) => get<{ values: object[] }>(open(), `project/search?${Array.from({ length: count }, (_, id) => `id=${id}`).join('&')}`);
    expect((await ask(50)).body.values).toHaveLength(3);
    expect((await ask(51)).status).toBe(400);
  });

  it.each(['orderBy=+key', 'orderBy=leads', 'action=own', 'status=lost', 'maxResults=many', 'startAt=-1'])('refuses %s', async (query) => {
    expect((await get(open(), `project/search?${query}`)).status).toBe(400);
  });

  it('lists live projects by key, and archived ones on demand', async () => {
    const keys = async (query: string): Promise<string[]> => (await get<{ values: { key: string }[] }>(open(), `project/search${query}`)).body.values.map(({ key }) => key);
    expect(await keys('')).toEqual(['AND', 'PAY', 'TEAM']);
    expect(await keys('?status=archived&status=live')).toEqual(['AND', 'OLD', 'PAY', 'TEAM']);
    expect(await keys('?startAt=1&maxResults=1')).toEqual(['PAY']);
  });

  it('says the lead, the number of work items and their last update where expanded', async () => {
    const { body } = await get<{ total: number; isLast: boolean; values: object[] }>(open(), 'project/search?keys=PAY&expand=lead,insight&properties=seats');
    expect(body).toMatchObject({ total: 1, isLast: true, values: [{ lead: { accountId: 'ann' }, properties: { seats: { a: 1 } }, insight: { totalIssueCount: 4, lastIssueUpdateTime: '2026-03-10T11:30:00.000+0000' } }] });
  });
});

it('user/bulk leaves out accounts that it does not know, and pages', async () => {
  const { body } = await get<{ total: number; isLast: boolean; values: { accountId: string }[] }>(open(), 'user/bulk?accountId=ann&accountId=lost&accountId=ben&maxResults=1');
  expect(body).toMatchObject({ total: 2, isLast: false, maxResults: 1 });
  expect(body.values.map(({ accountId }) => accountId)).toEqual(['ann']);
});

it('answers 410 for the search that was removed and 404 for what it does not have', async () => {
  expect((await get(open(), 'search?jql=project=PAY')).status).toBe(410);
  expect(await get(open(), 'dashboard')).toMatchObject({ status: 404, body: { errors: {} } });
});

describe('search/jql by GET', () => {
  it('pages as by POST, with lists repeated or separated by commas', async () => {
    const jira = open();
    const first = await get<SearchAnswer>(jira, 'search/jql?jql=project%3DPAY&fields=summary,status&maxResults=3');
    expect(first.body.issues.map(({ fields }) => Object.keys(fields))).toEqual([['summary', 'status'], ['summary', 'status'], ['summary', 'status']].map((names) => expect.arrayContaining(names) as string[]));
    const token = encodeURIComponent(first.body.nextPageToken ?? '');
    const second = await get<SearchAnswer>(jira, `search/jql?jql=project%3DPAY&fields=summary&fields=status&maxResults=3&nextPageToken=${token}`);
    expect(second.body).toMatchObject({ isLast: true, issues: [{ key: 'PAY-11' }] });
    expect((await get(jira, 'search/jql?jql=project%3DPAY&maxResults=many')).status).toBe(400);
  });
});

describe('the pages of one search', () => {
  it('rest on the instant of the first, however late the next is asked for', async () => {
    let now = NOW;
    const jira = open(65_000, () => now);
    const asked = { jql: 'updated >= -60m OR key = PAY-1 ORDER BY id', fields: ['id'], maxResults: 1 };
    const first = await post<SearchAnswer>(jira, 'search/jql', asked);
    now = new Date(NOW.getTime() + 3_600_000);
    expect((await post(jira, 'search/jql', { ...asked, nextPageToken: first.body.nextPageToken })).body).toEqual({ issues: [{ id: '102' }], isLast: true });
    now = new Date(NOW.getTime() + 8 * 24 * 3_600_000);
    expect((await post(jira, 'search/jql', { ...asked, nextPageToken: first.body.nextPageToken })).status).toBe(400);
  });
});

describe('an issue', () => {
  it('has no parent field where there is no parent to see, and its status category on request', async () => {
    const { body } = await post<SearchAnswer>(open(), 'search/jql', { jql: 'key in (PAY-1, PAY-2) ORDER BY id', fields: ['parent', 'statusCategory'] });
    expect(body.issues.map(({ fields }) => fields)).toMatchObject([{ statusCategory: { key: 'new' } }, { parent: { key: 'PAY-1', fields: { status: { name: 'Open' } } } }]);
    expect(body.issues[0]?.fields).not.toHaveProperty('parent');
  });

  it('may name its project by key alone', async () => {
    const site = { ...smallSite, issues: [{ ...issue('1', 'PAY-1'), fields: { project: { id: '', key: 'pay' } } }] };
    expect((await post(createJira(site, { clock: () => NOW }), 'search/approximate-count', { jql: 'project = PAY' })).body).toEqual({ count: 1 });
  });
});

describe('permission schemes', () => {
  it('grant what the export grants, and are read by who administers the project', async () => {
    const jira = open();
    const { body } = await get<{ id: number }>(jira, 'project/PAY/permissionscheme');
    const { body: grants } = await get<{ permissions: object[] }>(jira, `permissionscheme/${body.id}/permission`);
    expect(grants.permissions).toEqual(expect.arrayContaining([expect.objectContaining({ permission: 'BROWSE_PROJECTS', holder: { type: 'applicationRole' } }), expect.objectContaining({ permission: 'SCHEDULE_ISSUES', holder: { type: 'projectRole', parameter: '500' } })]));
    expect((await get(jira, 'project/PAY/permissionscheme', { accountId: 'ann' })).status).toBe(403);
    expect((await get(jira, `permissionscheme/${body.id}/permission`, { accountId: 'ann' })).status).toBe(404);
    expect((await get(jira, 'permissionscheme/1/permission')).status).toBe(404);
  });
});

it('shows one user, and 404 for one that the site does not know', async () => {
  expect((await get(open(), 'user?accountId=ann')).body).toMatchObject({ accountId: 'ann', active: true });
  expect((await get(open(), 'user?accountId=gone')).status).toBe(404);
});

it('finds active people by how a name begins, or by their address', async () => {
  const person = (accountId: string, displayName: string, active = true) => ({ accountId, displayName, active, accountType: 'atlassian' as const, emailAddress: `${accountId}@example.com` });
  const jira = createJira({ ...smallSite, users: [person('a1', 'Ada Berg'), person('a2', 'Bo Adler'), person('a3', 'Adam Gone', false)] }, { clock: () => NOW });
  const found = async (query: string) => (await get<{ accountId: string }[]>(jira, `user/search?query=${encodeURIComponent(query)}`)).body.map(({ accountId }) => accountId);
  expect(await found('ad')).toEqual(['a1', 'a2']);
  expect(await found('A2@example.com')).toEqual(['a2']);
  expect(await found('zoe')).toEqual([]);
});
