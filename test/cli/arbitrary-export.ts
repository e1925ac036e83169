/** Generated site exports for properties: few of everything, so that hidden spaces, links, parents, teams and refusals meet often. */
import fc from 'fast-check';
import type { IssueRecord, ProjectRecord, RoleRecord, SiteExport } from '../../stand-ins/jira/site-export';

const PEOPLE = ['ann', 'ben', 'bot', 'left', 'nobody-knows'];
const PROJECTS = ['1', '2', '3', '4'];
const KEYS: Readonly<Record<string, string>> = { '1': 'AND', '2': 'B_B', '3': 'BA', '4': 'EMPTY' };
const ISSUES = Array.from({ length: 24 }, (_, index) => String(index + 1));
const TEAM_FIELD = 'customfield_1';

const people = fc.constantFrom(...PEOPLE).map((accountId) => ({ accountId }));
const person = fc.option(people);
const date = fc.constantFrom('2026-11-20T10:00:00.000+0000', '2025-01-01T00:00:00.000+0000', '2027-01-01T00:00:00.000+0000', 'not a date');
const status = fc.constantFrom<unknown>({ statusCategory: { id: 2, key: 'new' } }, { statusCategory: { id: 4, key: 'indeterminate' } }, { statusCategory: { id: 3, key: 'done' } }, { name: 'Limbo' }, { statusCategory: { id: 9, key: 'odd' } });
const team = fc.constantFrom<unknown>(null, null, { id: 'red', name: 'Team "Red"' }, { id: 'blue', name: 'Blue\\' }, 'green');

const project = (id: string): fc.Arbitrary<ProjectRecord> => fc.record({
  projectTypeKey: fc.constantFrom('software', 'software', 'software', 'product_discovery', 'service_desk'),
  style: fc.constantFrom<'classic' | 'next-gen'>('classic', 'classic', 'next-gen'),
  archived: fc.constantFrom(false, false, false, true),
  lead: people,
  projectCategory: fc.constantFrom({ id: '70', name: 'Money' }, { id: '71', name: 'Shops' }),
}).map((members) => ({ id, key: KEYS[id] ?? id, name: `Space "${id}"`, ...members }));

const link = fc.record({ type: fc.constantFrom('100', '101', '102'), far: fc.constantFrom(...ISSUES), side: fc.constantFrom('inwardIssue', 'outwardIssue') });

const issue = (id: string): fc.Arbitrary<IssueRecord> => fc.record({
  projectId: fc.constantFrom(...PROJECTS, '99'),
  fields: fc.record({
    summary: fc.constant('A secret summary'),
    issuetype: fc.constantFrom({ id: '10' }, { id: '11' }, { id: '11' }, { id: 'unheard-of' }),
    status,
    assignee: person,
    updated: date,
    parent: fc.option(fc.constantFrom(...ISSUES).map((parent) => ({ id: parent })), { nil: undefined }),
    [TEAM_FIELD]: team,
    customfield_2: fc.oneof(person, fc.array(people, { maxLength: 2 })),
    customfield_3: person,
  }),
  links: fc.array(link, { maxLength: 3 }),
}).map(({ projectId, fields, links }) => ({
  id,
  key: `${KEYS[projectId] ?? 'GONE'}-${id}`,
  fields: {
    ...fields,
    project: { id: projectId, key: KEYS[projectId] ?? 'GONE' },
    issuelinks: links.map(({ type, far, side }, index) => ({ id: `${id}0${index}`, type: { id: type }, [side]: { id: far } })),
  },
}));

const role = (id: number, name: string, projectId: string): fc.Arbitrary<RoleRecord> => fc.array(fc.oneof(
  people.map((actorUser) => ({ type: 'atlassian-user-role-actor' as const, actorUser })),
  fc.constant({ type: 'atlassian-group-role-actor' as const, actorGroup: { name: 'secret group' } }),
), { maxLength: 2 }).map((actors) => ({ id, name, projectKey: KEYS[projectId] ?? '', actors }));

const roles = fc.tuple(...PROJECTS.flatMap((id) => [role(1, ' product OWNER', id), role(2, 'Product Manager', id), role(3, 'Delivery Manager', id), role(4, 'PO – Payments', id)]));
const grants = fc.array(fc.record({ projectKey: fc.constantFrom(...Object.values(KEYS)), permission: fc.constantFrom('BROWSE_PROJECTS' as const, 'ADMINISTER_PROJECTS' as const), holders: fc.constant<readonly string[]>([]) }), { maxLength: 2 });

const FIELDS = [
  { id: TEAM_FIELD, name: 'Team', custom: true, schema: { type: 'team', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team', customId: 1 } },
  { id: 'customfield_2', name: 'Product manager', custom: true, schema: { type: 'array', items: 'user', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker', customId: 2 } },
  { id: 'customfield_3', name: 'Project Manager', custom: true, schema: { type: 'user', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:userpicker', customId: 3 } },
];

export const arbitraryExport: fc.Arbitrary<SiteExport> = fc.record({
  projects: fc.tuple(...PROJECTS.map(project)),
  issues: fc.tuple(...ISSUES.map(issue)),
  roles,
  grants,
  fields: fc.subarray(FIELDS),
}).map(({ projects, issues, roles: siteRoles, grants: siteGrants, fields }) => ({
  site: {
    name: 'A generated site',
    url: 'https://generated.example',
    projects,
    issueTypes: [{ id: '10', name: 'Story', subtask: false, hierarchyLevel: 0 }, { id: '11', name: 'Epic', subtask: false, hierarchyLevel: 1 }],
    issueLinkTypes: [
      { id: '100', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
      { id: '101', name: 'Dependency', inward: 'is needed by', outward: 'needs' },
      { id: '102', name: 'Relates', inward: 'relates to', outward: 'relates to' },
    ],
    fields,
    roles: siteRoles,
    permissions: { grants: siteGrants },
  },
  users: [
    { accountId: 'ann', accountType: 'atlassian', displayName: 'Ann Secret', active: true },
    { accountId: 'ben', accountType: 'customer', displayName: 'Ben Secret', active: true },
    { accountId: 'bot', accountType: 'app', displayName: 'Bot Secret', active: true },
    { accountId: 'left', accountType: 'atlassian', displayName: 'Left Secret', active: false },
  ],
  issues,
  changelogs: [],
}));
