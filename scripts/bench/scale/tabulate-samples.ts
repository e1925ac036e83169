/** What sampled facts cost a project, and how often the default budget reads them again. */
import type { Measured } from './measured';
import type { Cost } from './orders';
import { count, table } from './say';
import { costOf } from './span';
import type { Span } from './span';

/** Half an hour's worth of the budget a day (src/scan/plan/plan-samples.ts). */
const POINTS_A_DAY = 5_000;
/** Which calls read which of them; the rest of a sample's calls reads the backlogs. */
const FACTS = [
  ['who may order it (rights of holders)', /permission/],
  ['who ordered it (changes)', /changelog/],
] as const;

export function tabulateSamples({ shape, played }: Measured): string {
  const spans = [played.firstScan, played.dayAfter, played.quietDay, played.firstWorkingDay, played.workingDay, played.leaving];
  const whole = spans.map((span) => costOf(span, 'samples')).reduce(add);
  const sampled = Math.max(1, played.sampled);
  const parts = FACTS.map(([name, endpoint]) => ({ name, cost: spans.map((span) => ofEndpoints(span, endpoint)).reduce(add) }));
  const rest = parts.reduce((left, { cost }) => ({ requests: left.requests - cost.requests, points: left.points - cost.points }), whole);
  const row = (name: string, { requests, points }: Cost): readonly string[] => [name, count(requests / sampled, 2), count(points / sampled, 1)];
  const a = whole.points / sampled;
  return `${table(`Samples of ${count(sampled)} spaces`, ['', 'calls a space', 'points a space'], [row('the backlog’s top (100 items)', rest), ...parts.map(({ name, cost }) => row(name, cost)), row('all', whole)])}
${count(POINTS_A_DAY)} points a day, half an hour’s worth of the default budget, bear ${count(POINTS_A_DAY / a, 0)} spaces a day: ${count(shape.projects)} spaces are sampled again every ${count((shape.projects * a) / POINTS_A_DAY, 1)} days, most active first; the age of each is shown.`;
}

const ofEndpoints = ({ byEndpoint }: Span, endpoint: RegExp): Cost =>
  Object.entries(byEndpoint).filter(([name]) => endpoint.test(name)).map(([, cost]) => cost).reduce(add, { requests: 0, points: 0 });

const add = (a: Cost, b: Cost): Cost => ({ requests: a.requests + b.requests, points: a.points + b.points });
