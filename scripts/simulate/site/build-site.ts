/** Makes a site of a draft: what a stand-in Jira serves at the beginning of a schedule. */
import type { ActorRecord, FieldRecord, IssueRecord, IssueTypeRecord, ProjectRecord, RoleRecord, SiteExport, UserRecord } from '../../../stand-ins/jira/site-export';
import { writeInstant } from '../../../stand-ins/jira/write-instant';
import type { IssueDraft, ProjectDraft, SiteDraft } from './site-draft';
import { PEOPLE } from './site-draft';

/** Administers Jira, asks for scans and stops them, and is never taken away. */
export const ADMIN = 'admin';
export const ROLE_IDS = [500, 501, 502] as const;
const ROLE_NAMES = ['Product Owner', 'Product Manager', 'Project Manager'] as const;
export const TEAM_FIELD = 'customfield_10001';
const OWNER_FIELD = 'customfield_10002';
const MANAGER_FIELD = 'customfield_10003';
const RANK_FIELD = 'customfield_10019';
const DAY_MS = 86_400_000;

export function buildSite(draft: SiteDraft, now: Date): SiteExport {
  const projects = draft.projects.map(buildProject);
  const issues = draft.issues.map((issue, position) => buildIssue(issue, position, draft, projects, now));
  return {
    site: {
      name: 'Simulated site',
      url: 'https://simulated.invalid',
      projects,
      issueTypes: [...SHARED_TYPES, ...projects.filter(({ projectTypeKey }) => projectTypeKey === 'product_discovery').map(ideaTypeOf)],
      issueLinkTypes: LINK_TYPES,
      fields: fieldsOf(draft),
      projectCategories: [categoryOf(1), categoryOf(2)],
      roles: draft.projects.flatMap((project, position) => buildRoles(project, projects[position] ?? buildProject(project, position))),
      permissions: { admins: [ADMIN], grants: [] },
    },
    users: [...Array.from({ length: PEOPLE - 1 }, (_, number) => buildPerson(number)), { ...buildPerson(0), accountId: ADMIN, displayName: 'Admin' }],
    issues: withLinks(issues, draft),
    changelogs: [],
  };
}

/** Account of a pick; the last one is known to nobody any more. */
export const personOf = (number: number): string => `p${number % PEOPLE}`;

const buildPerson = (number: number): UserRecord =>
  ({ accountId: personOf(number), accountType: number === PEOPLE - 2 ? 'app' : 'atlassian', displayName: `Person ${number}`, active: number !== PEOPLE - 3 });

export const categoryOf = (number: number) => ({ id: `${10 * number}`, name: `Programme ${number}` });

const TYPE_KEYS = { software: 'software', teamManaged: 'software', discovery: 'product_discovery', service: 'service_desk', business: 'business' } as const;

function buildProject({ kind, programme, lead, archived }: ProjectDraft, position: number): ProjectRecord {
  const isTeamManaged = kind === 'teamManaged' || kind === 'discovery';
  return {
    id: String(101 + position), key: `${'ABCDEFGH'.charAt(position)}X`, name: `Space ${position}`, projectTypeKey: TYPE_KEYS[kind],
    style: isTeamManaged ? 'next-gen' : 'classic', simplified: isTeamManaged, lead: { accountId: personOf(lead) },
    ...(programme === 0 ? {} : { projectCategory: categoryOf(programme) }), ...(archived ? { archived } : {}),
  };
}

const SHARED_TYPES: readonly IssueTypeRecord[] = [
  { id: '10', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '11', name: 'Bug', subtask: false, hierarchyLevel: 0 },
  { id: '12', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  { id: '13', name: 'Initiative', subtask: false, hierarchyLevel: 2 },
];
const ideaTypeOf = ({ id }: ProjectRecord): IssueTypeRecord => ({ id: `9${id}`, name: 'Idea', subtask: false, hierarchyLevel: 0, scope: { type: 'PROJECT', project: { id } } });

export const LINK_TYPES = [
  { id: '900', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '901', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '902', name: 'Depends', inward: 'is depended on by', outward: 'depends on' },
];

function fieldsOf({ hasTeamField, hasOwnerField, hasManagerField }: SiteDraft): FieldRecord[] {
  const person = (id: string, name: string): FieldRecord => ({ id, name, custom: true, schema: { type: 'user', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:userpicker', customId: Number(id.slice(12)) } });
  return [
    { id: RANK_FIELD, name: 'Rank', custom: true, schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank', customId: 10019 } },
    ...(hasTeamField ? [{ id: TEAM_FIELD, name: 'Team', custom: true, schema: { type: 'team', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team', customId: 10001 } }] : []),
    ...(hasOwnerField ? [person(OWNER_FIELD, 'Product Manager')] : []),
    ...(hasManagerField ? [person(MANAGER_FIELD, 'Project Manager')] : []),
  ];
}

/** A team-managed project has its own roles, of other ids. */
function buildRoles({ seats }: ProjectDraft, { id, key, style }: ProjectRecord): RoleRecord[] {
  return seats.map((actors, role) => ({
    id: style === 'next-gen' ? Number(id) * 10 + role : ROLE_IDS[role] ?? 0,
    name: ROLE_NAMES[role] ?? '',
    projectKey: key,
    actors: actors.map(actorOf),
  }));
}

export const actorOf = (number: number): ActorRecord =>
  (number >= PEOPLE ? { type: 'atlassian-group-role-actor', actorGroup: { name: 'everybody', groupId: 'g1' } } : { type: 'atlassian-user-role-actor', actorUser: { accountId: personOf(number) } });

export const statusOf = (category: IssueDraft['status']) =>
  ({ id: { new: '1', indeterminate: '3', done: '6' }[category], name: category, statusCategory: { id: { new: 2, indeterminate: 4, done: 3 }[category], key: category } });

/** The type of a pick, as the project has it. */
export const typeOf = (number: number, { id, projectTypeKey }: ProjectRecord): string =>
  (projectTypeKey === 'product_discovery' ? `9${id}` : ['10', '10', '11', '12', '12', '13'][number % 6] ?? '10');

/** Jira puts nothing under an issue of its own level or below. */
export const levelOf = (typeId: string): number => SHARED_TYPES.find(({ id }) => id === typeId)?.hierarchyLevel ?? 0;

export const teamOf = (number: number) => (number === 0 ? null : { id: `team-${number}`, name: `Team ${number}` });
const person = (number: number) => (number === 0 ? null : { accountId: personOf(number - 1) });

function buildIssue(issue: IssueDraft, position: number, draft: SiteDraft, projects: readonly ProjectRecord[], now: Date): IssueRecord {
  const project = projects[issue.project % projects.length] ?? buildProject({ kind: 'software', programme: 0, lead: 0, archived: false, seats: [[], [], []] }, 0);
  const parent = issue.parent === 0 ? undefined : draft.issues[issue.parent % draft.issues.length];
  const isAbove = parent !== undefined && levelOf(typeOf(parent.type, project)) > levelOf(typeOf(issue.type, project));
  const instant = (daysBefore: number): string => writeInstant(now.getTime() - daysBefore * DAY_MS - position * 60_000);
  return {
    id: String(1_000 + position),
    key: `${project.key}-${position + 1}`,
    fields: {
      summary: `Work item ${position}`, description: position % 3 === 0 ? 'As told' : null, issuetype: { id: typeOf(issue.type, project) }, status: statusOf(issue.status),
      assignee: person(issue.assignee), created: instant(500), updated: instant(issue.age), issuelinks: [], [RANK_FIELD]: `0|i${String(position).padStart(4, '0')}:`,
      ...(isAbove ? { parent: { id: String(1_000 + (issue.parent % draft.issues.length)) } } : {}),
      ...(draft.hasTeamField ? { [TEAM_FIELD]: teamOf(issue.team) } : {}),
      ...(draft.hasOwnerField ? { [OWNER_FIELD]: person(issue.owner) } : {}),
      ...(draft.hasManagerField ? { [MANAGER_FIELD]: person(issue.manager) } : {}),
      project: { id: project.id, key: project.key },
    },
  };
}

/** Recorded at the end where each starts; one between an issue and itself is left out. */
function withLinks(issues: readonly IssueRecord[], { links }: SiteDraft): readonly IssueRecord[] {
  const recorded = new Map<string, object[]>();
  links.forEach(({ type, from, to }, position) => {
    const [start, end] = [issues[from % issues.length], issues[to % issues.length]];
    if (start === undefined || end === undefined || start === end) return;
    const link = { id: String(position + 1), type: { id: LINK_TYPES[type]?.id }, outwardIssue: { id: end.id, key: end.key } };
    recorded.set(start.id, [...(recorded.get(start.id) ?? []), link]);
  });
  return issues.map((issue) => ({ ...issue, fields: { ...issue.fields, issuelinks: recorded.get(issue.id) ?? [] } }));
}
