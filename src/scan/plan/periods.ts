/** How long things may stay as they were read. Milliseconds. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** What a day bears is counted over this much: of rounds a day apart one may begin a little early. */
export const SAME_DAY = 23 * HOUR;

/** Jira's search lags behind writes (reference of Jira, "Incremental scanning"): what was read sooner after a change may have missed it. */
export const SETTLING = 10 * MINUTE;
