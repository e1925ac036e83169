/** Estimates follow what is spent, and no odd step leads them astray. */
import fc from 'fast-check';
import { correctEstimates } from '../../../src/scan/plan/correct-estimates';

test('a third of the way at each step, for steps of that kind', () => {
  expect(correctEstimates({ seats: 2 }, { kind: 'items', points: 100 }, 160)).toEqual({ seats: 2, items: 1.2 });
  expect(correctEstimates({ items: 1.2 }, { kind: 'items', points: 120 }, 120)).toEqual({ items: 1.2 });
  expect(correctEstimates({}, { kind: 'items', points: 0 }, 50)).toEqual({});
});

test('comes to what is right, whatever it was, within a dozen steps', () => {
  fc.assert(fc.property(fc.double({ min: 0.25, max: 8, noNaN: true }), fc.double({ min: 0.25, max: 8, noNaN: true }), (right, begun) => {
    let corrections = { items: begun };
    for (let step = 0; step < 12; step += 1) corrections = { ...corrections, ...correctEstimates(corrections, { kind: 'items', points: 1_000 * corrections.items }, 1_000 * right) };
    expect(Math.abs(corrections.items - right)).toBeLessThan(0.08);
  }));
});

test('stays within a fifth and thirtyfold', () => {
  fc.assert(fc.property(fc.array(fc.nat(1_000_000)), (spent) => {
    const { items = 1 } = spent.reduce((corrections, needed) => correctEstimates(corrections, { kind: 'items', points: 100 }, needed), {} as ReturnType<typeof correctEstimates>);
    expect(items).toBeGreaterThanOrEqual(0.2);
    expect(items).toBeLessThanOrEqual(30);
  }));
});
