/** Writes `site.json`: projects, types, fields, roles with their actors, permissions. */
import { categories, company, linkTypes, roles } from '../tables/company';
import type { DemoProject, Holder } from '../tables/demo-project';
import { fields } from '../tables/fields';
import { copiedIssueTypes, sharedIssueTypes } from '../tables/issue-types';
import type { PersonKey } from '../tables/people';
import type { ActorRecord, IssueTypeRecord, PermissionsRecord, ProjectRecord, RoleRecord, SiteFile } from '../../site-export';
import { issueTypeIdOf, projectIdOf } from './catalogue-ids';
import { accountIdOf, groupIdOf } from './opaque-id';

/** The group that the demo's settings let review (demo-settings.ts). */
export const REVIEW_GROUP = { groupId: groupIdOf('pmo'), name: 'PMO' };

/** `admins` may administer Jira. */
export function writeCatalogue(projects: readonly DemoProject[], admins: readonly PersonKey[]): SiteFile {
  return {
    name: company.name,
    url: company.url,
    projects: projects.map(writeProject),
    issueTypes: [...Object.values(sharedIssueTypes), ...projects.filter(hasOwnTypes).flatMap(ownIssueTypes)],
    issueLinkTypes: Object.values(linkTypes),
    fields,
    projectCategories: Object.values(categories),
    roles: projects.flatMap(writeRoles),
    permissions: writePermissions(projects, admins),
    groups: [{ ...REVIEW_GROUP, members: [accountIdOf('ingrid')] }],
  };
}

function writeProject(project: DemoProject): ProjectRecord {
  const { key, name, typeKey = 'software', style = 'classic', archived } = project;
  return {
    id: projectIdOf(project), key, name, projectTypeKey: typeKey, style, simplified: style === 'next-gen',
    ...(archived === undefined ? {} : { archived }),
    lead: { accountId: accountIdOf(project.lead) },
    projectCategory: categories[project.category],
  };
}

function hasOwnTypes({ style, flow }: DemoProject): boolean {
  return style === 'next-gen' && flow !== 'ideas';
}

function ownIssueTypes(project: DemoProject): IssueTypeRecord[] {
  return copiedIssueTypes.map((type) => ({ ...sharedIssueTypes[type], id: issueTypeIdOf(project, type), scope: { type: 'PROJECT' as const, project: { id: projectIdOf(project) } }, ...(type === 'subtask' ? { name: 'Subtask' } : {}) }));
}

/** Every role exists in every project, with or without actors. */
function writeRoles({ key, lead, crew, seats }: DemoProject): RoleRecord[] {
  const actorsOf: Record<keyof typeof roles, readonly Holder[]> = {
    administrators: [lead],
    developers: crew,
    productOwner: seats.productOwner ?? [],
    productManager: seats.productManager ?? [],
    projectManager: seats.projectManager ?? [],
  };
  return (Object.keys(roles) as (keyof typeof roles)[]).map((role) => ({ ...roles[role], projectKey: key, actors: actorsOf[role].map(writeActor) }));
}

function writeActor(holder: Holder): ActorRecord {
  if (!isGroup(holder)) return { type: 'atlassian-user-role-actor', actorUser: { accountId: accountIdOf(holder) } };
  const name = holder.slice('group:'.length);
  return { type: 'atlassian-group-role-actor', actorGroup: { name, groupId: groupIdOf(name) } };
}

function isGroup(holder: Holder): holder is `group:${string}` {
  return holder.startsWith('group:');
}

function writePermissions(projects: readonly DemoProject[], admins: readonly PersonKey[]): PermissionsRecord {
  const grants = projects.flatMap(({ key, onlyThesePeople = {} }) =>
    (['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'SCHEDULE_ISSUES'] as const).flatMap((permission) => {
      const holders = onlyThesePeople[permission];
      return holders === undefined ? [] : [{ projectKey: key, permission, holders: holders.map((holder) => (holder === 'app' ? holder : accountIdOf(holder))) }];
    }),
  );
  return { admins: admins.map(accountIdOf), grants };
}
