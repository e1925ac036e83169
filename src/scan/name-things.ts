/** Ids to keys and names, for the reader's eye. An id that the directory lacks stands for itself. */
import type { Dependency } from '../model/check';
import type { Directory } from '../model/directory';
import type { TeamId } from '../model/facts';

export interface Names {
  readonly project: (id: string) => string;
  readonly projectName: (id: string) => string;
  readonly programme: (id: string) => string;
  readonly issue: (id: string) => string;
  readonly team: (id: TeamId) => string;
  /** Reads like `PAY-1>LED-2`. */
  readonly dependency: (linkId: string) => string;
  readonly site: string;
}

export function nameThings({ projects, issueKeys, teamNames, programmeNames, site }: Directory, dependencies: readonly Dependency[]): Names {
  const project = (id: string) => projects.get(id)?.key ?? id;
  const issue = (id: string) => issueKeys.get(id) ?? id;
  const ends = new Map(dependencies.map(({ linkId, from, to }) => [linkId, `${issue(from.issueId)}>${issue(to.issueId)}`]));
  return {
    project,
    projectName: (id) => projects.get(id)?.name ?? id,
    programme: (id) => programmeNames.get(id) ?? id,
    issue,
    team: (id) => (id.startsWith('project:') ? project(id.slice('project:'.length)) : teamNames.get(id) ?? id),
    dependency: (linkId) => ends.get(linkId) ?? linkId,
    site: site.name,
  };
}
