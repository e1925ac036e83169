/** Finds the project that a path names, for callers who may browse it. */
import type { JiraServices } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import type { SignedIn } from '../rights';
import type { ProjectRecord } from '../site-export';

/** @throws RefusedRequest (404), the same for a hidden project as for none. */
export function findVisibleProject({ index, rights }: JiraServices, idOrKey: string, caller: SignedIn): ProjectRecord {
  const project = index.findProject(idOrKey);
  if (project !== undefined && rights.can(caller, 'BROWSE_PROJECTS', project)) return project;
  throw new RefusedRequest(404, `No project could be found with ${/^\d+$/.test(idOrKey) ? 'id' : 'key'} '${idOrKey}'.`);
}
