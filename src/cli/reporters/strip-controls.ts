/** The report without characters that steer a terminal: a name of the site may hold any, and none of them is meant to be run. */
import type { Report } from '../../model/report';
import { reportSchema } from '../../model/report';

/** Controls, and marks that turn the direction of what follows. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

export const stripControls = (report: Report): Report => reportSchema.parse(strip(report));

function strip(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(STEERING, ' ');
  if (Array.isArray(value)) return value.map(strip);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, strip(one)])) : value;
}
