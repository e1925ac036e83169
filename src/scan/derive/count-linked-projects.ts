/** How many eligible projects of each programme are linked: they have a living dependency on another one of it. */
import type { Dependency } from '../../model/check';
import type { Fact, ProjectFacts, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';

export interface LinkableProject {
  /** One that is judged; where its activity could not be read it may be dormant, and is no certain member. */
  readonly project: ProjectFacts;
  readonly dependencies: Fact<readonly Dependency[]>;
}

/**
 * By programme, for those that call for a project manager from `limit` linked projects on. The count is known where every
 * member's links and activity were read, or where those read reach the limit without the others.
 */
export function countLinkedProjects(eligible: readonly LinkableProject[], every: Iterable<Dependency>, limit: number): ReadonlyMap<string, Fact<number>> {
  const programmes = new Map(eligible.flatMap(({ project }): [ProjectId, string][] => (project.programmeId === null ? [] : [[project.id, project.programmeId]])));
  const uncertain = new Set(eligible.filter(({ project }) => !project.workItems.known).map(({ project }) => project.id));
  const linked = new Map<string, Set<ProjectId>>();
  const certain = new Map<string, Set<ProjectId>>();
  for (const { from, to, state } of every) {
    const programme = programmes.get(from.projectId);
    if (state !== 'open' || programme === undefined || from.projectId === to.projectId || programmes.get(to.projectId) !== programme) continue;
    add(linked, programme, [from.projectId, to.projectId]);
    if (!uncertain.has(from.projectId) && !uncertain.has(to.projectId)) add(certain, programme, [from.projectId, to.projectId]);
  }
  const unread = new Set(eligible.filter(({ dependencies }) => !dependencies.known).map(({ project }) => project.programmeId));
  return new Map([...new Set(programmes.values())].map((programme) => {
    const [least, most] = [certain.get(programme)?.size ?? 0, linked.get(programme)?.size ?? 0];
    return [programme, least >= limit || (least === most && !unread.has(programme)) ? known(least) : unknownFact('incomplete')];
  }));
}

function add(groups: Map<string, Set<ProjectId>>, programme: string, members: readonly ProjectId[]): void {
  const group = groups.get(programme) ?? new Set();
  for (const member of members) group.add(member);
  groups.set(programme, group);
}
