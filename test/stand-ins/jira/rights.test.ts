/** What callers see and may read. */
import fc from 'fast-check';
import { createJira } from '../../../stand-ins/jira/create-jira';
import type { SearchAnswer } from './ask-jira';
import { get, post } from './ask-jira';
import { NOW, smallSite, withGrants } from './small-site';

const clock = (): Date => NOW;
const hidden = createJira(withGrants([{ projectKey: 'AND', permission: 'BROWSE_PROJECTS', holders: ['ann'] }]), { clock });
const ann = { accountId: 'ann' };

it('a project that the caller may not browse is nowhere', async () => {
  const projects = await get<{ values: { key: string }[] }>(hidden, 'project/search');
  expect(projects.body.values.map(({ key }) => key)).toEqual(['PAY', 'TEAM']);
  expect((await get(hidden, 'project/AND')).status).toBe(404);
  expect((await post(hidden, 'search/jql', { jql: 'project = "AND"' })).status).toBe(400);
  expect((await post(hidden, 'search/approximate-count', { jql: 'statusCategory != Done' })).body).toEqual({ count: 4 });
  expect((await post<{ issueErrors: object[] }>(hidden, 'issue/bulkfetch', { issueIdsOrKeys: ['201'] })).body.issueErrors).toHaveLength(1);
});

it('links to work items that the caller may not browse are left out', async () => {
  const ask = { jql: 'key = PAY-1', fields: ['issuelinks'] };
  expect((await post<SearchAnswer>(hidden, 'search/jql', ask)).body.issues[0]?.fields['issuelinks']).toEqual([]);
  expect((await post<SearchAnswer>(hidden, 'search/jql', ask, ann)).body.issues[0]?.fields['issuelinks']).toHaveLength(1);
});

it('whoever asks, no answer names a project hidden from them', async () => {
  const paths = ['search/jql', 'issue/bulkfetch'] as const;
  await fc.assert(
    fc.asyncProperty(fc.subarray(['ann', 'ben', 'app']), fc.constantFrom('PAY', 'AND', 'TEAM'), async (holders, projectKey) => {
      const jira = createJira(withGrants([{ projectKey, permission: 'BROWSE_PROJECTS', holders }]), { clock });
      for (const [name, caller] of [['ann', ann], ['ben', { accountId: 'ben' }], ['app', 'app']] as const) {
        const bodies = [{ jql: 'created is not EMPTY OR created is EMPTY', fields: ['*all'], maxResults: 100 }, { issueIdsOrKeys: smallSite.issues.map(({ id }) => id), fields: ['*all'] }];
        for (const [position, path] of paths.entries()) {
          const { status, body } = await post<SearchAnswer>(jira, path, bodies[position], caller);
          expect(status).toBe(200);
          expect(JSON.stringify(body.issues).includes(`"${projectKey}-`)).toBe(holders.includes(name));
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('roles', () => {
  const jira = createJira(smallSite, { clock });

  it('a classic project lists the roles of all classic projects, a team-managed one its own', async () => {
    expect(Object.keys((await get<object>(jira, 'project/AND/role')).body)).toEqual(['Product Owner', 'Developers']);
    expect(Object.keys((await get<object>(jira, 'project/TEAM/role')).body)).toEqual(['Member']);
  });

  it('a role shows people and groups without saying who is active', async () => {
    const { body } = await get<{ actors: object[] }>(jira, 'project/PAY/role/500');
    expect(body.actors).toMatchObject([{ actorUser: { accountId: 'ann' } }, { actorGroup: { name: 'owners' } }, { actorUser: { accountId: 'gone' } }]);
    expect(JSON.stringify(body)).not.toContain('active');
    expect((await get(jira, 'project/AND/role/500')).body).toMatchObject({ name: 'Product Owner', actors: [] });
    expect((await get(jira, 'project/AND/role/77')).status).toBe(404);
  });

  it('is unreadable for who does not administer the project', async () => {
    const barred = createJira(withGrants([{ projectKey: 'PAY', permission: 'ADMINISTER_PROJECTS', holders: [] }]), { clock });
    expect((await get(barred, 'project/PAY/role')).status).toBe(404);
    expect((await get(barred, 'project/AND/role')).status).toBe(200);
    expect((await get(barred, 'project/AND/role', ann)).status).toBe(404);
    expect((await get(barred, 'project/PAY/role', { accountId: 'root' })).status).toBe(200);
  });

  it('an export without roles has an empty map', async () => {
    const { roles: _roles, ...site } = smallSite.site;
    expect((await get(createJira({ ...smallSite, site }, { clock }), 'project/PAY/role')).body).toEqual({});
  });
});

describe('permissions', () => {
  const jira = createJira(smallSite, { clock });

  it('tells the callers their own', async () => {
    const { body } = await get(jira, 'mypermissions?permissions=SCHEDULE_ISSUES,ADMINISTER&projectKey=PAY', ann);
    expect(body).toMatchObject({ permissions: { SCHEDULE_ISSUES: { havePermission: true }, ADMINISTER: { havePermission: false } } });
    expect((await get(jira, 'mypermissions', ann)).status).toBe(400);
    expect((await get(jira, 'mypermissions?permissions=FLY', ann)).status).toBe(400);
    expect((await post(hidden, 'permissions/project', { permissions: ['BROWSE_PROJECTS'] })).body).toMatchObject({ projects: [{ id: 3 }, { id: 1, key: 'PAY' }, { id: 4 }] });
  });

  it('tells of others only to Jira admins, or to who administers the project', async () => {
    const check = { accountId: 'ann', projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [1, 2] }] };
    expect((await post(jira, 'permissions/check', check)).status).toBe(403);
    expect((await post(jira, 'permissions/check', check, { accountId: 'root' })).body).toEqual({ globalPermissions: [], projectPermissions: [{ permission: 'EDIT_ISSUES', projects: [1], issues: [] }] });
    const search = 'user/permission/search?permissions=SCHEDULE_ISSUES&projectKey=PAY&accountId=ann';
    expect((await get(jira, search)).body).toMatchObject([{ accountId: 'ann' }]);
    expect((await get(jira, search, ann)).status).toBe(403);
  });

  it('lets in nobody who is not signed in', async () => {
    for (const path of ['myself', 'project/search', 'search/jql?jql=key=PAY-1']) expect(await get(jira, path, 'anonymous')).toMatchObject({ status: 401, body: { errors: {} } });
  });

  it('tells anybody what the server is, as Jira does', async () => {
    expect(await get(jira, 'serverInfo', 'anonymous')).toMatchObject({ status: 200, body: { baseUrl: 'https://small.example' } });
  });
});
