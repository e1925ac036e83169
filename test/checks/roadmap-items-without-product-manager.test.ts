import { roadmapItemsWithoutProductManager as check } from '../../src/checks/roadmap-items-without-product-manager';
import type { OwnedItem } from '../../src/model/check';
import { known, unknownFact } from '../../src/model/facts';
import { buildFacts, buildItem, buildRules } from './facts-builder';

const items = (owned: number, unowned: number): OwnedItem[] => [
  ...Array.from({ length: owned }, (_, i): OwnedItem => buildItem({ id: `o${i}`, owner: i % 2 === 0 ? 'named' : 'byDefault' })),
  ...Array.from({ length: unowned }, (_, i): OwnedItem => buildItem({ id: `u${i}`, owner: 'none', ownerId: null })),
];
const run = (owned: number, unowned: number) => check.run(buildFacts({ roadmapItems: known(items(owned, unowned)) }), buildRules());

describe('roadmap-items-without-product-manager', () => {
  it.each([[20, 0, 'pass'], [19, 1, 'pass'], [94, 6, 'warn'], [80, 20, 'warn'], [79, 21, 'fail'], [0, 1, 'fail']] as const)('with %i owned and %i unowned items: %s', (owned, unowned, outcome) => {
    expect(run(owned, unowned)).toMatchObject({ outcome, judged: owned + unowned, violations: unowned });
  });

  it('names each item that nobody answers for', () => {
    expect(run(1, 2).findings).toMatchObject([{ subject: { type: 'issue', id: 'u0' }, messageId: 'unowned' }, { subject: { id: 'u1' } }]);
  });

  it('does not apply without an open item', () => expect(run(0, 0).outcome).toBe('notApplicable'));
  it('cannot tell when the items could not be read', () => expect(check.run(buildFacts({ roadmapItems: unknownFact('failed') }), buildRules()).outcome).toBe('unknown'));
  it('cannot tell when one owner hangs on a fact not read', () => {
    expect(check.run(buildFacts({ roadmapItems: known([buildItem({ owner: 'unknown' }), buildItem({ id: '2', owner: 'none' })]) }), buildRules()).outcome).toBe('unknown');
  });
});
