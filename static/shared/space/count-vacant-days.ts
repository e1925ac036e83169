/** How long a seat has stood empty, in whole days; null on the first day, when nothing can be said yet. */

const DAY_MS = 86_400_000;

/** @param since instant of the scan that first saw it @param now milliseconds since 1970 */
export function countVacantDays(since: string, now: number): number | null {
  const days = Math.floor((now - Date.parse(since)) / DAY_MS);
  return days < 1 ? null : days;
}
