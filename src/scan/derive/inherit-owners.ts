/**
 * A roadmap item that names no owner itself has that of its parent. Where the parent is a roadmap item of some project, that
 * project's reading says whom it names, since it changes without the item; else the item's own reading does.
 */
import type { Fact, AccountId, IssueId, ProjectFacts, RoadmapItem } from '../../model/facts';
import { known } from '../../model/facts';

export function inheritOwners(projects: readonly ProjectFacts[]): readonly ProjectFacts[] {
  const items = new Map(projects.flatMap(({ roadmapItems }) => (roadmapItems.known ? roadmapItems.value.map((item) => [item.id, item] as const) : [])));
  return projects.map((project) => {
    const { roadmapItems } = project;
    if (!roadmapItems.known || !roadmapItems.value.some(({ parentId }) => parentId !== undefined)) return project;
    return { ...project, roadmapItems: known(roadmapItems.value.map((item) => (item.parentId === undefined ? item : { ...item, named: ownerOf(item, items, new Set()) }))) };
  });
}

/** Parents in a circle name nobody. */
function ownerOf(item: RoadmapItem, items: ReadonlyMap<IssueId, RoadmapItem>, below: Set<IssueId>): Fact<AccountId | null> {
  if (below.has(item.id)) return known(null);
  const parent = item.parentId === undefined ? undefined : items.get(item.parentId);
  return parent === undefined ? item.named : ownerOf(parent, items, below.add(item.id));
}
