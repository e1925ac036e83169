/** Where a query's matches can be, told from its clauses alone, so that a large site need not look everywhere. */

/** Project ids; undefined: any project. */
type Projects = ReadonlySet<string> | undefined;

export interface Bounds {
  /** Where a common issue may match: one of no rare type (`SiteIndex.rareTypes`), without links, and empty in rare fields (`rareFields`). */
  readonly common: Projects;
  /** Where any other may match. */
  readonly rare: Projects;
}

export const ANYWHERE: Bounds = { common: undefined, rare: undefined };
/** Only issues of a rare type, with links, or with a value in a rare field. */
export const ONLY_RARE: Bounds = { common: new Set(), rare: undefined };
export const inProjects = (ids: ReadonlySet<string>): Bounds => ({ common: ids, rare: ids });

/** Where both hold. */
export const meet = (a: Bounds, b: Bounds): Bounds => ({ common: both(a.common, b.common), rare: both(a.rare, b.rare) });
/** Where either holds. */
export const join = (a: Bounds, b: Bounds): Bounds => ({ common: either(a.common, b.common), rare: either(a.rare, b.rare) });

function both(a: Projects, b: Projects): Projects {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((id) => b.has(id)));
}

const either = (a: Projects, b: Projects): Projects => (a === undefined || b === undefined ? undefined : new Set([...a, ...b]));
