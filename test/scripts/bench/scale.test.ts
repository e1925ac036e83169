/** The bench of scale over a site of twenty spaces: what it prints agrees with itself, and with what Jira billed. */
import { tabulateScale } from '../../../scripts/bench/bench-scale';
import { checkGoals } from '../../../scripts/bench/scale/check-goals';
import { leastCost, leastRoles } from '../../../scripts/bench/scale/least-cost';
import { sumPlan } from '../../../scripts/bench/scale/measure-baselines';
import type { Measured } from '../../../scripts/bench/scale/measured';
import { openSite } from '../../../scripts/bench/scale/open-site';
import { planSchema } from '../../../scripts/bench/scale/orders';
import { playApp, playedSchema } from '../../../scripts/bench/scale/play-app';
import { PRICES, priceMonth } from '../../../scripts/bench/scale/price-month';
import { costOf } from '../../../scripts/bench/scale/span';

const START = Date.parse('2026-11-24T08:05:00.000Z');
const shape = { projects: 20, workItems: 1_200, seed: 7, now: START, hasFields: true };
let measured: Measured;

beforeAll(async () => {
  const site = openSite(shape);
  const plan = planSchema.parse(await site({ kind: 'cheapestPlan' }));
  const played = playedSchema.parse(await playApp(openSite(shape), { start: START, share: 0.2, report: () => undefined }));
  measured = { shape, played, baselines: { plan, sweep: { requests: 12, points: 1_212, read: 1_200, seconds: 1, cpuSeconds: 1, peakResident: 1 } } };
}, 120_000);

const spans = () => [measured.played.firstScan, measured.played.dayAfter, measured.played.quietDay, measured.played.firstWorkingDay, measured.played.workingDay];

it('accounts for every request and point that Jira billed by a step of the app, in each stretch of time', () => {
  for (const span of spans()) {
    const parts = (['core', 'roles', 'accounts', 'samples'] as const).map((group) => costOf(span, group));
    expect({ name: span.name, points: parts.reduce((sum, { points }) => sum + points, 0), requests: parts.reduce((sum, { requests }) => sum + requests, 0) }).toEqual({ name: span.name, ...span.jira });
    expect(Object.values(span.byEndpoint).reduce((sum, { points }) => sum + points, 0)).toBe(span.jira.points);
  }
});

it('judges the first wave long before the first scan has ended, and reads changes on days that bring some', () => {
  const { firstWave, firstScan, quietDay, workingDay, changed } = measured.played;
  expect(firstWave.judged).toBe(firstWave.spaces);
  expect(firstWave.points).toBeLessThanOrEqual(firstScan.jira.points);
  expect(firstWave.seconds).toBeLessThanOrEqual(firstScan.hours * 3_600);
  expect(changed).toBeGreaterThan(0);
  expect(workingDay.steps['items']?.points).toBeGreaterThan(quietDay.steps['items']?.points ?? 0);
});

it('sees within a day that somebody has left', () => {
  expect(measured.played.departedAfterHours).toBeGreaterThan(0);
  expect(measured.played.departedAfterHours).toBeLessThanOrEqual(24);
});

it('never says that less was spent than any plan must', () => {
  const { census, firstScan } = measured.played;
  expect(costOf(firstScan, 'core').points).toBeGreaterThanOrEqual(leastCost(census).points);
  expect(costOf(firstScan, 'core').requests).toBeGreaterThanOrEqual(leastCost(census).requests);
  const plan = measured.baselines?.plan ?? [];
  expect(sumPlan(plan, { links: 'one direction', roles: false }).points).toBeGreaterThanOrEqual(leastCost(census).points);
  const seats = sumPlan(plan, { links: 'all ends', roles: true }).points - sumPlan(plan, { links: 'all ends', roles: false }).points;
  expect(seats).toBeGreaterThanOrEqual(leastRoles(census).points);
});

it('takes steps that a function bears, and writes what it says that it holds', () => {
  for (const { functions, storage } of spans()) {
    expect(functions.longestStep).toBeLessThanOrEqual(60);
    expect(functions.longestStep).toBeLessThanOrEqual(functions.longestDelivery);
    expect(functions.seconds).toBeGreaterThanOrEqual(functions.longestStep);
    expect(storage.bytesAtRest).toBeGreaterThan(0);
  }
  expect(measured.played.firstScan.storage.bytesAtRest).toBeLessThanOrEqual(measured.played.firstScan.storage.writtenBytes);
});

it('prices a month by what is beyond the free allowances', () => {
  for (const { what, used, over, price, fullPrice } of priceMonth(measured.played)) {
    expect(over).toBe(Math.max(0, used - PRICES[what].free));
    expect(price).toBeCloseTo(over * PRICES[what].price);
    expect(fullPrice).toBeGreaterThanOrEqual(price);
  }
});

it('prints the goals as they were checked, and ratios that are those of its figures', () => {
  const text = tabulateScale([measured]);
  for (const { goal, figure, isMet } of checkGoals(measured)) expect(text).toMatch(new RegExp(`${goal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} *│ *${figure.replace(/[$.]/g, '\\$&')} │ *${isMet ? 'met' : 'missed'}`));
  const ours = costOf(measured.played.firstScan, 'core');
  const sweep = /every work item, jira\.js *│ *12 │ *1,212 │ *[\d.]+ │ *([\d.]+) │ *([\d.]+)/.exec(text);
  expect(Number(sweep?.[1])).toBeCloseTo(1_212 / ours.points, 1);
  expect(Number(sweep?.[2])).toBeCloseTo(12 / ours.requests, 1);
});
