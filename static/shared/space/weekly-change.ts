/** How much a score moved in a week, read off the trend. */
import type { Indicator } from '../../../src/model/api';

const WEEK_MS = 7 * 86_400_000;

/** Points since the last day that lies a week or more before the newest; null where the trend is younger. */
export function weeklyChange(trend: Indicator['trend']): number | null {
  const last = trend.at(-1);
  if (last === undefined) return null;
  const before = trend.findLast(({ day }) => Date.parse(day) <= Date.parse(last.day) - WEEK_MS);
  return before === undefined ? null : Math.round(last.floor - before.floor);
}
