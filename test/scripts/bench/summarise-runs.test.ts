import fc from 'fast-check';
import { saySummary, summariseRuns } from '../../../scripts/bench/summarise-runs';

it.each([
  [[3], { median: 3, least: 3, most: 3 }],
  [[9, 1, 2], { median: 2, least: 1, most: 9 }],
  [[10, 9, 100, 2], { median: 9.5, least: 2, most: 100 }],
])('%j comes to %j', (values, summary) => {
  expect(summariseRuns(values)).toEqual(summary);
});

it('has as many runs below its median as above it, in whatever order they came', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (values) => {
    const { median, least, most } = summariseRuns(values);
    expect(values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(values.length / 2);
    expect(values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(values.length / 2);
    expect([least, most]).toEqual([Math.min(...values), Math.max(...values)]);
  }));
});

it('is said with its spread, where there is one', () => {
  expect(saySummary({ median: 0.432, least: 0.41, most: 0.494 }, 2)).toBe('0.43 (0.41–0.49)');
  expect(saySummary({ median: 109, least: 109, most: 109 }, 0)).toBe('109');
});
