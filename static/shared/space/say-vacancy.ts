/** How long a seat has stood empty, in whole days: "41 days"; null on the first day, when nothing can be said yet. */
import { plural } from './words';

const DAY_MS = 86_400_000;

/** @param since instant of the scan that first saw it @param now milliseconds since 1970 */
export function sayVacancy(since: string, now: number): string | null {
  const days = Math.floor((now - Date.parse(since)) / DAY_MS);
  return days < 1 ? null : plural(days, 'day');
}
