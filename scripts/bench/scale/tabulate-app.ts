/** The app itself, by size of site. */
import { pointsOfUnchanged } from './check-goals';
import type { Measured } from './measured';
import { count, megabytes, table } from './say';
import type { Span } from './span';
import { KINDS, costOf } from './span';

type Line = readonly [name: string, value: (one: Measured) => string];

const cost = ({ requests, points }: { readonly requests: number; readonly points: number }): string => `${count(points)} in ${count(requests)}`;
const ofDay = (name: string, choose: (one: Measured) => Span): readonly Line[] => [
  [`${name}: rounds`, (one) => count(choose(one).rounds)],
  [`${name}: core facts, points in calls`, (one) => cost(costOf(choose(one), 'core'))],
  [`${name}: roles in rotation`, (one) => cost(costOf(choose(one), 'roles'))],
  [`${name}: accounts`, (one) => cost(costOf(choose(one), 'accounts'))],
  [`${name}: samples`, (one) => cost(costOf(choose(one), 'samples'))],
];

const LINES: readonly Line[] = [
  ['work items', ({ shape }) => count(shape.workItems)],
  ['first wave: judged of the most active software spaces', ({ played: { firstWave } }) => `${firstWave.judged} of ${firstWave.spaces}`],
  ['first wave: virtual seconds after install', ({ played: { firstWave } }) => count(firstWave.seconds, 1)],
  ['first wave: points in calls', ({ played: { firstWave } }) => cost(firstWave)],
  ['first scan: core facts, points in calls', ({ played }) => cost(costOf(played.firstScan, 'core'))],
  ['first scan: roles', ({ played }) => cost(costOf(played.firstScan, 'roles'))],
  ['first scan: accounts', ({ played }) => cost(costOf(played.firstScan, 'accounts'))],
  ['first scan: samples', ({ played }) => cost(costOf(played.firstScan, 'samples'))],
  ['first scan: all, as Jira billed it', ({ played }) => cost(played.firstScan.jira)],
  ['first scan: virtual hours', ({ played }) => count(played.firstScan.hours, 2)],
  ...ofDay('day after', ({ played }) => played.dayAfter),
  ...ofDay('quiet day', ({ played }) => played.quietDay),
  ...ofDay('first day with changes', ({ played }) => played.firstWorkingDay),
  ['day with changes: projects changed', ({ played }) => count(played.changed)],
  ...ofDay('day with changes', ({ played }) => played.workingDay),
  ['a space more, unchanged: points a day', (one) => count(pointsOfUnchanged(one), 2)],
  ['leavers: people known, all read daily', ({ played }) => count(played.accounts)],
  ['leavers: virtual hours until a seat is departed', ({ played }) => (played.departedAfterHours === null ? 'nobody holds one alone' : count(played.departedAfterHours, 2))],
  ['longest step, function seconds at 150 ms', ({ played }) => count(longest(played, ({ functions }) => functions.longestStep), 1)],
  ['longest delivery, with its CPU', ({ played }) => count(longest(played, ({ functions }) => functions.longestDelivery), 1)],
  ['dearest delivery, CPU seconds', ({ played }) => count(longest(played, ({ functions }) => functions.dearestDelivery), 1)],
  ['first scan: CPU seconds', ({ played }) => count(played.firstScan.functions.cpuSeconds, 1)],
  ['day with changes: CPU seconds', ({ played }) => count(played.workingDay.functions.cpuSeconds, 1)],
  ['peak heap in use, MB', ({ played: { memory } }) => megabytes(memory.peakHeap, 0)],
  ['peak resident memory, MB', ({ played: { memory } }) => megabytes(memory.peakResident, 0)],
  ['stored at rest, MB', ({ played }) => megabytes(played.workingDay.storage.bytesAtRest)],
  ['first scan: MB written, read', ({ played: { firstScan } }) => `${megabytes(firstScan.storage.writtenBytes)}, ${megabytes(firstScan.storage.readBytes)}`],
  ['day with changes: MB written, read', ({ played: { workingDay } }) => `${megabytes(workingDay.storage.writtenBytes)}, ${megabytes(workingDay.storage.readBytes)}`],
  ['first scan, day with changes: invocations', ({ played: { firstScan, workingDay } }) => `${count(firstScan.functions.invocations)}, ${count(workingDay.functions.invocations)}`],
];

const longest = ({ firstScan, dayAfter, quietDay, firstWorkingDay, workingDay }: Measured['played'], value: (span: Span) => number): number =>
  Math.max(...[firstScan, dayAfter, quietDay, firstWorkingDay, workingDay].map(value));

export const tabulateApp = (all: readonly Measured[]): string =>
  table('The app: installed, then five days', ['', ...all.map(({ shape }) => `${count(shape.projects)} spaces`)], LINES.map(([name, value]) => [name, ...all.map(value)]));

/** What each kind of step took of one first scan. */
export function tabulateSteps({ shape, played: { firstScan } }: Measured): string {
  const rows = Object.values(KINDS).flat().flatMap((kind) => {
    const sum = firstScan.steps[kind];
    return sum === undefined ? [] : [[kind, count(sum.steps), count(sum.requests), count(sum.points)]];
  });
  const all = Object.values(firstScan.steps).reduce((total, { steps, requests, points }) => ({ steps: total.steps + steps, requests: total.requests + requests, points: total.points + points }), { steps: 0, requests: 0, points: 0 });
  return table(`First scan of ${count(shape.projects)} spaces, by kind of step`, ['kind', 'steps', 'calls', 'points'], [...rows, ['sum', count(all.steps), count(all.requests), count(all.points)], ['as Jira billed it', '', count(firstScan.jira.requests), count(firstScan.jira.points)]]);
}
