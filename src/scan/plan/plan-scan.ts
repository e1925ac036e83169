/**
 * Says which steps of a scan are due, best first: a pure function of what is stored, so that whoever plans again plans the same,
 * and a scan that was cut off anywhere goes on. What has just been read is not due; so a plan is carried out by taking its first
 * step again and again.
 */
import type { Step } from '../../model/step';
import { estimateUnseen } from './estimate-unseen';
import type { Candidate } from './order-steps';
import { orderSteps } from './order-steps';
import { planAccounts } from './plan-accounts';
import { planCatalogue, planVocabulary } from './plan-catalogue';
import { planEnds } from './plan-ends';
import type { PlanInput } from './plan-input';
import { planItems } from './plan-items';
import { planSamples } from './plan-samples';
import { planSeats } from './plan-seats';
import { planWhereabouts } from './plan-whereabouts';
import { assess } from './situation';
import { weighParts } from './weigh-parts';

export interface Plan {
  /** What can be done now within the points at hand, best first; fewer points leave out what is too dear for them. */
  readonly steps: readonly Step[];
  /** Everything due, `steps` among them, and what is bound to come into sight later; 0 where a round has come to its end. Where there are some and `steps` is empty, the hour bears no more. */
  readonly stepsLeft: number;
  readonly pointsLeft: number;
  /** True while nothing was judged yet and the first wave is read whole: time to judge it. */
  readonly isFirstWaveRead: boolean;
  /** Whether of some space that is judged both seats and items were read, so that judging shows a row. */
  readonly showsSomething: boolean;
}

export function planScan(input: PlanInput): Plan {
  const words = planVocabulary(input);
  const { candidates: others, showsSomething } = listCandidates(input);
  const core = others.filter(({ turn }) => turn !== 'samples');
  const ready = orderSteps(words.length > 0 ? words : core);
  const steps = takeAffordable(ready, input.points);
  // A round never waits for the next hour with nothing but samples to read.
  const samples = words.length === 0 && steps.length === ready.length ? takeAffordable(orderSteps(others.filter(({ turn }) => turn === 'samples')), input.points - sumPoints(steps)) : [];
  const unseen = estimateUnseen(input, core);
  const left = [...words, ...core].map(({ step }) => step).concat(samples);
  return {
    steps: [...steps, ...samples],
    stepsLeft: left.length + unseen.steps,
    pointsLeft: sumPoints(left) + unseen.points,
    isFirstWaveRead: isFirstWaveRead(input, words.length === 0 ? others : words),
    showsSomething,
  };
}

function listCandidates(input: PlanInput): { readonly candidates: readonly Candidate[]; readonly showsSomething: boolean } {
  const { vocabulary, under } = input;
  if (vocabulary === null || under === null) return { candidates: [], showsSomething: false };
  const situation = assess({ ...input, vocabulary, under });
  const shares = weighParts(input.settings, input.at);
  const showsSomething = situation.live.some(({ id, seats, items }) => seats !== null && items !== null && situation.judged.has(id));
  return { showsSomething, candidates: [
    ...planCatalogue(situation),
    ...planWhereabouts(situation, shares.seats + shares.items),
    ...planSeats(situation, shares.seats),
    ...planItems(situation, shares.items),
    ...planAccounts(situation, shares.seats),
    ...planEnds(situation, shares.items),
    ...planSamples(situation, 1),
  ] };
}

/** Steps whose worst is borne by what the estimates of those before leave. One that is not waits for the next hour, where it comes first, and lets pass what is. */
function takeAffordable(steps: readonly Step[], points: number): readonly Step[] {
  let left = points;
  return steps.filter(({ points: expected, worst }) => {
    const isBorne = worst <= left;
    if (isBorne) left -= expected;
    return isBorne;
  });
}

const BEFORE_JUDGING: ReadonlySet<Candidate['turn']> = new Set(['vocabulary', 'asked', 'moves', 'firstWave']);

const isFirstWaveRead = ({ run, once }: PlanInput, candidates: readonly Candidate[]): boolean =>
  once === null && run.judged === null && run.roundBegan !== null && (run.catalogue?.total ?? null) !== null && !candidates.some(({ turn }) => BEFORE_JUDGING.has(turn));

const sumPoints = (steps: readonly Step[]): number => steps.reduce((sum, { points }) => sum + points, 0);
