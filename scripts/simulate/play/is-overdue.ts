/** Whether something that is read once a day was read too long ago: roles, accounts and whereabouts. */

const HOUR = 3_600_000;
/** A small budget takes its time. */
const MOST_HOURS = 27;

export const isOverdue = (at: string | null | undefined, now: number): boolean => at === null || at === undefined || now - Date.parse(at) > MOST_HOURS * HOUR;
