/** Pairs of teams in groups that have a team in common, over any number of steps; largest group first. */
import type { TeamPair } from './pair-teams';

type Group = readonly TeamPair[];

export function groupConnected(pairs: readonly TeamPair[]): readonly Group[] {
  const groupOf = new Map<string, Group>();
  for (const pair of pairs) {
    const met = new Set(pair.teams.map((team) => groupOf.get(team) ?? []));
    const group = [...[...met].flat(), pair];
    for (const { teams } of group) for (const team of teams) groupOf.set(team, group);
  }
  return [...new Set(groupOf.values())].sort((a, b) => b.length - a.length);
}
