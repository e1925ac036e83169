/**
 * Whether those who hold the product-owner seat may order their backlog. A hit in the search for people with a right proves
 * it. An empty answer proves nothing, since Jira looks through the first thousand users only; in a company-managed project
 * the scheme may rule the right out.
 */
import type { OwnedProject } from '../../model/collected';
import type { AccountId, AuthorityReading, Fact, ProjectId, RightReading } from '../../model/facts';
import { known } from '../../model/facts';
import { sortedUnique } from '../../model/sorted';
import type { PermissionGrant } from '../answers';
import type { JiraEndpoints, ProjectPermission } from '../endpoints';
import { readFact } from '../read-fact';
import type { RoleActors } from './rule-out-right';
import { rolesGranted, ruleOutRight } from './rule-out-right';

export async function collectAuthority(jira: JiraEndpoints, owned: readonly OwnedProject[]): Promise<ReadonlyMap<ProjectId, Fact<readonly AuthorityReading[]>>> {
  const proofs = await Promise.all(owned.map(async (project) => ({ project, proven: await readFact(async () => known(await Promise.all(project.holders.map((holder) => proveRights(jira, project, holder))))) })));
  const doubtful = proofs.filter(({ project, proven }) => !project.teamManaged && proven.known && proven.value.some(isUntold));
  const schemes = await readSchemes(jira, doubtful.map(({ project }) => project.id));
  return new Map(await Promise.all(proofs.map(async ({ project, proven }) => {
    const grants = schemes.get(project.id);
    return [project.id, proven.known && grants?.known ? known(await ruleOut(jira, project, proven.value, grants.value)) : proven] as const;
  })));
}

const isUntold = ({ schedule, edit }: AuthorityReading): boolean => schedule === 'untold' || edit === 'untold';

async function proveRights(jira: JiraEndpoints, { key: projectKey }: OwnedProject, accountId: AccountId): Promise<AuthorityReading> {
  const prove = async (permission: ProjectPermission): Promise<RightReading> => {
    const found = await jira.findUserWithPermission({ projectKey, accountId, permission });
    return found.some((user) => user.accountId === accountId) ? 'granted' : 'untold';
  };
  const [schedule, edit] = await Promise.all([prove('SCHEDULE_ISSUES'), prove('EDIT_ISSUES')]);
  return { accountId, schedule, edit };
}

/** One call a project for its scheme, one a scheme for its grants: many projects share one. */
async function readSchemes(jira: JiraEndpoints, projectIds: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, Fact<readonly PermissionGrant[]>>> {
  const ids = await Promise.all(projectIds.map(async (projectId) => [projectId, await readFact(async () => known((await jira.getPermissionScheme(projectId)).id))] as const));
  const unique = [...new Set(ids.flatMap(([, id]) => (id.known ? [id.value] : [])))];
  const grants = new Map(await Promise.all(unique.map(async (id) => [id, await readFact(async () => known((await jira.getPermissionGrants(id)).permissions))] as const)));
  return new Map(ids.flatMap(([projectId, id]) => {
    const own = id.known ? grants.get(id.value) : undefined;
    return own === undefined ? [] : [[projectId, own] as const];
  }));
}

async function ruleOut(jira: JiraEndpoints, project: OwnedProject, readings: readonly AuthorityReading[], grants: readonly PermissionGrant[]): Promise<readonly AuthorityReading[]> {
  const wanted = sortedUnique([
    ...(readings.some(({ schedule }) => schedule === 'untold') ? rolesGranted(grants, 'SCHEDULE_ISSUES') : []),
    ...(readings.some(({ edit }) => edit === 'untold') ? rolesGranted(grants, 'EDIT_ISSUES') : []),
  ]);
  const roles = new Map(await Promise.all(wanted.map(async (roleId) => [roleId, await readFact(async () => known(await readActors(jira, project.id, roleId)))] as const)));
  return readings.map((reading): AuthorityReading => {
    const told = (right: RightReading, permission: ProjectPermission) => (right === 'untold' ? ruleOutRight({ grants, roles, leadId: project.leadId }, permission, reading.accountId) : right);
    return { ...reading, schedule: told(reading.schedule, 'SCHEDULE_ISSUES'), edit: told(reading.edit, 'EDIT_ISSUES') };
  });
}

async function readActors(jira: JiraEndpoints, projectId: ProjectId, roleId: string): Promise<RoleActors> {
  const { actors = [] } = await jira.getProjectRole(projectId, roleId);
  return { accounts: actors.flatMap(({ actorUser }) => (actorUser ? [actorUser.accountId] : [])), hasGroups: actors.some(({ actorGroup }) => actorGroup) };
}
