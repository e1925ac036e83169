/** Pairs of teams in groups that have a team in common, over any number of steps; largest group first. */
export function groupConnected<Pair extends { readonly teams: readonly [string, string] }>(pairs: readonly Pair[]): ReadonlyArray<readonly Pair[]> {
  const groupOf = new Map<string, readonly Pair[]>();
  for (const pair of pairs) {
    const met = new Set(pair.teams.map((team) => groupOf.get(team) ?? []));
    const group = [...[...met].flat(), pair];
    for (const { teams } of group) for (const team of teams) groupOf.set(team, group);
  }
  return [...new Set(groupOf.values())].sort((a, b) => b.length - a.length);
}
