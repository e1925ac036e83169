/** Which project roles there are. One readable company-managed project tells for all of them, since they share the site's. */
import type { NamedRoles } from '../../model/collected';
import type { Fact, ProjectId } from '../../model/facts';
import { known } from '../../model/facts';
import { sortBy } from '../../model/sorted';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';

export type UnknownFact = Fact<never>;

export interface SharedRoles {
  readonly roles: Fact<NamedRoles>;
  /** The projects that were asked in vain: their actors would be refused too. */
  readonly refused: ReadonlyMap<ProjectId, UnknownFact>;
}

/** @param projectIds company-managed projects, asked one after the other until one answers @param before what is known already */
export async function readSharedRoles(jira: JiraEndpoints, projectIds: readonly ProjectId[], before: Fact<NamedRoles>): Promise<SharedRoles> {
  const refused = new Map<ProjectId, UnknownFact>();
  let roles = before;
  for (const id of projectIds) {
    if (roles.known) break;
    const read = await readRoleNames(jira, id);
    if (!read.known) refused.set(id, read);
    roles = read;
  }
  return { roles, refused };
}

export const readRoleNames = (jira: JiraEndpoints, projectId: ProjectId): Promise<Fact<NamedRoles>> =>
  readFact(async () => known(sortBy(Object.entries(await jira.getProjectRoles(projectId)).map(([name, address]) => [name, address.split('/').at(-1) ?? ''] as const), ([name]) => name)));
