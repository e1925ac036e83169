/** Where a history's points come to lie. */
import * as fc from 'fast-check';
import { EDGE, findNearest, placePoints, splitAtGaps } from '../../../../static/project/history/place-points';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const dayBefore = (days: number): string => new Date(NOW - days * 86_400_000).toISOString().slice(0, 10);
const point = (days: number, floor: number) => ({ day: dayBefore(days), floor, band: null });
const SIZE = { width: 600, height: 200 };

it('lie within the chart, later ones to the right, better ones higher', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.record({ days: fc.integer({ min: 0, max: 89 }), floor: fc.integer({ min: 0, max: 100 }) }), { selector: ({ days }) => days, minLength: 1 }), fc.integer({ min: 300, max: 1_200 }), (some, width) => {
    const sorted = [...some].sort((a, b) => b.days - a.days);
    const { points } = placePoints({ points: sorted.map(({ days, floor }) => point(days, floor)), marks: [] }, 90, NOW, { ...SIZE, width });
    for (const [index, { x, y, floor }] of points.entries()) {
      expect(x >= EDGE.left && x <= width - EDGE.right && y >= EDGE.top && y <= SIZE.height - EDGE.bottom).toBe(true);
      const before = points[index - 1];
      if (before === undefined) continue;
      expect(x).toBeGreaterThanOrEqual(before.x);
      if (floor > before.floor) expect(y).toBeLessThan(before.y);
    }
  }));
});

it('make a line that is broken where more than three days are missing', () => {
  const days = [20, 19, 16, 12, 11];
  expect(splitAtGaps(days.map((one) => point(one, 50))).map((stretch) => stretch.map(({ day }) => day))).toEqual([days.slice(0, 3).map(dayBefore), days.slice(3).map(dayBefore)]);
  expect(placePoints({ points: days.map((one) => point(one, 50)), marks: [] }, 90, NOW, SIZE).paths).toHaveLength(2);
  expect(splitAtGaps([])).toEqual([]);
});

it('have their marks where their day lies, and scores from 0 to 100 at the side', () => {
  const { points, marks, scores, days } = placePoints({ points: [point(5, 40)], marks: [{ day: dayBefore(5), changed: 'rules' }] }, 30, NOW, SIZE);
  expect(marks[0]?.x).toBe(points[0]?.x);
  expect([scores[0]?.score, scores.at(-1)?.score, days.length > 1]).toEqual([0, 100, true]);
});

it('are found by the place that somebody points at', () => {
  expect(findNearest([{ x: 10 }, { x: 50 }, { x: 90 }], 65)).toEqual({ x: 50 });
  expect(findNearest([], 1)).toBeUndefined();
});
