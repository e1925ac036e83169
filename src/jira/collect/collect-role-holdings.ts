/** Whom each role names whose name matches or resembles that of a seat: one call a space a role. For surveys, of few spaces. */
import type { CatalogueProject } from '../../model/catalogue';
import { known, unknownFact } from '../../model/facts';
import { matchesName, resemblesName } from '../../model/match-name';
import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';
import type { RoleHolding, RoleSurvey } from '../../model/survey';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';
import { readRoleNames, readSharedRoles } from './read-shared-roles';

export async function collectRoleHoldings(jira: JiraEndpoints, projects: readonly CatalogueProject[], synonyms: Settings['synonyms']): Promise<RoleSurvey> {
  const shared = await readSharedRoles(jira, projects.filter(({ simplified }) => simplified !== true).map(({ id }) => id), unknownFact('notRead'));
  const read = await Promise.all(projects.map(async ({ id, simplified }) => {
    const roles = simplified === true ? await readRoleNames(jira, id) : shared.refused.get(id) ?? shared.roles;
    const candidates = roles.known ? roles.value.flatMap(([name, roleId]) => rolesOf(name, synonyms).map((candidate) => ({ name, roleId, ...candidate }))) : [];
    const holdings = roles.known ? await readFact(async () => known(await Promise.all(candidates.map((candidate) => readHolding(jira, id, candidate))))) : unknownFact('forbidden');
    return { id, roles, holdings };
  }));
  const readable = read.flatMap(({ roles }) => (roles.known ? [roles.value] : []));
  return {
    names: projects.length > 0 && readable.length === 0 ? unknownFact('forbidden') : known(sortedUnique(readable.flatMap((roles) => roles.map(([name]) => name.trim())))),
    holdings: read.flatMap(({ holdings }) => (holdings.known ? holdings.value : [])),
    unreadable: new Set(read.flatMap(({ id, holdings }) => (holdings.known ? [] : [id]))),
  };
}

const rolesOf = (name: string, synonyms: Settings['synonyms']): ReadonlyArray<{ readonly role: Role; readonly matches: boolean }> =>
  ROLES.filter((role) => matchesName(name, synonyms[role]) || resemblesName(name, synonyms[role])).map((role) => ({ role, matches: matchesName(name, synonyms[role]) }));

async function readHolding(jira: JiraEndpoints, projectId: string, { name, roleId, role, matches }: { readonly name: string; readonly roleId: string; readonly role: Role; readonly matches: boolean }): Promise<RoleHolding> {
  const { actors = [] } = await jira.getProjectRole(projectId, roleId);
  return {
    projectId,
    name: name.trim(),
    role,
    matches,
    accounts: sortedUnique(actors.flatMap(({ actorUser }) => (actorUser ? [actorUser.accountId] : []))),
    groups: actors.filter(({ actorGroup }) => actorGroup).length,
  };
}
