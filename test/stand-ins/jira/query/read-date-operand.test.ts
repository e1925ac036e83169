/** Dates of queries: absolute, relative and by function, in the caller's time zone. */
import { readDateFunction, readDateOperand } from '../../../../stand-ins/jira/query/read-date-operand';

const instant = Date.parse('2026-03-10T12:34:56Z');
const utc = { instant, zone: 'Etc/UTC' };
const newYork = { instant, zone: 'America/New_York' };
const iso = (ms: number | undefined): string | undefined => (ms === undefined || Number.isNaN(ms) ? undefined : new Date(ms).toISOString());

it.each([
  ['2026-03-01', utc, '2026-03-01T00:00:00.000Z'],
  ['2026/3/1 7:05', utc, '2026-03-01T07:05:00.000Z'],
  ['2026-03-01', newYork, '2026-03-01T05:00:00.000Z'],
  ['2026-03-09 00:30', newYork, '2026-03-09T04:30:00.000Z'],
  ['-75m', utc, '2026-03-10T11:19:56.000Z'],
  ['4w 2d', utc, '2026-04-09T12:34:56.000Z'],
  ['1773100000000', utc, '2026-03-09T23:46:40.000Z'],
  ['2026-02-29', utc, undefined],
  ['2026-13-01', utc, undefined],
  ['2026-03-01 24:00', utc, undefined],
  ['-5x', utc, undefined],
  ['', utc, undefined],
])('%j is read as its instant', (text, now, expected) => {
  expect(iso(readDateOperand(text, now))).toBe(expected);
});

it.each([
  ['now', undefined, utc, '2026-03-10T12:34:56.000Z'],
  ['startOfDay', undefined, utc, '2026-03-10T00:00:00.000Z'],
  ['startOfDay', undefined, newYork, '2026-03-10T04:00:00.000Z'],
  ['startofweek', undefined, utc, '2026-03-08T00:00:00.000Z'],
  ['startOfMonth', '-1', utc, '2026-02-01T00:00:00.000Z'],
  ['startOfDay', '+7h', utc, '2026-03-10T07:00:00.000Z'],
  ['endOfDay', '-1d', utc, '2026-03-09T23:59:00.000Z'],
  ['endOfMonth', undefined, utc, '2026-03-31T23:59:00.000Z'],
  ['endOfYear', '-1y', utc, '2025-12-31T23:59:00.000Z'],
  ['startOfDay', 'soon', utc, undefined],
  ['startOfCentury', undefined, utc, undefined],
])('%s(%s) is read as its instant', (name, increment, now, expected) => {
  expect(iso(readDateFunction(name, increment, now))).toBe(expected);
});

it('reads dates in UTC where an account carries a zone that does not exist', () => {
  expect(iso(readDateOperand('2026-03-01', { instant, zone: 'Mars/Olympus' }))).toBe('2026-03-01T00:00:00.000Z');
});
