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
  const step = describeStep({ kind: 'catalogue', order, startAt }, [`${order}:${startAt}`], order === 'moved' ? 'moved' : 'new', pricePage(), situation);
  return [{ step, turn: order === 'moved' ? 'moves' : 'catalogue', worth: PAGE }];
}
