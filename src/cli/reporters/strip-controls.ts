/** Texts without characters that steer a terminal: a name of the site may hold any, and none of them is meant to be run. */

/** Controls, and marks that turn the direction of what follows. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

export const stripText = (text: string): string => text.replace(STEERING, ' ');

/** All texts of a report, or of whatever JSON can hold. */
export const stripControls = <Value>(value: Value): Value => strip(value) as Value;

function strip(value: unknown): unknown {
  if (typeof value === 'string') return stripText(value);
  if (Array.isArray(value)) return value.map(strip);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, strip(one)])) : value;
}
