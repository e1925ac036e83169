/** What the page does with pairs of teams: filters, kinds, their part of the address. Pure. */
import type { TeamPair } from '../../../src/model/dependencies-api';

/** By the worst of its links, as colour, dash and word say it. */
export const kindOf = ({ unmanaged, untold }: Pick<TeamPair, 'unmanaged' | 'untold'>): 'unmanaged' | 'untold' | 'managed' => (unmanaged > 0 ? 'unmanaged' : untold > 0 ? 'untold' : 'managed');

export interface PairFilter {
  /** Id of a programme; null: all. */
  readonly programme: string | null;
  readonly onlyUnmanaged: boolean;
  /** In lower case; empty: all. */
  readonly text: string;
}

export function filterPairs(pairs: readonly TeamPair[], { programme, onlyUnmanaged, text }: PairFilter, nameOf: (team: string) => string): readonly TeamPair[] {
  return pairs.filter((pair) => (programme === null || pair.programmeIds.includes(programme)) && (!onlyUnmanaged || pair.unmanaged > 0) && (text === '' || pair.teams.some((team) => nameOf(team).toLowerCase().includes(text))));
}

/** A sign that no id of a team has. */
const BETWEEN = '~';
export const writePair = ({ teams }: Pick<TeamPair, 'teams'>): string => teams.join(BETWEEN);
export function readPair(text: string | undefined): readonly [string, string] | null {
  const [first, second, ...more] = (text ?? '').split(BETWEEN);
  return first === undefined || first === '' || second === undefined || second === '' || more.length > 0 || first === second ? null : [first, second];
}
