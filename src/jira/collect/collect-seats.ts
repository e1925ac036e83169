/** Whom the project roles name for each seat: one call a project a role. */
import type { CatalogueProject } from '../../model/catalogue';
import type { Fact, ProjectId, SiteOffers, SourceReading } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';
import { matchesName, resemblesName } from './match-name';

export type SeatReadings = Readonly<Record<Role, Fact<readonly SourceReading[]>>>;
export interface CollectedSeats {
  readonly roleNames: SiteOffers['roleNames'];
  readonly nearMisses: SiteOffers['nearMisses'];
  readonly readings: ReadonlyMap<ProjectId, SeatReadings>;
}

/** Role name → role id. */
type RoleIds = ReadonlyMap<string, string>;

export async function collectSeats(jira: JiraEndpoints, projects: readonly CatalogueProject[], synonyms: Settings['synonyms']): Promise<CollectedSeats> {
  const roleIds = await readRoleIds(jira, projects);
  const readable = [...roleIds.values()].flatMap((fact) => (fact.known ? [fact.value] : []));
  const names = sortedUnique(readable.flatMap((ids) => [...ids.keys()]));
  const readings = await Promise.all(projects.map(async (project) =>
    [project.id, await readProjectSeats(jira, project.id, roleIds.get(project.id) ?? unknownFact('notRead'), synonyms)] as const));
  return {
    // A site without projects has no role either; one where every project refused may have all of them.
    roleNames: projects.length > 0 && readable.length === 0 ? unknownFact('forbidden') : known(byRole((role) => names.filter((name) => matchesName(name, synonyms[role])))),
    nearMisses: byRole((role) => names.filter((name) => resemblesName(name, synonyms[role]))),
    readings: new Map(readings),
  };
}

/** Company-managed projects share the site's roles, so that one readable project tells for all; team-managed ones have their own. */
async function readRoleIds(jira: JiraEndpoints, projects: readonly CatalogueProject[]): Promise<ReadonlyMap<ProjectId, Fact<RoleIds>>> {
  const roleIds = new Map<ProjectId, Fact<RoleIds>>();
  const read = async (project: CatalogueProject) => {
    const fact = await readFact(async () => known(idsOf(await jira.getProjectRoles(project.id))));
    roleIds.set(project.id, fact);
    return fact;
  };
  let shared: Fact<RoleIds> | null = null;
  for (const project of projects.filter(({ simplified }) => simplified !== true)) {
    if (shared?.known) roleIds.set(project.id, shared);
    else shared = await read(project);
  }
  await Promise.all(projects.filter(({ simplified }) => simplified === true).map(read));
  return roleIds;
}

const idsOf = (roles: Readonly<Record<string, string>>): RoleIds =>
  new Map(Object.entries(roles).map(([name, address]) => [name, address.split('/').at(-1) ?? '']));

async function readProjectSeats(jira: JiraEndpoints, projectId: ProjectId, roleIds: Fact<RoleIds>, synonyms: Settings['synonyms']): Promise<SeatReadings> {
  if (!roleIds.known) return byRole(() => roleIds);
  const entries = await Promise.all(ROLES.map(async (role) => {
    const matching = [...roleIds.value].filter(([name]) => matchesName(name, synonyms[role])).sort();
    const reading = await readFact(async () => known(await Promise.all(matching.map(([name, id]) => readRole(jira, projectId, name, id)))));
    return [role, reading] as const;
  }));
  return Object.fromEntries(entries) as SeatReadings;
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

const byRole = <Value>(value: (role: Role) => Value): Readonly<Record<Role, Value>> =>
  ({ productOwner: value('productOwner'), productManager: value('productManager'), projectManager: value('projectManager') });
