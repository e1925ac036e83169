/** Jira writes `2026-11-20T10:00:00.000+0000`; facts hold UTC. What tells no instant stays as it is: the rules count it as activity. */
import { isValid, parseISO } from 'date-fns';
import type { Instant } from '../../model/facts';

/** Without one a date would hang on the machine's zone. */
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;

export function readInstant(text: string | null | undefined): Instant | null {
  if (text === null || text === undefined) return null;
  const date = parseISO(text);
  return OFFSET.test(text) && isValid(date) ? date.toISOString() : text;
}
