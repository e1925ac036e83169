/** Dependencies by the two teams that they join, as the check counts them: the pairs of a picture and of a table. Pure. */
import type { TeamPair } from '../model/dependencies-api';
import type { ProjectId } from '../model/facts';
import { byCodeUnit, sortedUnique } from '../model/sorted';
import type { StoredDependency } from '../model/stored-dependency';

/** The most links with nobody in charge first, then the longest untouched, then the most links. */
export function pairTeams(dependencies: readonly StoredDependency[], programmeOf: (projectId: ProjectId) => string | null): readonly TeamPair[] {
  const groups = new Map<string, StoredDependency[]>();
  for (const dependency of dependencies) {
    const key = teamsOf(dependency).join('\n');
    groups.set(key, [...groups.get(key) ?? [], dependency]);
  }
  return [...groups.values()].flatMap((links) => describePair(links, programmeOf)).sort(worstFirst);
}

/** In code-unit order. */
export const teamsOf = ({ from, to }: Pick<StoredDependency, 'from' | 'to'>): readonly [string, string] => (from.team < to.team ? [from.team, to.team] : [to.team, from.team]);

function describePair(links: readonly StoredDependency[], programmeOf: (projectId: ProjectId) => string | null): readonly TeamPair[] {
  const [first] = links;
  if (first === undefined) return [];
  const teams = teamsOf(first);
  const open = links.filter(({ state }) => state === 'open');
  const projectIds = sortedUnique(links.flatMap(({ from, to }) => [from.projectId, to.projectId]));
  return [{
    teams,
    projectIds,
    programmeIds: sortedUnique(projectIds.flatMap((id) => programmeOf(id) ?? [])),
    open: open.length,
    unmanaged: open.filter(({ managed }) => managed === false).length,
    untold: open.filter(({ managed }) => managed === null).length,
    firstBlocks: open.filter(({ from }) => from.team === teams[0]).length,
    possiblyDead: links.length - open.length,
    oldest: sortedUnique(open.flatMap(({ touched }) => touched ?? []))[0] ?? null,
  }];
}

/** After every day. */
const NO_DAY = '9999-12-31';

const worstFirst = (a: TeamPair, b: TeamPair): number => b.unmanaged - a.unmanaged || byCodeUnit(a.oldest ?? NO_DAY, b.oldest ?? NO_DAY) || b.open - a.open || byCodeUnit(a.teams.join(), b.teams.join());
