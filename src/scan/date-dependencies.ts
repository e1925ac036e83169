/** Dependencies with the day on which somebody last touched an end of each: what a page says of their age. Pure. */
import type { Dependency } from '../model/check';
import type { DependencyLink, SiteFacts } from '../model/facts';
import { sortedUnique } from '../model/sorted';
import type { StoredDependency } from '../model/stored-dependency';

export function dateDependencies(dependencies: readonly Dependency[], { projects }: Pick<SiteFacts, 'projects'>): readonly StoredDependency[] {
  const touched = new Map(projects.flatMap(({ links }) => (links.known ? links.value.map((link) => [link.id, lastTouched(link)] as const) : [])));
  return dependencies.map((dependency) => ({ ...dependency, touched: touched.get(dependency.linkId) ?? null }));
}

function lastTouched({ from, to }: DependencyLink): string | null {
  const days = [from.updated, to.updated].flatMap((date) => (date === null || Number.isNaN(Date.parse(date)) ? [] : [new Date(date).toISOString().slice(0, 10)]));
  return sortedUnique(days).at(-1) ?? null;
}
