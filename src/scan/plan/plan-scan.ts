/** Says which steps of a scan are due, best first: a pure function of what is stored, so that whoever plans again plans the same. */
import type { Step, StepKind } from '../../model/step';
import type { PlanInput } from './plan-input';

export interface Plan {
  /** What can be done now within the points at hand, best first; a plan with fewer points has the first of these. */
  readonly steps: readonly Step[];
  /** Everything due, `steps` among them, and what is bound to come into sight later; 0 where a round has come to its end. */
  readonly stepsLeft: number;
  readonly pointsLeft: number;
  /** True while nothing was judged yet and the first wave is read whole: time to judge it. */
  readonly isFirstWaveRead: boolean;
}

export function planScan(input: PlanInput): Plan {
  const steps = listSteps(input);
  return { steps, stepsLeft: steps.length, pointsLeft: steps.reduce((sum, { points }) => sum + points, 0), isFirstWaveRead: false };
}

function listSteps({ vocabulary, run, register, accounts }: PlanInput): readonly Step[] {
  if (vocabulary === null) return [describe({ kind: 'vocabulary' }, 25, 5)];
  const live = [...register.values()].filter(({ archived, goneAt }) => !archived && goneAt === null);
  const next = run.catalogue?.next ?? null;
  const unread = [...accounts].flatMap(([id, { at }]) => (at === null ? [id] : []));
  return [
    ...(next === null ? [] : [describe({ kind: 'catalogue', ...next }, 101, 1)]),
    ...inFifties(live.filter(({ seats }) => seats === null).map(({ id }) => id)).map((projectIds) => describe({ kind: 'seats', projectIds }, projectIds.length * 18, projectIds.length * 3)),
    ...inFifties(live.filter(({ items }) => items === null).map(({ id }) => id)).map((projectIds) => describe({ kind: 'items', projectIds, links: 'from' }, 1_000, 12)),
    ...inFifties(unread).map((accountIds) => describe({ kind: 'accounts', accountIds }, 1 + accountIds.length * 2, 1)),
  ];
}

const inFifties = (ids: readonly string[]): readonly (readonly string[])[] => Array.from({ length: Math.ceil(ids.length / 50) }, (_, index) => ids.slice(index * 50, index * 50 + 50));

const describe = (kind: StepKind, points: number, requests: number): Step => ({ ...kind, id: JSON.stringify(kind), reason: 'new', points, worst: points * 2, requests });
