/** How many dependencies there are between teams, how many have nobody in charge, and how many are listed only. */
import type { ReportDependency, TeamPair } from './pair-teams';
import { plural } from './words';

export function sayDependencies(dependencies: readonly ReportDependency[], pairs: readonly TeamPair[]): string {
  const open = pairs.reduce((sum, pair) => sum + pair.open, 0);
  const unmanaged = pairs.reduce((sum, pair) => sum + pair.unmanaged, 0);
  const dead = dependencies.length - open;
  const counted = open === 0 ? 'No open dependency between teams.' : `${plural(open, 'open dependency', 'open dependencies')} between teams, ${unmanaged} with nobody in charge.`;
  return dead === 0 ? counted : `${counted} ${dead} ${open === 0 ? '' : 'more '}${dead === 1 ? 'is' : 'are'} possibly dead: neither end was updated for long, so nothing is judged by them.`;
}
