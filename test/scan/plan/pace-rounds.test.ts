/** How often a site is looked at, and at which times of day. */
import fc from 'fast-check';
import { countRounds, paceRounds } from '../../../src/scan/plan/pace-rounds';
import { arbitraryPlan, before } from './arbitrary-plan';
import type { PlanInput } from '../../../src/scan/plan/plan-input';

const HOUR = 3_600_000;
const input = fc.sample(arbitraryPlan({ most: 1 }), { numRuns: 1, seed: 1 })[0]!;
const base: PlanInput = { ...input, once: null, marks: [], vocabulary: { ...input.vocabulary!, readAt: before(0) }, run: { ...input.run, corrections: {} } };

/** So many spaces of 500 work items, of which some were updated so many hours ago. */
function siteOf(size: number, moved: ReadonlyArray<readonly [many: number, hours: number]>): PlanInput {
  const template = fc.sample(arbitraryPlan({ most: 1 }).filter(({ register }) => register.size > 0), { numRuns: 1, seed: 2 })[0]!.register.values().next().value!;
  const hours = moved.flatMap(([many, ago]) => Array.from({ length: many }, () => ago));
  return {
    ...base,
    register: new Map(Array.from({ length: size }, (_, index) => [`${index}`, {
      ...template, id: `${index}`, type: 'software', archived: false, goneAt: null, movedAt: null, items: null, seenAt: before(0), workItems: { count: 500, lastUpdated: before(hours[index] ?? 24 * 30) },
    }])),
  };
}

test('a site is looked at as often as what usually moves can be read again', () => {
  expect(countRounds(siteOf(2_000, []))).toBe(24);
  expect(countRounds(siteOf(2_000, [[100, 5]]))).toBe(1);
  expect(countRounds(siteOf(2_000, [[10, 5]]))).toBe(6);
  // Spread over the day the same costs less each time.
  expect(countRounds(siteOf(2_000, [[4, 1], [3, 9], [3, 17]]))).toBe(12);
  expect(countRounds(siteOf(20, [[3, 2]]))).toBe(24);
  expect(countRounds({ ...siteOf(2_000, [[100, 5]]), vocabulary: null, under: null })).toBe(24);
});

test('the next round comes after half an interval at least and a whole one at most, at a time of day that the site keeps', () => {
  fc.assert(fc.property(fc.constantFrom(...[[], [[10, 5]], [[100, 5]]] as ReadonlyArray<ReadonlyArray<readonly [number, number]>>), fc.date({ min: new Date(before(0)), max: new Date(before(-72)), noInvalidDate: true }), fc.uuid(), (moved, date, site) => {
    const given = siteOf(600, moved);
    const interval = (24 * HOUR) / countRounds(given);
    const next = (at: string) => Date.parse(paceRounds({ ...given, at }, site));
    const one = next(date.toISOString());
    expect(one - date.getTime()).toBeGreaterThanOrEqual(interval / 2);
    expect(one - date.getTime()).toBeLessThanOrEqual(interval);
    // From then on it keeps its times, even where a round begins late.
    const other = next(new Date(one).toISOString());
    const late = next(new Date(other + interval / 10).toISOString());
    expect((late - other) % (interval / 2)).toBe(0);
  }), { numRuns: 60 });
});

test('sites begin at different times', () => {
  const times = ['a', 'b', 'c', 'd', 'e'].map((site) => paceRounds(siteOf(2_000, [[100, 5]]), site).slice(11));
  expect(new Set(times).size).toBe(5);
});
