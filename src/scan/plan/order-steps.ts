/**
 * The order of steps: what must come first by its turn, then by worth a point, ties by id. The first wave is wanted whole, so that
 * those of its steps come first that need much of the hour free, which a small budget has only as the hour begins; and accounts
 * last, since work items show the state of whom they name.
 */
import type { RegisterEntry } from '../../model/register';
import type { Step, StepKind } from '../../model/step';
import { byCodeUnit } from '../../model/sorted';
import { stableHash } from '../../model/stable-hash';
import { DAY } from './periods';
import type { PlanInput } from './plan-input';
import type { Price } from './price-step';
import { correctPrice, headroomOf } from './price-step';
import type { Situation } from './situation';
import { timeOf } from './situation';
import type { Reason } from './why-due';

/** `moves`: what moved decides what else is due; `firstWave`: the spaces that convince; `samples`: with what the rest leaves. */
const TURNS = ['vocabulary', 'asked', 'moves', 'firstWave', 'catalogue', 'worth', 'samples'] as const;
export type Turn = (typeof TURNS)[number];

/** A step with its place in the order. */
export interface Candidate {
  readonly step: Step;
  readonly turn: Turn;
  /** Of the whole step, in shares of one most active project's score. */
  readonly worth: number;
}

const PLACE_IN_WAVE: Readonly<Partial<Record<StepKind['kind'], number>>> = { seats: 0, accounts: 2 };

export const orderSteps = (candidates: readonly Candidate[]): readonly Step[] =>
  candidates.map(({ step, turn, worth }) => ({ step, turn: TURNS.indexOf(turn), place: turn === 'firstWave' ? PLACE_IN_WAVE[step.kind] ?? 1 : 0, rate: worth / Math.max(1, step.points) }))
    .sort((a, b) => a.turn - b.turn || a.place - b.place || b.rate - a.rate || byCodeUnit(a.step.id, b.step.id))
    .map(({ step }) => step);

/** What was never read tells most; what was read and moved, or failed, still tells something; what rotates has probably not changed. */
const URGENCY: Readonly<Record<Reason, number>> = { asked: 1, new: 1, vocabulary: 1, moved: 0.5, failed: 0.5, daily: 0.25, rotation: 0.1 };
/** A space that is not judged matters only through the seats and links of others. */
const UNJUDGED = 0.1;
/** After so many days without an update a space matters half as much. */
const HALF_WORTH_DAYS = 10;

/** @param share of the score's weight that reading one of them makes judgeable */
export const worthOf = (entries: readonly RegisterEntry[], share: number, reason: Reason, { judged, at }: Situation): number => entries.reduce((sum, { id, workItems }) => {
  const days = Math.max(0, timeOf(at) - timeOf(workItems?.lastUpdated)) / DAY;
  return sum + share * URGENCY[reason] * (judged.has(id) ? 1 : UNJUDGED) / (1 + days / HALF_WORTH_DAYS);
}, 0);

/** The same for accounts, ends and pages, which belong to no one project. */
export const worthOfMany = (count: number, share: number, reason: Reason): number => count * share * URGENCY[reason];

/** Leaves some of the hour to the pages, whose calls the same budget bears. */
const LARGEST_SHARE_OF_HOUR = 0.8;
/** The most points that a step is given; one that they do not suffice for is none that an hour bears. */
export const largestStep = ({ pointsPerHour }: Pick<PlanInput['settings'], 'pointsPerHour'>): number => Math.floor(pointsPerHour * LARGEST_SHARE_OF_HOUR);

/** @param what what the step is about, which tells it apart from others of its kind */
export function describeStep(kind: StepKind, what: readonly string[], reason: Reason, price: Price, { settings, run, once }: Pick<Situation, 'settings' | 'run' | 'once'>): Step {
  const { points, worst, requests } = correctPrice(price, kind.kind, run.corrections);
  const largest = once === null ? largestStep(settings) : Infinity;
  const first = what[0] ?? '';
  const id = what.length > 1 ? `${kind.kind}:${first}+${what.length - 1}:${stableHash(what.join(' ')).toString(36)}` : `${kind.kind}:${first}`;
  return { ...kind, id, reason, points: Math.min(points, largest), worst: Math.min(worst === 0 ? 0 : worst + headroomOf(kind.kind, settings.pointsPerHour), largest), requests };
}
