/** Dependencies by pair of teams, those with nobody in charge first: what the picture draws and the tables list. */
import type { Report } from '../../../model/report';
import { byCodeUnit } from '../../../model/sorted';

export type ReportDependency = Report['dependencies'][number];

/** Counts of open dependencies between two teams, whichever waits for the other. */
export interface TeamPair {
  /** By code unit. */
  readonly teams: readonly [string, string];
  readonly open: number;
  /** In how many of them the first team blocks the second. */
  readonly firstBlocks: number;
  /** Nobody is in charge. */
  readonly unmanaged: number;
  /** Whether somebody is in charge hangs on a seat that could not be read. */
  readonly untold: number;
}

export function pairTeams(dependencies: readonly ReportDependency[]): readonly TeamPair[] {
  const pairs = new Map<string, TeamPair>();
  for (const { from, to, managed, state } of dependencies) {
    if (state !== 'open') continue;
    const teams: readonly [string, string] = byCodeUnit(from.team, to.team) <= 0 ? [from.team, to.team] : [to.team, from.team];
    const name = JSON.stringify(teams);
    const { open, firstBlocks, unmanaged, untold } = pairs.get(name) ?? { open: 0, firstBlocks: 0, unmanaged: 0, untold: 0 };
    pairs.set(name, {
      teams,
      open: open + 1,
      firstBlocks: firstBlocks + (from.team === teams[0] ? 1 : 0),
      unmanaged: unmanaged + (managed === false ? 1 : 0),
      untold: untold + (managed === null ? 1 : 0),
    });
  }
  return [...pairs.values()].sort((a, b) => b.unmanaged - a.unmanaged || b.open - a.open || byCodeUnit(a.teams[0], b.teams[0]) || byCodeUnit(a.teams[1], b.teams[1]));
}
