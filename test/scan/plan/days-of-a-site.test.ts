/** What the plan costs in days, against the goals of the scan: a site of 2,000 projects and 1,000,000 work items in memory. */
import type { Step } from '../../../src/model/step';
import { shardOf } from '../../../src/model/shard-of';
import { CORE_POINTS_A_DAY } from '../../../src/scan/plan/pace-rounds';
import { SEAT_POINTS_A_DAY } from '../../../src/scan/plan/rotate-seats';
import { DAY, START, SiteModel, createProjects, draw } from './site-model';

const SIZE = 2_000;
const isOf = (...kinds: readonly Step['kind'][]) => ({ kind }: Step) => kinds.includes(kind);
const isCore = isOf('vocabulary', 'catalogue', 'whereabouts', 'items');

/** Estimated points of seats a day, which the rotation counts by: a round that begins before midnight may end after it, so not by the calendar. */
const seatsADay = ({ spent }: SiteModel, days: number): number => spent.filter(({ step }) => step.kind === 'seats').reduce((sum, { step }) => sum + step.points, 0) / days;

describe('a site where nothing moves', () => {
  const site = new SiteModel(createProjects(SIZE, () => [])).settle().runUntil(START + 2 * DAY);

  test.each([0, 1])('costs at most 0.2 points a project and day for the catalogue, and no items (day %i)', (day) => {
    const from = START + day * DAY;
    expect(site.pointsOf(from, from + DAY, isOf('catalogue', 'whereabouts')) / SIZE).toBeLessThanOrEqual(0.2);
    expect(site.pointsOf(from, from + DAY, isOf('items'))).toBe(0);
  });

  test('has as many seats read again as a day bears', () => {
    expect(seatsADay(site, 2)).toBeLessThanOrEqual(SEAT_POINTS_A_DAY);
    expect(seatsADay(site, 2)).toBeGreaterThan(SEAT_POINTS_A_DAY * 0.9);
  });

  test('has few shards of the register written for what only has its turn', () => {
    const rotations = site.spent.filter(({ step }) => step.reason === 'rotation' && 'projectIds' in step).map(({ step }) => new Set('projectIds' in step ? step.projectIds.map((id) => shardOf(id)) : []).size);
    expect(rotations.length).toBeGreaterThan(20);
    expect(rotations.reduce((sum, shards) => sum + shards, 0) / rotations.length).toBeLessThanOrEqual(3);
  });

  test('is looked at every hour', () => {
    expect(site.rounds.length).toBeGreaterThanOrEqual(48);
  });

  test('has each account read within a day', () => {
    const people = new Map<string, number>();
    for (const { at, step } of site.spent) {
      if (step.kind !== 'accounts') continue;
      for (const id of step.accountIds) {
        expect(at - (people.get(id) ?? START - DAY / 2)).toBeLessThanOrEqual(DAY);
        people.set(id, at);
      }
    }
    expect(people.size).toBeGreaterThan(1_900);
  });
});

describe.each([['at any time, once', 1], ['throughout the working day', 6]])('a site where 5 %% of the projects move each day, %s', (_when, times) => {
  const DAYS = 4;
  // The day before, too, which sets the pace.
  const moves = (index: number) => Array.from({ length: DAYS + 1 }, (_none, day) => day - 1).filter((day) => draw('moves', index, day) < 0.05)
    .flatMap((day) => Array.from({ length: times }, (_none, time) => START + DAY * (day + (times === 1 ? draw('when', index, day) : (8 + 10 * time / times) / 24))));
  const site = new SiteModel(createProjects(SIZE, moves)).settle().runUntil(START + DAYS * DAY);

  test.each([0, 1, 2, 3])('costs at most 3,500 points a day for what is exact (day %i)', (day) => {
    const from = START + day * DAY;
    expect(site.pointsOf(from, from + DAY, isCore)).toBeLessThanOrEqual(CORE_POINTS_A_DAY);
    expect(site.pointsOf(from, from + DAY, isOf('items'))).toBeGreaterThan(1_000);
  });

  test('costs at most 1,750 points a day for seats', () => {
    expect(seatsADay(site, DAYS)).toBeLessThanOrEqual(SEAT_POINTS_A_DAY);
  });

  test('is looked at every day', () => {
    expect(site.rounds.every((round, index) => round - (site.rounds[index - 1] ?? START) <= DAY)).toBe(true);
  });
});

describe('the first scan of a site', () => {
  const site = new SiteModel(createProjects(SIZE, () => [])).runUntil(START + DAY / 2);
  const first = site.spent.filter(({ at }) => at < site.rounds[1]!);
  const sum = (some: typeof first, what: 'points' | 'requests') => some.reduce((total, spent) => total + spent[what], 0);

  test('spends 37,500 points at most on what is exact, far ends apart', () => {
    const core = first.filter(({ step }) => isCore(step));
    expect(sum(core, 'points')).toBeLessThanOrEqual(37_500);
    expect(sum(core, 'requests')).toBeLessThanOrEqual(480);
  });

  test('reads each project once', () => {
    for (const kind of ['seats', 'items'] as const) expect(first.flatMap(({ step }) => (step.kind === kind ? step.projectIds : [])).sort()).toEqual(createProjects(SIZE, () => []).map(({ id }) => id));
  });

  test('reads the most active spaces wholly within three minutes', () => {
    const before = site.spent.filter(({ at }) => at < site.firstJudged!);
    expect(site.firstJudged! - START).toBeLessThan(180_000);
    expect(sum(before, 'points')).toBeLessThan(1_200);
    for (const kind of ['seats', 'items'] as const) expect(before.flatMap(({ step }) => (step.kind === kind ? step.projectIds : [])).length).toBe(20);
  });

  test('has steps that end within a minute', () => {
    expect(Math.max(...first.map(({ requests }) => requests * 150))).toBeLessThan(60_000);
  });

  test('is estimated within a twentieth', () => {
    const estimated = first.reduce((total, { step }) => total + step.points, 0);
    expect(Math.abs(estimated / sum(first, 'points') - 1)).toBeLessThan(0.05);
  });
});
