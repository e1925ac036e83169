/** When the next round is due: as often as what usually moves can be read again within the day's points, from once to 24 times a day. */
import type { Instant } from '../../model/facts';
import { stableHash } from '../../model/stable-hash';
import { DAY } from './periods';
import { lastSeen, sizeFirstPage } from './plan-catalogue';
import type { PlanInput } from './plan-input';
import { daysOfRotation } from './plan-whereabouts';
import { expectObjects } from './price-items';
import { pricePage, priceVocabulary, priceWhereabouts } from './price-step';
import type { Situation } from './situation';
import { assess, timeOf } from './situation';

/** What catalogue, roadmap items and links may cost a day: goal of the scan, "a day with 5 % of the projects changed". */
export const CORE_POINTS_A_DAY = 3_500;
/** Days differ: a tenth is left for one on which more moves than on the last. */
const USUAL_SHARE = 0.9;
/** The times of day of each are among those of some that come before it. */
const ROUNDS_A_DAY = [24, 12, 6, 3, 1] as const;
/** Of a step of items beside its pages. */
const STEP_REQUESTS = 3;
/** Derived: of an object's links a third cross teams, and not every far end is known; with the requests of pages. */
const BESIDE_OBJECTS = 1.1;

/**
 * To be asked as a round begins, at `input.at`: the answer is its `nextRound`.
 * @param site the site's cloud id, by which sites begin at different times of the day
 * @returns half to a whole interval later, at a time of day that the site keeps
 */
export function paceRounds(input: PlanInput, site: string): Instant {
  const interval = DAY / countRounds(input);
  const begins = timeOf(input.at);
  const phase = stableHash(site) % DAY;
  const onTime = begins + interval - ((((begins - phase) % interval) + interval) % interval);
  return new Date(onTime - begins < interval / 2 ? onTime + interval / 2 : onTime).toISOString();
}

/** A day. Without a vocabulary nothing is known yet, and the first scan takes as long as it takes. */
export function countRounds(input: PlanInput): number {
  const { vocabulary, under } = input;
  if (vocabulary === null || under === null) return ROUNDS_A_DAY[0];
  const situation = assess({ ...input, vocabulary, under });
  const rotation = priceWhereabouts(situation.register.size).points / daysOfRotation(situation.register.size);
  const moves = listMoves(situation);
  const isBorne = (rounds: number) => {
    const ofRound = priceVocabulary().points + pricePage(sizeFirstPage(situation, DAY / rounds)).points + STEP_REQUESTS;
    return rounds * (ofRound + priceBusiest(moves, DAY / rounds)) + rotation <= CORE_POINTS_A_DAY * USUAL_SHARE;
  };
  return ROUNDS_A_DAY.find(isBorne) ?? 1;
}

interface Move {
  readonly at: number;
  readonly points: number;
}

/** What moved within a day before the site was seen last, each project once, at its latest; in order of time. */
function listMoves(situation: Situation): readonly Move[] {
  const { live, moved, judged, run } = situation;
  const since = lastSeen(situation) - DAY;
  const correction = BESIDE_OBJECTS * (run.corrections.items ?? 1);
  return live.map((entry): Move => ({ at: moved.get(entry.id) ?? -Infinity, points: expectObjects(entry, 'both', judged.has(entry.id)) * correction }))
    .filter(({ at }) => at > since)
    .sort((a, b) => a.at - b.at);
}

/** The dearest stretch of so many milliseconds: a night must not make believe that a day is quiet. */
function priceBusiest(moves: readonly Move[], within: number): number {
  let [from, sum, busiest] = [0, 0, 0];
  for (const { at, points } of moves) {
    sum += points;
    for (let first = moves[from]; first !== undefined && first.at <= at - within; first = moves[from]) {
      sum -= first.points;
      from += 1;
    }
    busiest = Math.max(busiest, sum);
  }
  return busiest;
}
