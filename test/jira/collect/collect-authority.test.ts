/** What counts as proof that somebody may order a backlog, or may not. */
import type { AuthorityReading, Fact } from '../../../src/model/facts';
import type { PermissionsRecord } from '../../../stand-ins/jira/site-export';
import type { Fault } from '../../../stand-ins/jira/faults';
import type { PermissionGrant } from '../../../src/jira/answers';
import type { SchemeInProject } from '../../../src/jira/collect/rule-out-right';
import { ruleOutRight } from '../../../src/jira/collect/rule-out-right';
import { known, unknownFact } from '../../../src/model/facts';
import { TEAM, buildSite, role, scan, story } from '../backlog-site';

const OWNER = role(500, 'Product Owner', ['anna']);
const only = (holders: readonly string[], permission: 'SCHEDULE_ISSUES' | 'EDIT_ISSUES' = 'SCHEDULE_ISSUES', projectKey = 'SHOP'): PermissionsRecord => ({ grants: [{ projectKey, permission, holders }] });
const read = async (parts: Parameters<typeof buildSite>[0], faults: readonly Fault[] = []): Promise<Fact<readonly AuthorityReading[]>> => (await scan(buildSite(parts), {}, {}, faults)).project().authority;
const rights = (schedule: string, edit: string) => known([{ accountId: 'anna', schedule, edit }]);
/** Jira's search finds nobody, whatever the scheme says. */
const finding = { path: /user\/permission\/search/, times: 99, answer: { status: 200, body: [] } } as const;

describe('the rights of a product owner', () => {
  it('are proven by a hit, and the scheme is not asked', async () => {
    const { project, jira } = await scan(buildSite());
    expect(project().authority).toEqual(rights('granted', 'granted'));
    expect(jira.requests.filter(({ path }) => path.includes('permissionscheme'))).toEqual([]);
  });

  it.each([['SCHEDULE_ISSUES', 'denied', 'granted'], ['EDIT_ISSUES', 'granted', 'denied']] as const)('are denied where the scheme grants %s to others only', async (permission, schedule, edit) => {
    expect(await read({ permissions: only(['ben'], permission) })).toEqual(rights(schedule, edit));
  });

  it('are untold where a grant may include the person after all', async () => {
    expect(await read({}, [finding])).toEqual(rights('untold', 'untold'));
    expect(await read({ permissions: only(['*']) }, [finding])).toEqual(rights('untold', 'untold'));
  });

  it('are denied where the right goes to roles whose actors are all others', async () => {
    const answer = { permissions: [{ permission: 'SCHEDULE_ISSUES', holder: { type: 'projectRole', parameter: '501' } }, { permission: 'EDIT_ISSUES', holder: { type: 'group', value: 'everybody' } }] };
    const scheme = { path: /permissionscheme\/\d+\/permission$/, times: 9, answer: { status: 200, body: answer } };
    expect(await read({ roles: [OWNER, role(501, 'Developers', ['ben'])] }, [finding, scheme])).toEqual(rights('denied', 'untold'));
    const withGroup = { ...role(501, 'Developers', ['ben']), actors: [{ type: 'atlassian-group-role-actor' as const, actorGroup: { name: 'all' } }] };
    expect(await read({ roles: [OWNER, withGroup] }, [finding, scheme])).toEqual(rights('untold', 'untold'));
  });

  it('are never denied in a team-managed space, which has no scheme', async () => {
    const { project, jira } = await scan(buildSite({ projects: [TEAM], issues: [story(1, { issuetype: { id: '20' } }, 'TEAM')], roles: [role(500, 'Product Owner', ['anna'], 'TEAM')], permissions: only(['ben'], 'SCHEDULE_ISSUES', 'TEAM') }));
    expect(project('TEAM').authority).toEqual(rights('untold', 'granted'));
    expect(jira.requests.filter(({ path }) => path.includes('permissionscheme'))).toEqual([]);
  });

  it('are unknown where Jira refuses the question, and untold where only the scheme is refused', async () => {
    expect(await read({ permissions: null })).toEqual(unknownFact('forbidden'));
    expect(await read({}, [{ path: /permission\/search/, times: 9, answer: { status: 404 } }])).toEqual(unknownFact('forbidden'));
    expect(await read({ permissions: only(['ben']) }, [{ path: /permissionscheme/, times: 9, answer: { status: 403 } }])).toEqual(rights('untold', 'granted'));
  });
});

describe('a vacant seat', () => {
  const spaces = { projects: [...buildSite().site.projects, { ...TEAM, simplified: false, style: 'classic' as const }], issues: [story(1), story(2, {}, 'TEAM')], roles: [OWNER] };
  it('leaves nobody to ask about', async () => expect((await scan(buildSite(spaces))).project('TEAM').authority).toEqual(known([])));
  it('is as untold as the others where Jira refuses wherever it is asked', async () => expect((await scan(buildSite({ ...spaces, permissions: null }))).project('TEAM').authority).toEqual(unknownFact('forbidden')));
});

describe('ruleOutRight', () => {
  const grant = (type: string, parameter?: string, permission = 'SCHEDULE_ISSUES'): PermissionGrant => ({ permission, holder: { type, ...(parameter === undefined ? {} : { parameter }) } });
  const actors = (accounts: readonly string[], hasGroups = false): SchemeInProject['roles'] => new Map([['7', known({ accounts, hasGroups })]]);
  const judge = (grants: readonly PermissionGrant[], scheme: Partial<SchemeInProject> = {}) => ruleOutRight({ grants, roles: new Map(), leadId: null, ...scheme }, 'SCHEDULE_ISSUES', 'anna');

  it.each<readonly [string, readonly PermissionGrant[], Partial<SchemeInProject>]>([
    ['another person', [grant('user', 'ben')], {}], ['a role of others', [grant('projectRole', '7')], { roles: actors(['ben']) }], ['another lead', [grant('projectLead')], { leadId: 'ben' }], ['nobody', [grant('anyone', undefined, 'BROWSE_PROJECTS')], {}],
  ])('denies what only %s has', (_, grants, scheme) => expect(judge(grants, scheme)).toBe('denied'));

  it.each<readonly [string, readonly PermissionGrant[], Partial<SchemeInProject>]>([
    ['the person', [grant('user', 'anna')], {}], ['somebody unnamed', [grant('user')], {}], ['anybody', [grant('anyone')], {}], ['everybody with a licence', [grant('applicationRole')], {}], ['a group', [grant('group', 'x')], {}],
    ['a field of the item', [grant('userCustomField', 'customfield_1')], {}], ['the assignee', [grant('assignee')], {}], ['a role of the person', [grant('projectRole', '7')], { roles: actors(['anna']) }], ['a role with a group', [grant('projectRole', '7')], { roles: actors([], true) }],
    ['a role that was not read', [grant('projectRole', '7')], {}], ['a role that Jira refused', [grant('projectRole', '7')], { roles: new Map([['7', unknownFact('forbidden')]]) }], ['the lead, whoever that is', [grant('projectLead')], {}],
    ['others and a group', [grant('user', 'ben'), grant('group', 'x')], {}], ['nobody at all, in a scheme that shows nothing', [], {}],
  ])('leaves untold what may be had by %s', (_, grants, scheme) => expect(judge(grants, scheme)).toBe('untold'));
});
