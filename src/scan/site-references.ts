/** How settings and flags may name things of the site: a space by key or id, a programme or a type by name or id, in any case. */
import type { SiteCatalogue } from '../model/catalogue';

export interface SiteReferences {
  /** The id; undefined where the site has no such space. */
  readonly project: (reference: string) => string | undefined;
  /** The id; undefined where no space of the site belongs to such a programme. */
  readonly programme: (reference: string) => string | undefined;
  /** Ids, for team-managed spaces have types of their own under one name; undefined where the site has no such type. */
  readonly issueTypes: (reference: string) => readonly string[] | undefined;
  readonly linkTypes: (reference: string) => readonly string[] | undefined;
}

export function readReferences({ projects, issueTypes, linkTypes }: Pick<SiteCatalogue, 'projects' | 'issueTypes' | 'linkTypes'>): SiteReferences {
  const programmes = projects.flatMap(({ projectCategory }) => projectCategory ?? []);
  const project = findIn(projects.map(({ id, key }) => ({ id, name: key })));
  const programme = findIn(programmes);
  return { project: (reference) => project(reference)?.[0], programme: (reference) => programme(reference)?.[0], issueTypes: findIn(issueTypes), linkTypes: findIn(linkTypes) };
}

/** By id first: a name may be made of digits too. */
function findIn(things: ReadonlyArray<{ readonly id: string; readonly name: string }>): (reference: string) => readonly string[] | undefined {
  const plain = (text: string) => text.trim().toUpperCase();
  const byId = new Map(things.map(({ id }) => [plain(id), [id]]));
  const byName = new Map<string, Set<string>>();
  for (const { id, name } of things) byName.set(plain(name), (byName.get(plain(name)) ?? new Set()).add(id));
  return (reference) => byId.get(plain(reference)) ?? (byName.has(plain(reference)) ? [...(byName.get(plain(reference)) ?? [])] : undefined);
}
