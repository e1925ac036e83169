/** Which project roles there are: company-managed projects share the site's, team-managed ones have their own. */
import type { CatalogueProject } from '../../model/catalogue';
import type { Fact, ProjectId } from '../../model/facts';
import { known } from '../../model/facts';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';

/** Role name → role id. */
export type RoleIds = ReadonlyMap<string, string>;

/** One readable company-managed project tells for all of them. */
export async function readRoleIds(jira: JiraEndpoints, projects: readonly CatalogueProject[]): Promise<ReadonlyMap<ProjectId, Fact<RoleIds>>> {
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
