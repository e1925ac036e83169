/** Groups spaces by how they stand, in the order of every list: no band ranks below every band, and what is not judged comes last. */
import type { Indicator } from '../../../src/model/api';
import type { Standing } from './words';
import { standingOf } from './words';

export type Group = Standing | 'notJudged';

const ORDER: readonly Group[] = ['none', 'atRisk', 'attention', 'healthy', 'notJudged'];

/** Only groups that have a space; within each the order is kept. */
export function groupSpaces(spaces: readonly Indicator[]): Array<{ readonly group: Group; readonly spaces: readonly Indicator[] }> {
  return ORDER.map((group) => ({ group, spaces: spaces.filter((space) => groupOf(space) === group) })).filter((one) => one.spaces.length > 0);
}

export const groupOf = (space: Pick<Indicator, 'band' | 'eligibility'>): Group => (space.eligibility.state === 'eligible' ? standingOf(space) : 'notJudged');
