/** Puts work items that were read by themselves into the facts of the projects that keep them. Pure. */
import type { DependencyEnd, DependencyLink, ProjectFacts, ProjectId, RoadmapItem } from '../../model/facts';
import { known } from '../../model/facts';
import { sortBy } from '../../model/sorted';

export interface FoundEnd {
  /** Whose facts keep it. */
  readonly projectId: ProjectId;
  /** As the end of this link, or, without a record of its own, as one of the near end's team. */
  readonly link?: DependencyLink;
  /** The end is done, so that this link is none any more, wherever it stands. */
  readonly closedLink?: string;
  /** As a parent. */
  readonly item?: RoadmapItem;
  readonly hasFailed: boolean;
}

/** @returns the facts that changed */
export function keepEnds(projects: readonly ProjectFacts[], found: readonly FoundEnd[]): readonly ProjectFacts[] {
  const closed = new Set(found.flatMap(({ closedLink }) => closedLink ?? []));
  const byProject = new Map<ProjectId, FoundEnd[]>();
  for (const one of found) byProject.set(one.projectId, [...(byProject.get(one.projectId) ?? []), one]);
  return projects.flatMap((project) => {
    const own = byProject.get(project.id) ?? [];
    const records = own.flatMap(({ link }) => link ?? []);
    const links = mergeInto(project, records, closed);
    const ends = project.links.known ? [] : records.flatMap(({ from, to }) => [from, to]).filter(({ projectId, updated }) => projectId === project.id && updated !== null);
    const ancestors = own.flatMap(({ item }) => item ?? []);
    if (links === null && ends.length + ancestors.length === 0) return [];
    return [{
      ...project,
      ...(links === null ? {} : { links: known(links) }),
      ...(ends.length === 0 ? {} : { ends: sortBy(new Map([...(project.ends ?? []), ...ends].map((end) => [end.issueId, end])).values(), ({ issueId }) => issueId) }),
      ...(ancestors.length === 0 ? {} : { ancestors: sortBy(new Map([...(project.ancestors ?? []), ...ancestors].map((item) => [item.id, item])).values(), ({ id }) => id) }),
    }];
  });
}

/** null where nothing changes. Of a link within the project the stored copy knows the other end. */
function mergeInto({ id: projectId, links: stored }: ProjectFacts, records: readonly DependencyLink[], closed: ReadonlySet<string>): readonly DependencyLink[] | null {
  if (!stored.known || (records.length === 0 && !stored.value.some(({ id }) => closed.has(id)))) return null;
  const better = (read: DependencyEnd, before: DependencyEnd) => (read.projectId === projectId && read.updated !== null ? read : before);
  const links = new Map(stored.value.filter(({ id }) => !closed.has(id)).map((link) => [link.id, link]));
  for (const record of records) {
    const before = links.get(record.id) ?? record;
    if (!closed.has(record.id)) links.set(record.id, { ...before, ...record, from: better(record.from, before.from), to: better(record.to, before.to) });
  }
  return sortBy(links.values(), ({ id }) => id);
}
