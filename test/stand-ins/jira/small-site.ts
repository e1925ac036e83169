/** A site of nine work items that shows what answers join, hide and order; tests lay their own case over it. */
import type { IssueRecord, SiteExport, SiteFile } from '../../../stand-ins/jira/site-export';

export const NOW = new Date('2026-03-10T12:00:00Z');
export const TEAM_FIELD = 'customfield_10001';
export const RANK_FIELD = 'customfield_10019';
export const blocks = { id: '900', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
export const status = { open: { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } }, done: { id: '6', name: 'Closed', statusCategory: { id: 3, key: 'done' } } };

export function issue(id: string, key: string, fields: Readonly<Record<string, unknown>> = {}): IssueRecord {
  const projectKey = key.slice(0, key.lastIndexOf('-'));
  const project = { id: PROJECT_IDS[projectKey] ?? '99', key: projectKey };
  return {
    id,
    key,
    fields: { summary: `Work item ${id}`, issuetype: { id: '10' }, status: status.open, assignee: null, created: '2026-01-01T10:00:00.000+0000', updated: '2026-03-01T10:00:00.000+0000', ...fields, project },
  };
}

const PROJECT_IDS: Readonly<Record<string, string>> = { PAY: '1', AND: '2', OLD: '3', TEAM: '4' };

const site: SiteFile = {
  name: 'Small site',
  url: 'https://small.example',
  projects: [
    { id: '1', key: 'PAY', name: 'Payments "core"', projectTypeKey: 'software', style: 'classic', lead: { accountId: 'ann' }, properties: { seats: { a: 1 } } },
    { id: '2', key: 'AND', name: 'Android', projectTypeKey: 'software', style: 'classic' },
    { id: '3', key: 'OLD', name: 'Old', projectTypeKey: 'business', style: 'classic', archived: true },
    { id: '4', key: 'TEAM', name: 'Team-managed', projectTypeKey: 'product_discovery', style: 'next-gen' },
  ],
  issueTypes: [
    { id: '10', name: 'Story', subtask: false, hierarchyLevel: 0 },
    { id: '11', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  ],
  issueLinkTypes: [blocks, { id: '901', name: 'Relates', inward: 'relates to', outward: 'relates to' }],
  fields: [
    { id: TEAM_FIELD, name: 'Team', custom: true, schema: { type: 'team', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team', customId: 10001 } },
    { id: 'customfield_10002', name: 'Product Manager', custom: true, schema: { type: 'user', customId: 10002 } },
    { id: RANK_FIELD, name: 'Rank', custom: true, schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank', customId: 10019 } },
  ],
  roles: [
    { id: 500, name: 'Product Owner', projectKey: 'PAY', actors: [{ type: 'atlassian-user-role-actor', actorUser: { accountId: 'ann' } }, { type: 'atlassian-group-role-actor', actorGroup: { name: 'owners' } }, { type: 'atlassian-user-role-actor', actorUser: { accountId: 'gone' } }] },
    { id: 501, name: 'Developers', projectKey: 'AND', actors: [] },
    { id: 502, name: 'Member', projectKey: 'TEAM', actors: [] },
  ],
  permissions: { admins: ['root'] },
};

export const smallSite: SiteExport = {
  site,
  users: [
    { accountId: 'ann', accountType: 'atlassian', displayName: 'Ann', active: true },
    { accountId: 'ben', accountType: 'atlassian', displayName: 'Ben', active: false },
    { accountId: 'root', accountType: 'atlassian', displayName: 'Root', active: true },
  ],
  issues: [
    issue('101', 'PAY-1', { issuetype: { id: '11' }, assignee: { accountId: 'ann' }, [TEAM_FIELD]: { id: 'team-red', name: 'Red' }, issuelinks: [{ id: '1', type: { id: '900' }, outwardIssue: { id: '201', key: 'AND-1', fields: { status: status.done } } }] }),
    issue('102', 'PAY-2', { [RANK_FIELD]: '0|i0003:', parent: { id: '101', key: 'PAY-1' }, assignee: { accountId: 'lost' }, updated: '2026-03-10T11:30:00.000+0000' }),
    issue('103', 'PAY-10', { status: status.done, [RANK_FIELD]: '0|i0002:', [TEAM_FIELD]: { id: 'team-blue', name: 'Blue' } }),
    issue('104', 'PAY-11', { status: { id: '7', name: 'Limbo' }, created: 'not a date', updated: 'not a date' }),
    issue('201', 'AND-1', { customfield_10002: { accountId: 'ben' }, issuelinks: [{ id: '1', type: { id: '900' }, inwardIssue: { id: '101', key: 'PAY-1' } }, { id: '2', type: { id: '901' }, inwardIssue: { id: '999', key: 'ELSEWHERE-1' } }] }),
    issue('202', 'AND-2', { issuetype: { id: 'unheard-of' }, issuelinks: [{ id: '3', type: { id: '900' }, outwardIssue: { id: '202', key: 'AND-2' } }] }),
    issue('301', 'OLD-1'),
    issue('401', 'TEAM-1', { issuetype: { id: '11' } }),
    issue('999', 'ELSEWHERE-1'),
  ],
  changelogs: [
    { issueId: '101', id: '2', author: { accountId: 'ann' }, created: '2026-02-02T00:00:00.000+0000', items: [{ field: 'Rank', fieldId: RANK_FIELD, toString: 'Ranked higher' }] },
    { issueId: '101', id: '1', author: { accountId: 'lost' }, created: '2026-02-01T00:00:00.000+0000', items: [{ field: 'status', fieldId: 'status', toString: 'Open' }] },
  ],
};

/** The small site with other grants. */
export function withGrants(grants: NonNullable<NonNullable<SiteFile['permissions']>['grants']>): SiteExport {
  return { ...smallSite, site: { ...site, permissions: { admins: ['root'], grants } } };
}
