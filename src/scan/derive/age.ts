/** Ages in days of 24 hours, against the scan's one instant. */
import { differenceInMilliseconds, isValid, parseISO } from 'date-fns';
import type { Instant } from '../../model/facts';

const DAY = 24 * 60 * 60 * 1000;

/** A date that is none, or lies after `at`, is never old: it counts as activity (design, Rulings). */
export function isOlderThan(date: Instant | null, days: number, at: Instant): boolean {
  if (date === null) return false;
  const parsed = parseISO(date);
  return isValid(parsed) && differenceInMilliseconds(parseISO(at), parsed) > days * DAY;
}
