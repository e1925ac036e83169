/** What a plan promises whatever is stored. */
import fc from 'fast-check';
import type { ProjectId } from '../../../src/model/facts';
import type { Step } from '../../../src/model/step';
import { settingsSchema } from '../../../src/model/settings';
import { MOST_FOR_ACTORS, MOST_FOR_ROLES } from '../../../src/model/role-sizes';
import { scanCeiling } from '../../../src/scan/advance/scan-ceiling';
import { largestStep } from '../../../src/scan/plan/order-steps';
import { LIMITS } from '../../../src/scan/plan/batch-projects';
import type { PlanInput } from '../../../src/scan/plan/plan-input';
import { ITEMS_LIMITS } from '../../../src/scan/plan/plan-items';
import { planScan } from '../../../src/scan/plan/plan-scan';
import { headroomOf } from '../../../src/scan/plan/price-step';
import { AT, UNDER, VOCABULARY, arbitraryPlan } from './arbitrary-plan';
import { carryOutAll } from './carry-out';

const CASES = { numRuns: 1_000 };
const some = arbitraryPlan({ most: 90 });
const few = arbitraryPlan({ most: 25 });

const projectsOf = (step: Step): readonly ProjectId[] => ('projectIds' in step ? step.projectIds : []);
const subjectsOf = (step: Step): readonly string[] => (step.kind === 'accounts' ? step.accountIds : step.kind === 'ends' ? step.issueIds : projectsOf(step)).map((id) => `${step.kind} ${id}`);
const check = (property: fc.IProperty<[PlanInput]>) => fc.assert(property, CASES);

describe('a plan', () => {
  test('hangs on what is stored, not on the order in which it comes', () => {
    fc.assert(fc.property(few, fc.infiniteStream(fc.nat()), (input, numbers) => {
      const shuffle = <Item>(items: Iterable<Item>): readonly Item[] => [...items].map((item) => [numbers.next().value as number, item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
      const other = { ...input, register: new Map(shuffle(input.register)), accounts: new Map(shuffle(input.accounts)), marks: shuffle(input.marks), ends: shuffle(input.ends) };
      expect(planScan(other)).toEqual(planScan(input));
      expect(planScan(input)).toEqual(planScan(input));
    }), CASES);
  });

  test('leaves out of one without limit only what is too dear for the points that are left when its turn comes', () => {
    fc.assert(fc.property(some, fc.nat(6_000), (input, points) => {
      const isCore = ({ kind }: Step) => kind !== 'samples';
      const all = planScan({ ...input, points: Infinity }).steps.filter(isCore);
      const chosen = planScan({ ...input, points }).steps.filter(isCore);
      let left = points;
      expect(chosen).toEqual(all.filter((step) => {
        const isBorne = step.worst <= left;
        if (isBorne) left -= step.points;
        return isBorne;
      }));
    }), CASES);
  });

  test('has a step that an hour bears of which nothing is spent, wherever anything is due, from the smallest budget on', () => {
    fc.assert(fc.property(some, fc.oneof(fc.constant(1_500), fc.integer({ min: 1_500, max: 3_000 })), (input, pointsPerHour) => {
      const settings = settingsSchema.parse({ ...input.settings, pointsPerHour });
      const all = planScan({ ...input, settings, once: null });
      expect(planScan({ ...input, settings, once: null, points: scanCeiling(settings) }).steps[0]).toEqual(all.steps[0]);
      // The largest calls that must go by themselves: the roles of a site and of one space, whoever they name, and a page.
      expect(largestStep(settings)).toBeGreaterThanOrEqual(MOST_FOR_ROLES + 3 * (3 + 2 * 3) + MOST_FOR_ACTORS);
      for (const step of all.steps) if (step.kind === 'vocabulary' || step.kind === 'catalogue') expect(step.worst).toBeLessThan(largestStep(settings));
    }), CASES);
  });

  test('never goes beyond the points at hand, as far as estimates tell', () => {
    fc.assert(fc.property(some, fc.nat(6_000), (input, points) => {
      const { steps } = planScan({ ...input, points });
      const spent = steps.slice(0, -1).reduce((sum, step) => sum + step.points, steps.at(-1)?.worst ?? 0);
      expect(spent).toBeLessThanOrEqual(points);
    }), CASES);
  });

  test('names nothing twice, neither in a step nor in two', () => {
    check(fc.property(some, (input) => {
      const subjects = planScan(input).steps.flatMap(subjectsOf);
      expect(new Set(subjects).size).toBe(subjects.length);
    }));
  });

  test('has steps with names of their own, within the limits', () => {
    check(fc.property(some, (input) => {
      const { steps } = planScan(input);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      for (const step of steps) {
        const projects = projectsOf(step);
        const limits = step.kind === 'items' ? { ...LIMITS, ...ITEMS_LIMITS } : LIMITS;
        expect(projects.length).toBeLessThanOrEqual(limits.projects);
        expect(step.points).toBeLessThanOrEqual(step.worst);
        if (input.once === null) expect(step.worst).toBeLessThanOrEqual(input.settings.pointsPerHour * 0.8);
        if (projects.length <= 1) continue;
        expect(step.worst - headroomOf(step.kind, input.settings.pointsPerHour)).toBeLessThanOrEqual(limits.worst);
        expect(step.requests).toBeLessThanOrEqual(limits.requests);
      }
    }));
  });

  test('has every part that must be read in a step', () => {
    check(fc.property(some, (input) => {
      const { steps } = planScan({ ...input, once: null });
      if (input.run.roundBegan === null) return;
      const named = new Set(steps.flatMap(subjectsOf));
      for (const { id, archived, goneAt, seats, items } of input.register.values()) {
        const isLive = !archived && goneAt === null;
        if (isLive && (seats === null || seats.under !== UNDER.seats)) expect(named).toContain(`seats ${id}`);
        if (isLive && (items === null || items.under !== UNDER.items)) expect(named).toContain(`items ${id}`);
        if (!isLive) for (const part of ['seats', 'items', 'samples']) expect(named).not.toContain(`${part} ${id}`);
      }
      for (const [id, { at }] of input.accounts) if (at === null) expect(named).toContain(`accounts ${id}`);
      for (const id of input.ends) expect(named).toContain(`ends ${id}`);
    }));
  });

  test('reads words first, and tells that more is left', () => {
    check(fc.property(few, (input) => {
      const { steps, stepsLeft } = planScan({ ...input, vocabulary: null, under: null });
      expect(steps.map(({ kind }) => kind)).toEqual(['vocabulary']);
      expect(stepsLeft).toBeGreaterThanOrEqual(1);
      const stale = planScan({ ...input, run: { ...input.run, roundBegan: AT }, vocabulary: VOCABULARY, once: null });
      expect(stale.steps.map(({ kind }) => kind)).toEqual(['vocabulary']);
      expect(stale.stepsLeft).toBeGreaterThanOrEqual(1);
    }));
  });

  test('counts as left what the hour does not bear, but never samples alone', () => {
    check(fc.property(few, (input) => {
      const [poor, rich] = [planScan({ ...input, points: 0 }), planScan(input)];
      const core = rich.steps.filter(({ kind }) => kind !== 'samples');
      expect(poor.steps.every(({ worst }) => worst === 0)).toBe(true);
      expect(poor.stepsLeft).toBe(rich.stepsLeft - rich.steps.length + core.length);
      if (core.length === 0 && input.run.catalogue?.next === null) expect(poor.stepsLeft).toBe(0);
    }));
  });

  test('carried out leaves nothing to do at the same instant, and nothing was done twice', () => {
    check(fc.property(few, (input) => {
      const { input: after, steps } = carryOutAll(input, planScan, 1_000);
      expect(planScan(after)).toMatchObject({ steps: [], stepsLeft: 0, pointsLeft: 0 });
      const subjects = steps.flatMap(subjectsOf);
      expect(new Set(subjects).size).toBe(subjects.length);
    }));
  });

  test('between rounds does only what was asked for, and asks after people who came up', () => {
    check(fc.property(few, (input) => {
      const { steps } = planScan({ ...input, run: { ...input.run, roundBegan: null, catalogue: null }, once: null });
      for (const step of steps) {
        expect(step.reason === 'asked' || step.kind === 'accounts' || step.kind === 'ends').toBe(true);
        for (const id of projectsOf(step)) expect(input.marks).toContainEqual(expect.objectContaining({ kind: 'asked', projectId: id }));
      }
    }));
  });

  test('of one scan rotates nothing, waits for nothing and has no first wave', () => {
    check(fc.property(few, (input) => {
      const plan = planScan({ ...input, marks: [], run: { ...input.run, roundBegan: input.at }, vocabulary: { ...input.vocabulary!, readAt: input.at }, once: { selected: null, samplePoints: 0, sampled: null } });
      expect(plan.isFirstWaveRead).toBe(false);
      for (const { reason, kind } of plan.steps) {
        expect(['new', 'vocabulary', 'moved', 'failed']).toContain(reason);
        expect(kind).not.toBe('samples');
      }
    }));
  });
});
