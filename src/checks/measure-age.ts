/** How old a date is at the scan's one instant. A date that is none, or lies after it, has no age: it counts as activity (design, Rulings). */
import { differenceInMilliseconds, isValid, parseISO } from 'date-fns';
import type { Instant } from '../model/facts';

const DAY = 24 * 60 * 60 * 1000;

/** Days of 24 hours, with fractions. */
export function measureAge(date: Instant | null, at: Instant): number | null {
  if (date === null) return null;
  const parsed = parseISO(date);
  const age = differenceInMilliseconds(parseISO(at), parsed);
  return isValid(parsed) && age >= 0 ? age / DAY : null;
}

export const isOlderThan = (date: Instant | null, days: number, at: Instant): boolean => (measureAge(date, at) ?? 0) > days;
