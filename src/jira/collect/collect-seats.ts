/** Whom project roles name for each seat: one call a project a role. Company-managed projects share their roles, team-managed ones have their own. */
import type { CollectedSeats, NamedRoles, RoleReadings, SeatsProject } from '../../model/collected';
import type { Fact, ProjectId, SourceReading } from '../../model/facts';
import { known } from '../../model/facts';
import { matchesName, resemblesName } from '../../model/match-name';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';
import type { UnknownFact } from './read-shared-roles';
import { readRoleNames, readSharedRoles } from './read-shared-roles';

type Readings = Fact<readonly SourceReading[]>;
type RoleSettings = Pick<Settings, 'synonyms' | 'sources'>;

/** @param before the shared roles as they are known so far */
export async function collectSeats(jira: JiraEndpoints, projects: readonly SeatsProject[], before: Fact<NamedRoles>, settings: RoleSettings): Promise<CollectedSeats> {
  const shared = await readSharedRoles(jira, projects.filter(({ teamManaged }) => !teamManaged).map(({ id }) => id), before);
  const rolesOf = async ({ id, teamManaged, roles }: SeatsProject): Promise<Fact<NamedRoles>> => {
    if (!teamManaged) return shared.roles.known ? shared.roles : shared.refused.get(id) ?? shared.roles;
    return roles !== null && coversSeats(roles, settings) ? known(roles) : mapRoles(await readRoleNames(jira, id), ([name]) => isOfSeat(name, settings));
  };
  const read = await Promise.all(projects.map(async (project) => {
    const roles = await rolesOf(project);
    return { project, roles, readings: await readSeats(jira, project.id, roles, settings, shared.refused.get(project.id)) };
  }));
  return {
    sharedRoles: shared.roles,
    roles: new Map(read.flatMap(({ project, roles }) => (project.teamManaged && roles.known ? [[project.id, roles.value]] : []))),
    readings: new Map(read.map(({ project, readings }) => [project.id, readings])),
  };
}

/** A role that is created later can only matter to a seat that no kept role stands for. */
const coversSeats = (roles: NamedRoles, { synonyms, sources }: RoleSettings): boolean =>
  ROLES.every((role) => !sources[role].includes('projectRole') || roles.some(([name]) => matchesName(name, synonyms[role])));

const isOfSeat = (name: string, { synonyms }: RoleSettings): boolean => ROLES.some((role) => matchesName(name, synonyms[role]) || resemblesName(name, synonyms[role]));

const mapRoles = (roles: Fact<NamedRoles>, isWanted: (role: NamedRoles[number]) => boolean): Fact<NamedRoles> => (roles.known ? known(roles.value.filter(isWanted)) : roles);

/** @param refusal what the project answered when it was asked for its roles' names, which its actors would answer too */
async function readSeats(jira: JiraEndpoints, projectId: ProjectId, roles: Fact<NamedRoles>, { synonyms, sources }: RoleSettings, refusal?: UnknownFact): Promise<RoleReadings> {
  const [productOwner, productManager, projectManager] = await Promise.all(ROLES.map(async (role): Promise<Readings> => {
    if (!sources[role].includes('projectRole')) return known([]);
    if (!roles.known) return roles;
    const matching = roles.value.filter(([name]) => matchesName(name, synonyms[role]));
    if (matching.length > 0 && refusal !== undefined) return refusal;
    return readFact(async () => known(await Promise.all(matching.map(([name, id]) => readRole(jira, projectId, name, id)))));
  })) as [Readings, Readings, Readings];
  return { productOwner, productManager, projectManager };
}

async function readRole(jira: JiraEndpoints, projectId: ProjectId, name: string, roleId: string): Promise<SourceReading> {
  const { actors = [] } = await jira.getProjectRole(projectId, roleId);
  return {
    source: `projectRole:${name.trim()}`,
    kind: 'projectRole',
    accounts: sortedUnique(actors.flatMap(({ actorUser }) => (actorUser ? [actorUser.accountId] : []))),
    groups: actors.filter(({ actorGroup }) => actorGroup).length,
  };
}
