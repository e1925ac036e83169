/** Shares held against decimal limits, as a library of fractions holds them. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { compareShare, toMillionths } from '../../src/model/exact';

const counts = fc.integer({ min: 1, max: 90_000_000 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
const percent = fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => millionths / 1_000_000);

describe('compareShare', () => {
  it.each([
    [1, 3, 33.333333, 1], [1, 3, 33.333334, -1], [333, 1000, 33.3, 0], [3, 1000, 0.3, 0], [19, 20, 95, 0], [0, 1, 0, 0], [1, 1, 100, 0],
  ] as const)('of %s in %s and %s %% is %s', (part, whole, limit, sign) => {
    expect(Math.sign(compareShare(part, whole, limit))).toBe(sign);
  });

  it('always agrees with exact fractions, also just at the limit', () => {
    fc.assert(fc.property(counts, percent, ([part, whole], limit) => {
      expect(Math.sign(compareShare(part, whole, limit))).toBe(new Fraction(part, whole).mul(100).compare(new Fraction(toMillionths(limit), 1_000_000)));
    }), { numRuns: 1000 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 1000 }), (thousands, permille) => {
      expect(compareShare(thousands * permille, thousands * 1000, permille / 10)).toBe(0);
    }), { numRuns: 1000 });
  });
});

describe('toMillionths', () => {
  it('always takes a decimal of six places as it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => expect(toMillionths(Number(`${Math.floor(millionths / 1_000_000)}.${`${millionths % 1_000_000}`.padStart(6, '0')}`))).toBe(millionths)), { numRuns: 1000 });
  });
});
