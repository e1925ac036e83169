/** When the next round is due: as often as what usually moves can be read again within the day's points, from once to 24 times a day. */
import { stableHash } from '../../model/stable-hash';
import type { Instant } from '../../model/facts';
import { DAY } from './periods';
import type { PlanInput } from './plan-input';
import { daysOfRotation } from './plan-whereabouts';
import { expectObjects } from './price-items';
import { pricePage, priceVocabulary, priceWhereabouts } from './price-step';
import type { Situation } from './situation';
import { assess, timeOf } from './situation';

/** What catalogue, roadmap items and links may cost a day: goal of the scan, "a day with 5 % of the projects changed". */
export const CORE_POINTS_A_DAY = 3_500;
const MOST_ROUNDS = 24;
/** Of a step of items beside its pages. */
const STEP_REQUESTS = 3;

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
  if (vocabulary === null || under === null) return MOST_ROUNDS;
  const situation = assess({ ...input, vocabulary, under });
  const rotation = priceWhereabouts(situation.register.size).points / daysOfRotation(situation.register.size);
  const ofRound = priceVocabulary().points + pricePage().points + STEP_REQUESTS;
  const ofDay = priceMoves(situation, DAY);
  const isBorne = (rounds: number) => rounds * ofRound + Math.max(ofDay, rounds * priceMoves(situation, DAY / rounds)) + rotation <= CORE_POINTS_A_DAY;
  for (let rounds = MOST_ROUNDS; rounds > 1; rounds -= 1) if (isBorne(rounds)) return rounds;
  return 1;
}

/** What moved within so many milliseconds before, each once: its line in the catalogue, its objects, its share of requests. */
const priceMoves = (situation: Situation, within: number): number => situation.live.reduce((sum, entry) => {
  const hasMoved = (situation.moved.get(entry.id) ?? -Infinity) > timeOf(situation.at) - within;
  return hasMoved ? sum + 1 + expectObjects(entry, 'both', situation.judged.has(entry.id)) * (situation.run.corrections.items ?? 1) * 1.01 : sum;
}, 0);
