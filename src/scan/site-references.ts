/** How settings and flags may name things of the site: a space by key or id, a programme or a type by name or id, in any case. */
import type { SiteCatalogue } from '../model/catalogue';
import type { Register } from '../model/register';
import type { Vocabulary } from '../model/vocabulary';

export interface SiteReferences {
  /** The id; undefined where the site has no such space. */
  readonly project: (reference: string) => string | undefined;
  /** The id; undefined where no space of the site belongs to such a programme. */
  readonly programme: (reference: string) => string | undefined;
  /** Ids, for team-managed spaces have types of their own under one name; undefined where the site has no such type. */
  readonly issueTypes: (reference: string) => readonly string[] | undefined;
  readonly linkTypes: (reference: string) => readonly string[] | undefined;
}

type NamedProject = Pick<SiteCatalogue['projects'][number], 'id' | 'key' | 'projectCategory'>;

export function readReferences({ projects, issueTypes, linkTypes }: Pick<SiteCatalogue, 'issueTypes' | 'linkTypes'> & { readonly projects: readonly NamedProject[] }): SiteReferences {
  const programmes = projects.flatMap(({ projectCategory }) => projectCategory ?? []);
  const project = findIn(projects.map(({ id, key }) => ({ id, name: key })));
  const programme = findIn(programmes);
  return { project: (reference) => project(reference)?.[0], programme: (reference) => programme(reference)?.[0], issueTypes: findIn(issueTypes), linkTypes: findIn(linkTypes) };
}

/** The same of what is stored: the names of programmes are in the vocabulary, and the register tells which of them have a space. */
export function readStoredReferences({ programmes, issueTypes, linkTypes }: Vocabulary, register: Register): SiteReferences {
  const names = new Map(programmes.map(({ id, name }) => [id, name]));
  const toCategory = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
  const projects = [...register.values()].filter(({ goneAt }) => goneAt === null).map(({ id, key, programmeId }) => ({ id, key, projectCategory: toCategory(programmeId) }));
  return readReferences({ projects, issueTypes, linkTypes });
}

/** By id first: a name may be made of digits too. */
function findIn(things: ReadonlyArray<{ readonly id: string; readonly name: string }>): (reference: string) => readonly string[] | undefined {
  const plain = (text: string) => text.trim().toUpperCase();
  const byId = new Map(things.map(({ id }) => [plain(id), [id]]));
  const byName = new Map<string, Set<string>>();
  for (const { id, name } of things) byName.set(plain(name), (byName.get(plain(name)) ?? new Set()).add(id));
  return (reference) => byId.get(plain(reference)) ?? (byName.has(plain(reference)) ? [...(byName.get(plain(reference)) ?? [])] : undefined);
}
