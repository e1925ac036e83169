/** Whose seats are read again though nothing calls for it: nothing in Jira tells that a role was given or taken, so all are read in turn. */
import type { RegisterEntry } from '../../model/register';
import { ROLES } from '../../model/role';
import { shardOf } from '../../model/shard-of';
import { DAY, SAME_DAY } from './periods';
import { priceSeats } from './price-seats';
import { correctPrice } from './price-step';
import type { Situation } from './situation';
import { timeOf } from './situation';
import { isDaily, isReadThisRound } from './why-due';

/** What reading seats may cost a day beside what is read for the first time: goal of the scan, "roles in rotation". */
export const SEAT_POINTS_A_DAY = 1_750;
/** An empty seat, and one of a space where work went on since, count as unread for so many times as long. */
const SOONER = 3;
/** Of a space that is not judged only what it does to others counts. */
const LATER = 3;

/** Longest unread first, as many as this round's share bears; all that are a day old where the day bears them. */
export function rotateSeats(situation: Situation, isDue: (entry: RegisterEntry) => boolean): readonly RegisterEntry[] {
  const { live, began, interval, once } = situation;
  if (began === null || once !== null) return [];
  const costOf = (entry: RegisterEntry) => correctPrice(priceSeats([entry], situation), 'seats', situation.run.corrections).points;
  const read = live.filter(({ seats }) => seats !== null);
  const ofRound = total(read.filter(({ seats }) => isReadThisRound(seats, situation)).map(costOf));
  const waiting = read.filter((entry) => isDaily(timeOf(entry.seats?.at), situation) && !isDue(entry));
  const ofDay = total(read.filter(({ seats }) => timeOf(seats?.at) > began - SAME_DAY).map(costOf));
  const left = Math.min(SEAT_POINTS_A_DAY - ofDay, SEAT_POINTS_A_DAY * (interval / DAY) - ofRound);
  const [first, ...others] = sortByUrgency(waiting, situation);
  if (first === undefined) return [];
  // One at least, however small the share of a round.
  return ofRound === 0 && left < costOf(first) && ofDay + costOf(first) <= SEAT_POINTS_A_DAY ? [first] : takeWhile([first, ...others], costOf, left);
}

/** Stops at the first that is too dear, so that who comes next never hangs on what fits. */
function takeWhile(entries: readonly RegisterEntry[], costOf: (entry: RegisterEntry) => number, points: number): readonly RegisterEntry[] {
  let left = points;
  const end = entries.findIndex((entry) => (left -= costOf(entry)) < 0);
  return end === -1 ? entries : entries.slice(0, end);
}

/**
 * By whole days; of those that waited as long, those that share a shard of the register come together, so that a round's few are
 * written by one write, and among these the most active comes first.
 */
const sortByUrgency = (entries: readonly RegisterEntry[], { began, judged }: Situation): readonly RegisterEntry[] => entries.map((entry) => {
  const read = timeOf(entry.seats?.at);
  const isVacant = ROLES.some((role) => entry.vacancies[role].since !== null);
  const hasMoved = timeOf(entry.workItems?.lastUpdated) > read;
  const unread = ((began ?? 0) - read) * (isVacant || hasMoved ? SOONER : 1) / (judged.has(entry.id) ? 1 : LATER);
  return { entry, days: Math.floor(unread / DAY), shard: shardOf(entry.id) };
}).sort((a, b) => b.days - a.days || a.shard - b.shard).map(({ entry }) => entry);

const total = (costs: readonly number[]): number => costs.reduce((sum, cost) => sum + cost, 0);
