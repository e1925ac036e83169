/** How a history is cut, listed and put in words: by span, by turn, by day, by what a change means. */
import { groupByDay } from '../../../../static/project/history/group-by-day';
import { kindOfCheckChange } from '../../../../static/project/history/kind-of-check-change';
import { listTurns } from '../../../../static/project/history/list-turns';
import { cutToRange, RANGES, readRange, startOf } from '../../../../static/project/history/ranges';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const point = (day: string, floor: number) => ({ day, floor, band: 'attention' as const });

it('takes a span from the address only where it is one that is offered', () => {
  expect([readRange('400', RANGES.chart), readRange('401', RANGES.chart), readRange(undefined, RANGES.changes), readRange('7', RANGES.changes)]).toEqual([400, 90, 30, 7]);
  expect(startOf(7, NOW)).toBe('2026-11-17T08:00:00.000Z');
});

it('cuts points and marks to the span', () => {
  const history = { points: [point('2026-10-01', 50), point('2026-11-20', 60)], marks: [{ day: '2026-10-01', changed: 'rules' as const }, { day: '2026-11-20', changed: 'both' as const }] };
  expect(cutToRange(history, 30, NOW)).toEqual({ points: [history.points[1]], marks: [history.marks[1]] });
  expect(cutToRange(history, 90, NOW)).toEqual(history);
});

it('lists the days on which something turned, newest first, and both ends', () => {
  const points = [point('2026-11-01', 50), point('2026-11-02', 50.4), point('2026-11-03', 61), point('2026-11-04', 61), point('2026-11-05', 61), point('2026-11-06', 61)];
  expect(listTurns({ points, marks: [{ day: '2026-11-04', changed: 'settings' }] }).map(({ day, changed }) => [day, changed])).toEqual([['2026-11-06', null], ['2026-11-04', 'settings'], ['2026-11-03', null], ['2026-11-01', null]]);
});

it('groups changes by day, newest first, with the days on which rules changed', () => {
  const band = { kind: 'band', from: null, to: 'healthy' } as const;
  const judged = { kind: 'eligibility', from: 'empty', to: 'eligible' } as const;
  expect(groupByDay([{ at: '2026-11-01T06:00:00.000Z', change: judged }, { at: '2026-11-01T06:00:00.000Z', change: band }], ['2026-11-03T06:00:00.000Z']))
    .toEqual([{ day: '2026-11-03', changes: [], hasRules: true }, { day: '2026-11-01', changes: [judged, band], hasRules: false }]);
});

it.each([
  ['opened', null, 'fail'], ['opened', 'pass', 'warn'], ['closed', 'fail', 'pass'], ['told', 'unknown', 'pass'], ['untold', 'fail', 'unknown'], ['waits', 'pass', 'blocked'], ['left', 'fail', null], ['left', 'pass', 'notApplicable'],
] as const)('calls a change %s: from %s to %s', (kind, from, to) => {
  const standing = (outcome: 'fail' | 'pass' | 'warn' | 'unknown' | 'blocked' | 'notApplicable' | null) => (outcome === null ? null : { outcome, violations: 1 });
  expect(kindOfCheckChange(standing(from), standing(to))).toBe(kind);
});

it('tells a gap that grew from one that shrank', () => {
  const gap = (violations: number) => ({ outcome: 'fail', violations }) as const;
  expect([kindOfCheckChange(gap(3), gap(5)), kindOfCheckChange(gap(5), gap(3))]).toEqual(['more', 'fewer']);
});
