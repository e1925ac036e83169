/**
 * A roadmap item that names no owner has that of its parent. The parent may lie in another project and change without the item, so
 * it is looked up anew for each judgement: among the roadmap items of all projects, then among the work items read for this alone.
 */
import type { AccountId, Fact, IssueId, ProjectFacts, RoadmapItem } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import { sortBy } from '../../model/sorted';

type Family = ReadonlyMap<IssueId, RoadmapItem>;

/** With the named owner of each roadmap item, its own or inherited; unknown where a parent is still to be read. */
export function inheritOwners(projects: readonly ProjectFacts[]): readonly ProjectFacts[] {
  const family = gather(projects);
  return projects.map((project) => {
    const { roadmapItems } = project;
    if (!roadmapItems.known || !roadmapItems.value.some(({ parentId }) => parentId !== undefined)) return project;
    return { ...project, roadmapItems: known(roadmapItems.value.map((item) => ({ ...item, named: climb(item, family).named }))) };
  });
}

/** Parents of roadmap items that are nowhere to be found; those of their own may be missing too. */
export function listMissingParents(projects: readonly ProjectFacts[]): readonly IssueId[] {
  const family = gather(projects);
  return projects.flatMap(({ roadmapItems }) => (roadmapItems.known ? roadmapItems.value.flatMap((item) => climb(item, family).missing ?? []) : []));
}

/** What its own project shows of a work item comes before what a child's project noted where nobody showed it. */
function gather(projects: readonly ProjectFacts[]): Family {
  const ancestors = projects.flatMap((project) => project.ancestors ?? []);
  const items = projects.flatMap(({ roadmapItems }) => (roadmapItems.known ? roadmapItems.value : []));
  return new Map([...sortBy(ancestors, ({ updated }) => (updated === null ? '0' : '1')), ...items].map((item) => [item.id, item]));
}

/** Parents in a circle name nobody. */
function climb(item: RoadmapItem, family: Family): { readonly named: Fact<AccountId | null>; readonly missing?: IssueId } {
  const seen = new Set<IssueId>();
  for (let at = item; !seen.has(at.id);) {
    if (at.parentId === undefined) return { named: at.named };
    const parent = family.get(at.parentId);
    if (parent === undefined) return { named: unknownFact('notRead'), missing: at.parentId };
    seen.add(at.id);
    at = parent;
  }
  return { named: known(null) };
}
