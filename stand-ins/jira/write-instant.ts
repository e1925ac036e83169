/** Writes an instant in the shape of all of Jira's: `2021-11-15T00:00:00.000+0000`. */
export const writeInstant = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');
