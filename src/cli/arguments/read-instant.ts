/** Reads the value of `--now`. */
import { isValid, parseISO } from 'date-fns';
import { InputError } from '../../model/errors';

/** The instant in UTC. @throws InputError for a date without time and zone, or one that no calendar has */
export function readInstant(value: string): string {
  const instant = parseISO(value);
  if (!isValid(instant) || !/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    throw new InputError(`--now "${value}" is no instant; write it like 2026-11-24T00:00:00Z.`);
  }
  return instant.toISOString();
}
