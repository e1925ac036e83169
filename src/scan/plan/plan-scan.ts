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
  /** What can be done now within the points at hand, best first; a plan with fewer points has the first of these. */
  readonly steps: readonly Step[];
  /** Everything due, `steps` among them, and what is bound to come into sight later; 0 where a round has come to its end. Where there are some and `steps` is empty, the hour bears no more. */
  readonly stepsLeft: number;
  readonly pointsLeft: number;
  /** True while nothing was judged yet and the first wave is read whole: time to judge it. */
  readonly isFirstWaveRead: boolean;
}

export function planScan(input: PlanInput): Plan {
  const words = planVocabulary(input);
  const others = listCandidates(input);
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
  };
}

function listCandidates(input: PlanInput): readonly Candidate[] {
  const { vocabulary, under } = input;
  if (vocabulary === null || under === null) return [];
  const situation = assess({ ...input, vocabulary, under });
  const shares = weighParts(input.settings, input.at);
  return [
    ...planCatalogue(situation),
    ...planWhereabouts(situation, shares.seats + shares.items),
    ...planSeats(situation, shares.seats),
    ...planItems(situation, shares.items),
    ...planAccounts(situation, shares.seats),
    ...planEnds(situation, shares.items),
    ...planSamples(situation, 1),
  ];
}

/** The first steps whose estimates, and the worst of the last, the points bear. */
function takeAffordable(steps: readonly Step[], points: number): readonly Step[] {
  let left = points;
  const end = steps.findIndex(({ points: expected, worst }) => {
    const isBorne = worst <= left;
    left -= expected;
    return !isBorne;
  });
  return end === -1 ? steps : steps.slice(0, end);
}

const BEFORE_JUDGING: ReadonlySet<Candidate['turn']> = new Set(['vocabulary', 'asked', 'moves', 'firstWave']);

const isFirstWaveRead = ({ run, once }: PlanInput, candidates: readonly Candidate[]): boolean =>
  once === null && run.judged === null && run.roundBegan !== null && (run.catalogue?.total ?? null) !== null && !candidates.some(({ turn }) => BEFORE_JUDGING.has(turn));

const sumPoints = (steps: readonly Step[]): number => steps.reduce((sum, { points }) => sum + points, 0);
