/** One step: reserved before it is run, settled after, taken up where it counts, and the run saved, which shows that it is still ours. */
import type { ProjectFacts, ProjectId } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { Step } from '../../model/step';
import { correctEstimates } from '../plan/correct-estimates';
import { largestStep } from '../plan/order-steps';
import { headroomOf } from '../plan/price-step';
import type { Desk } from './desk';
import type { Pause } from './give-back';
import { waitFor } from './give-back';
import { giveUp } from './give-up';
import type { PlannedDesk } from './plan-desk';
import { forgetLost, readFacts } from './read-facts';
import { scanCeiling } from './scan-ceiling';
import type { ScanParts } from './scan-parts';
import { LEASE_MS } from './scan-parts';
import { serveMarks } from './serve-marks';
import { takeUp } from './take-up';

export interface Turn {
  readonly desk: Desk;
  /** null: go on; `lost`: another has the run. */
  readonly pause: Pause | 'lost' | null;
}
/** With the facts that it changed. */
export type StepTurn = Turn & { readonly changed: readonly ProjectFacts[]; readonly isWhole: boolean };

/** @param known facts of every project, where they were read already @throws JiraError where the site cannot be read at all; the points stay reserved then */
export async function takeStep(parts: ScanParts, desk: PlannedDesk, step: Step, known?: ReadonlyMap<ProjectId, ProjectFacts>): Promise<StepTurn> {
  const { stores, clock, log } = parts;
  const { settings, vocabulary, register, accounts } = desk.input;
  const { facts, lost } = known === undefined ? await readFacts(parts, register, projectsOf(step)) : { facts: known, lost: [] };
  if (lost.length > 0) return { desk: await forgetLost(parts, desk, lost), pause: null, changed: [], isWhole: false };
  const ceiling = scanCeiling(settings);
  const wanted = Math.min(largestStep(settings), Math.max(step.worst, 2 * (desk.short[step.kind] ?? 0), isSuspect(step, desk) ? desk.input.points : 0));
  const reservation = await stores.budget.reserve(wanted, clock.now(), ceiling);
  if (reservation === null) return { desk, pause: waitFor('budget', desk.nextHour), changed: [], isWhole: false };
  const ran = await parts.runStep(step, { settings, vocabulary, register, accounts, facts, at: clock.now(), selected: null }, reservation.points);
  const { ending, spent } = ran;
  await stores.budget.settle(reservation, spent.points, clock.now(), ran.nearLimit);
  log.write('scan.step', { step: step.kind, reason: step.reason, ending: ending.kind, requests: spent.requests, points: spent.points, expected: step.points, worst: step.worst });
  const isWhole = ending.kind === 'whole';
  const told = isWhole ? ran : ending.kind === 'cutShort' && wanted >= largestStep(settings) ? giveUp(step, desk.input, facts, clock.now(), wanted) : null;
  const up = told === null ? desk : await takeUp(parts, desk, told, facts);
  if (up === null) return { desk, pause: 'lost', changed: [], isWhole: false };
  const taken: Desk = told === null ? desk : await serveMarks(parts, up, desk.input, step);
  const { progress } = taken.run;
  const run = {
    ...taken.run,
    corrections: correctEstimates(taken.run.corrections, step, ending.kind === 'cutShort' ? Math.max(TOO_DEAR * step.points, wanted - headroomOf(step.kind, settings.pointsPerHour)) : spent.points),
    progress: { ...progress, stepsDone: progress.stepsDone + (isWhole ? 1 : 0), pointsSpent: progress.pointsSpent + spent.points },
  };
  const isSaved = await stores.run.save(desk.holder, run, instantAfter(clock.now(), LEASE_MS));
  const pause = ending.kind === 'toldToWait' ? waitFor('jira', instantAfter(clock.now(), ending.seconds * 1_000)) : null;
  const short = { ...desk.short, [step.kind]: ending.kind === 'cutShort' ? wanted : 0 };
  return { desk: { ...taken, run, short }, pause: isSaved ? pause : 'lost', changed: told?.facts ?? [], isWhole };
}

/** What a step that was cut short is thought to need, in estimates: with it the correction doubles, so that few such steps find the project that is too dear. */
const TOO_DEAR = 4;
/** The correction of a kind after two steps that were cut short. */
const DOUBTED = 4;

/** A project that is alone in its step after others were cut short gets what the hour bears: either that suffices, or nothing does. */
const isSuspect = (step: Step, { run }: Desk): boolean => projectsOf(step).length === 1 && (run.corrections[step.kind] ?? 1) >= DOUBTED;

/** Projects whose stored facts a step completes. */
const projectsOf = (step: Step): readonly ProjectId[] => (step.kind === 'seats' || step.kind === 'items' || step.kind === 'samples' ? step.projectIds : []);
