/** Far ends of links that somebody found to matter (derive/wanted-ends.ts), in few calls. */
import { sortedUnique } from '../../model/sorted';
import { LIMITS } from './batch-projects';
import { inPieces } from './in-pieces';
import type { Candidate } from './order-steps';
import { describeStep, worthOfMany } from './order-steps';
import { priceEnds } from './price-step';
import type { Situation } from './situation';

/** As step.ts says. */
const MOST_ENDS = 500;
/** Derived: an end decides one of some 25 objects that a project of usual size has. */
const OBJECTS_A_PROJECT = 25;

/** @param share of the score's weight that hangs on items */
export function planEnds(situation: Situation, share: number): readonly Candidate[] {
  const most = Math.max(1, Math.min(MOST_ENDS, Math.floor(Math.min(LIMITS.worst, situation.settings.pointsPerHour / 2)) - 5));
  return inPieces(sortedUnique(situation.ends), most).map((issueIds) => ({
    step: describeStep({ kind: 'ends', issueIds }, issueIds, 'new', priceEnds(issueIds.length), situation),
    turn: situation.firstWave.size > 0 ? 'firstWave' : 'worth',
    worth: worthOfMany(issueIds.length, share / OBJECTS_A_PROJECT, 'new'),
  }));
}
