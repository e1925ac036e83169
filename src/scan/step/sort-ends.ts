/**
 * Of the work items that a step of ends is about, those of which only one thing matters: whether they carry another team than the near
 * end of a link within their project. All others are read.
 */
import type { DependencyEnd, IssueId, ProjectFacts, ProjectId, TeamId } from '../../model/facts';

/** @param facts of every project @returns the near end's team of each such work item */
export function sortEnds(issueIds: readonly IssueId[], facts: ReadonlyMap<ProjectId, ProjectFacts>): ReadonlyMap<IssueId, TeamId> {
  const nearTeams = new Map<IssueId, Set<TeamId | null>>();
  const note = (id: IssueId, team: TeamId | null): void => void nearTeams.set(id, (nearTeams.get(id) ?? new Set()).add(team));
  for (const { links, roadmapItems, ancestors = [] } of facts.values()) {
    for (const { from, to } of links.known ? links.value : []) {
      if (from.updated === null) note(from.issueId, teamWithin(from, to));
      if (to.updated === null) note(to.issueId, teamWithin(to, from));
    }
    for (const { parentId } of [...(roadmapItems.known ? roadmapItems.value : []), ...ancestors]) if (parentId !== undefined) note(parentId, null);
  }
  return new Map(issueIds.flatMap((id): [IssueId, TeamId][] => {
    const [team = null, ...others] = nearTeams.get(id) ?? [];
    return team === null || others.length > 0 ? [] : [[id, team]];
  }));
}

/** null where the end matters for more than that. */
const teamWithin = (far: DependencyEnd, near: DependencyEnd): TeamId | null => (far.projectId === near.projectId && near.updated !== null && near.team.known ? near.team.value : null);
