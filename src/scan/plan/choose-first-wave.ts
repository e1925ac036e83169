/** Which spaces of a site that was never judged are read wholly before all others, and judged at once. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Settings } from '../../model/settings';
import { expectObjects } from './price-items';

/** Enough for a page that convinces, few enough for the first minutes (issue of the scan: "after install"). */
const MOST = 20;
/** Of an hour's points: with the words, a page of the catalogue and what a role of unusual size must find free, all of the first hour. */
const SHARE_OF_HOUR = 1 / 3;
/** A call, its role and 1.5 actors (price-seats.ts). */
const POINTS_A_ROLE = 6;

/** @param judged the most active first @returns the first software spaces of them that an hour bears, one at least */
export function chooseFirstWave(judged: readonly RegisterEntry[], roleCalls: number, { pointsPerHour }: Pick<Settings, 'pointsPerHour'>): ReadonlySet<ProjectId> {
  const first = judged.filter(({ type }) => type === 'software').slice(0, MOST);
  let left = pointsPerHour * SHARE_OF_HOUR;
  const end = first.findIndex((entry) => (left -= roleCalls * POINTS_A_ROLE + expectObjects(entry, 'both', true)) < 0);
  return new Set((end === -1 ? first : first.slice(0, Math.max(1, end))).map(({ id }) => id));
}
