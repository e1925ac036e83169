/** Generated samples: rights and backlogs, for the properties of judging and of storage alike. */
import fc from 'fast-check';
import type { AuthorityReading, BacklogMove, BacklogSample, Fact } from '../src/model/facts';

type FactOf = <Value>(value: fc.Arbitrary<Value>) => fc.Arbitrary<Fact<Value>>;
export interface SampleParts {
  readonly fact: FactOf;
  readonly person: fc.Arbitrary<string>;
  readonly instant: fc.Arbitrary<string>;
}

const right = fc.constantFrom('granted' as const, 'denied' as const, 'untold' as const);

export const arbitraryAuthority = ({ fact, person }: SampleParts): fc.Arbitrary<Fact<readonly AuthorityReading[]>> =>
  fact(fc.uniqueArray(fc.record({ accountId: person, schedule: right, edit: right }), { maxLength: 4, selector: ({ accountId }) => accountId }));

export const arbitraryBacklog = ({ fact, person, instant }: SampleParts): fc.Arbitrary<Fact<BacklogSample>> => {
  const item = fc.record({
    hasDescription: fc.option(fc.boolean()), hasAcceptanceCriteria: fc.option(fc.boolean()), hasEstimate: fc.option(fc.boolean()), hasRoadmapItem: fc.option(fc.boolean()), updated: fc.option(instant),
  });
  const move: fc.Arbitrary<BacklogMove> = fc.record({ issueId: fc.nat(9).map(String), author: person, at: instant });
  return fact(fc.record({
    readAt: instant,
    estimates: fc.boolean(),
    items: fc.array(item, { maxLength: 12 }).map((items) => items.map((one, index) => ({ id: `${index}`, ...one }))),
    moves: fact(fc.array(move, { maxLength: 12 })),
  }));
};
