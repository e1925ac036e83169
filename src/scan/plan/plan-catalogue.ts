/** What exists: the words of the site, and the page of its catalogue that the round has come to. */
import type { Candidate } from './order-steps';
import { describeStep } from './order-steps';
import type { PlanInput } from './plan-input';
import { PAGE, pricePage, priceVocabulary } from './price-step';
import type { Situation } from './situation';
import { timeOf } from './situation';

/** Once a round, so that all its steps agree. */
export function planVocabulary(input: PlanInput): readonly Candidate[] {
  const { vocabulary, run } = input;
  if (vocabulary !== null && timeOf(vocabulary.readAt) >= timeOf(run.roundBegan)) return [];
  return [{ step: describeStep({ kind: 'vocabulary' }, ['site'], vocabulary === null ? 'new' : 'rotation', priceVocabulary(), input), turn: 'vocabulary', worth: 1 }];
}

export function planCatalogue(situation: Situation): readonly Candidate[] {
  const next = situation.run.catalogue?.next ?? null;
  if (situation.began === null || next === null) return [];
  const { order, startAt } = next;
  // More moved than usual: twice as many are shown with each page.
  const size = order === 'key' ? PAGE : startAt === 0 ? sizeFirstPage(situation, situation.interval) : Math.min(PAGE, Math.max(LEAST_MORE, startAt));
  const step = describeStep({ kind: 'catalogue', order, startAt, size }, [`${order}:${startAt}`], order === 'moved' ? 'moved' : 'new', pricePage(size), situation);
  return [{ step, turn: order === 'moved' ? 'moves' : 'catalogue', worth: size }];
}

/** Of a site that nobody knows yet: the first wave is among them, as a rule. */
const FIRST_GLANCE = 50;
const LEAST_MORE = 10;
/** So many that nothing happened to end a page for sure (turn-page.ts). */
const KNOWN_AT_END = 3;

/** Each project of a page costs a point, so that the page by what moved last is for twice as many as moved lately in so many milliseconds. */
export function sizeFirstPage(situation: Pick<Situation, 'live' | 'moved'>, within: number): number {
  const { live, moved } = situation;
  if (live.length === 0) return FIRST_GLANCE;
  const since = lastSeen(situation) - within;
  return Math.min(PAGE, KNOWN_AT_END + 2 * live.filter(({ id }) => (moved.get(id) ?? -Infinity) > since).length);
}

/** When the catalogue was read last: what moved later nobody knows. */
export const lastSeen = ({ live }: Pick<Situation, 'live'>): number => live.reduce((latest, { seenAt }) => Math.max(latest, timeOf(seenAt)), -Infinity);
