/** The goals of a scan of two thousand spaces beside what was measured. */
import { leastOfSpaces } from './least-cost';
import type { Measured } from './measured';
import { priceMonth } from './price-month';
import { count, table } from './say';
import type { Span } from './span';
import { costOf } from './span';

export interface Goal {
  readonly goal: string;
  readonly figure: string;
  readonly isMet: boolean;
}

const REFERENCE = { projects: 2_000, firstScanPoints: 43_000, withoutFields: 37_500, calls: 500, dayPoints: 3_500, rolePoints: 1_750, projectPoints: 0.2, waveSeconds: 180, wavePoints: 600, departedHours: 24, stepSeconds: 60, stepMegabytes: 200 } as const;

/** Those of a first scan, which are stated for 2,000 spaces, are shared out by spaces where the site has fewer. */
export function checkGoals(measured: Measured): readonly Goal[] {
  const { shape, played } = measured;
  const part = shape.projects / REFERENCE.projects;
  const core = costOf(played.firstScan, 'core');
  const days = [played.firstScan, played.dayAfter, played.quietDay, played.firstWorkingDay, played.workingDay];
  const most = (value: (span: Span) => number): number => Math.max(...days.map(value));
  const mostPoints = (shape.hasFields ? REFERENCE.firstScanPoints : REFERENCE.withoutFields) * part;
  const price = priceMonth(played).reduce((sum, line) => sum + line.price, 0);
  const under = (goal: string, value: number, limit: number, digits = 0): Goal => ({ goal: `${goal} ≤ ${count(limit, digits)}`, figure: count(value, Math.max(digits, value < 10 ? 2 : 0)), isMet: value <= limit });
  return [
    under('first scan, core facts: points', core.points, mostPoints),
    under('first scan, core facts: calls', core.requests, REFERENCE.calls * part),
    under('a day with 5 % changed, core facts: points', costOf(played.workingDay, 'core').points, REFERENCE.dayPoints),
    under('a day with 5 % changed, roles: points', costOf(played.workingDay, 'roles').points, REFERENCE.rolePoints),
    under('a space more, unchanged: points a day', pointsOfUnchanged(measured), REFERENCE.projectPoints, 1),
    under('after install: seconds until the first wave is judged', played.firstWave.seconds, REFERENCE.waveSeconds),
    under(`after install: points of the first wave, of which no plan needs under ${count(leastOfSpaces(played.firstWave.spaces, played.census))} at these densities`, played.firstWave.points, REFERENCE.wavePoints),
    { goal: `after install: all of the first ${played.firstWave.spaces} judged`, figure: count(played.firstWave.judged), isMet: played.firstWave.judged === played.firstWave.spaces },
    ...(played.departedAfterHours === null ? [] : [under('leavers: hours until a seat is departed', played.departedAfterHours, REFERENCE.departedHours)]),
    under('a step: function seconds at 150 ms', most(({ functions }) => functions.longestStep), REFERENCE.stepSeconds),
    under('a step: MB of heap in use, stand-in Forge included', played.memory.peakHeap / 1e6, REFERENCE.stepMegabytes),
    { goal: 'a month within Forge’s free allowances', figure: price === 0 ? 'free' : `$${count(price, 2)}`, isMet: price === 0 },
  ];
}

/** What the catalogue takes of a quiet day, by space: all else of it is the words, the same for every site. Two sites' days tell less, since they have not as many rounds. */
export const pointsOfUnchanged = ({ shape, played: { quietDay: { steps } } }: Measured): number => ((steps['whereabouts']?.points ?? 0) + (steps['catalogue']?.points ?? 0)) / shape.projects;

export const tabulateGoals = (goals: readonly Goal[], projects: number): string =>
  table(`Goals, by ${count(projects)} spaces${projects === REFERENCE.projects ? '' : '; those of a first scan shared out by spaces'}`, ['goal', 'figure', ''], goals.map(({ goal, figure, isMet }) => [goal, figure, isMet ? 'met' : 'missed']));
