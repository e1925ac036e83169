/** Whom each role names whose name matches or resembles that of a seat: one call a space a role. For surveys, of few spaces. */
import type { CatalogueProject } from '../../model/catalogue';
import { known, unknownFact } from '../../model/facts';
import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';
import type { RoleHolding, RoleSurvey } from '../../model/survey';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';
import { matchesName, resemblesName } from '../../model/match-name';
import { readRoleIds } from './read-role-ids';

export async function collectRoleHoldings(jira: JiraEndpoints, projects: readonly CatalogueProject[], synonyms: Settings['synonyms']): Promise<RoleSurvey> {
  const roleIds = await readRoleIds(jira, projects);
  const readable = [...roleIds.values()].flatMap((fact) => (fact.known ? [fact.value] : []));
  const read = await Promise.all(projects.map(async ({ id }) => {
    const ids = roleIds.get(id);
    const candidates = ids?.known ? [...ids.value].flatMap(([name, roleId]) => rolesOf(name, synonyms).map((candidate) => ({ name, roleId, ...candidate }))) : [];
    const fact = ids?.known ? await readFact(async () => known(await Promise.all(candidates.map((candidate) => readHolding(jira, id, candidate))))) : unknownFact('forbidden');
    return [id, fact] as const;
  }));
  return {
    names: projects.length > 0 && readable.length === 0 ? unknownFact('forbidden') : known(sortedUnique(readable.flatMap((ids) => [...ids.keys()].map((name) => name.trim())))),
    holdings: read.flatMap(([, fact]) => (fact.known ? fact.value : [])),
    unreadable: new Set(read.flatMap(([id, fact]) => (fact.known ? [] : [id]))),
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
