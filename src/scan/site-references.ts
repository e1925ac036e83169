/** How settings and flags may name a space (key in any case, or id) and a programme (name in any case, or id). */
import type { CatalogueProject } from '../model/catalogue';

export interface SiteReferences {
  /** The id; undefined where the site has no such space. */
  readonly project: (reference: string) => string | undefined;
  /** The id; undefined where no space of the site belongs to such a programme. */
  readonly programme: (reference: string) => string | undefined;
}

export function readReferences(projects: readonly CatalogueProject[]): SiteReferences {
  const ids = new Map(projects.flatMap((project) => [[project.key.toUpperCase(), project.id], [project.id, project.id]]));
  const programmes = new Map(projects.flatMap(({ projectCategory: programme }) => (programme ? [[programme.name.toUpperCase(), programme.id], [programme.id, programme.id]] : [])));
  const findIn = (among: ReadonlyMap<string, string>) => (reference: string) => among.get(reference.trim().toUpperCase());
  return { project: findIn(ids), programme: findIn(programmes) };
}
