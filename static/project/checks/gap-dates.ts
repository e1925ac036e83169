/** The days until which a gap can be accepted, as a date field takes them. */

const DAY_MS = 86_400_000;

/** Tomorrow, wherever the viewer is. */
export const SOONEST_DAYS = 1;
/** What stands there at first: a quarter. */
export const FIRST_DAYS = 91;
/** After a year a gap is looked at again (src/forge/accept-gap.ts). */
export const LONGEST_DAYS = 365;

/** YYYY-MM-DD in UTC, as accepted gaps are counted. @param now milliseconds since 1970 */
export const dayAfter = (now: number, days: number): string => new Date(now + days * DAY_MS).toISOString().slice(0, 10);

/** The last instant of a day, so that the gap is accepted on that day too. @param day YYYY-MM-DD */
export const endOfDay = (day: string): string => `${day}T23:59:59.000Z`;
