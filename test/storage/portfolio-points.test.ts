/** The points of a week that a row of the portfolio carries. */
import * as fc from 'fast-check';
import { advancePoints, changeOverWeek } from '../../src/storage/portfolio-store';

const DAY_MS = 86_400_000;
const dayAt = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * DAY_MS).toISOString();

describe('the change over a week', () => {
  it('is what the whole history says, though no more than a week of it is kept', () => {
    fc.assert(fc.property(fc.array(fc.record({ pause: fc.integer({ min: 0, max: 9 }), floor: fc.option(fc.integer({ min: 0, max: 100 })) }), { maxLength: 40 }), (story) => {
      let [day, kept, whole] = [0, [] as ReturnType<typeof advancePoints>, new Map<string, number>()];
      for (const { pause, floor } of story) {
        day += pause;
        kept = advancePoints(kept, floor, dayAt(day));
        if (floor !== null) whole = new Map([...whole, [dayAt(day).slice(0, 10), floor]]);
        const all = [...whole].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(changeOverWeek(kept)).toBe(changeOverWeek(all));
        expect(kept.length).toBeLessThanOrEqual(9);
      }
    }));
  });

  it('is not known before a week is over', () => {
    const week = Array.from({ length: 8 }, (_, day) => day).reduce<ReturnType<typeof advancePoints>>((points, day) => advancePoints(points, 50 + day, dayAt(day)), []);
    expect(changeOverWeek(week.slice(1))).toBeNull();
    expect(changeOverWeek(week)).toBe(7);
    expect(changeOverWeek([])).toBeNull();
  });
});
