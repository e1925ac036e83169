/** Whom project roles and the project's own property name for each seat: one call a project a role, properties for none. */
import { z } from 'zod';
import type { CatalogueProject } from '../../model/catalogue';
import type { Fact, ProjectId, SiteOffers, SourceReading } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';
import { matchesName, resemblesName } from '../../model/match-name';
import type { RoleIds } from './read-role-ids';
import { readRoleIds } from './read-role-ids';

/** The project property that names seats: `{"productOwner": [accountId, …], …}`. */
export const SEATS_PROPERTY = 'rolecall.seats';
const accounts = z.array(z.string().min(1)).optional();
export const seatsProperty = z.object({ productOwner: accounts, productManager: accounts, projectManager: accounts });

export type SeatReadings = Readonly<Record<Role, Fact<readonly SourceReading[]>>>;
export interface CollectedSeats {
  readonly roleNames: SiteOffers['roleNames'];
  readonly nearMisses: SiteOffers['nearMisses'];
  readonly readings: ReadonlyMap<ProjectId, SeatReadings>;
}

export async function collectSeats(jira: JiraEndpoints, projects: readonly CatalogueProject[], { synonyms, sources }: Pick<Settings, 'synonyms' | 'sources'>): Promise<CollectedSeats> {
  const roleIds = await readRoleIds(jira, projects);
  const readable = [...roleIds.values()].flatMap((fact) => (fact.known ? [fact.value] : []));
  const names = sortedUnique(readable.flatMap((ids) => [...ids.keys()]));
  const readings = await Promise.all(projects.map(async (project) => {
    const ids = roleIds.get(project.id) ?? unknownFact('notRead');
    const entries = await Promise.all(ROLES.map(async (role) => [role, joined([
      ...(sources[role].includes('projectRole') ? [await readRoles(jira, project.id, ids, synonyms[role])] : []),
      ...(sources[role].includes('projectProperty') ? [readProperty(project, role)] : []),
    ])] as const));
    return [project.id, Object.fromEntries(entries) as SeatReadings] as const;
  }));
  return {
    // A site without projects has no role either; one where every project refused may have all of them.
    roleNames: projects.length > 0 && readable.length === 0 ? unknownFact('forbidden') : known(byRole((role) => names.filter((name) => matchesName(name, synonyms[role])))),
    nearMisses: byRole((role) => names.filter((name) => resemblesName(name, synonyms[role]))),
    readings: new Map(readings),
  };
}

async function readRoles(jira: JiraEndpoints, projectId: ProjectId, roleIds: Fact<RoleIds>, synonyms: readonly string[]): Promise<Fact<readonly SourceReading[]>> {
  if (!roleIds.known) return roleIds;
  const matching = [...roleIds.value].filter(([name]) => matchesName(name, synonyms)).sort();
  return readFact(async () => known(await Promise.all(matching.map(([name, id]) => readRole(jira, projectId, name, id)))));
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

/** A property that is not of the agreed shape tells nothing, which is not the same as naming nobody. */
function readProperty({ properties = {} }: CatalogueProject, role: Role): Fact<readonly SourceReading[]> {
  const value = properties[SEATS_PROPERTY];
  if (value === undefined || value === null) return known([]);
  const seats = seatsProperty.safeParse(value);
  if (!seats.success) return unknownFact('failed');
  return known([{ source: `projectProperty:${SEATS_PROPERTY}`, kind: 'projectProperty', accounts: sortedUnique(seats.data[role] ?? []), groups: 0 }]);
}

/** The readings of all sources; unknown as soon as one is, since it might name somebody else. */
function joined(facts: ReadonlyArray<Fact<readonly SourceReading[]>>): Fact<readonly SourceReading[]> {
  const unread = facts.find((fact) => !fact.known);
  return unread ?? known(facts.flatMap((fact) => (fact.known ? fact.value : [])));
}

const byRole = <Value>(value: (role: Role) => Value): Readonly<Record<Role, Value>> =>
  ({ productOwner: value('productOwner'), productManager: value('productManager'), projectManager: value('projectManager') });
