import { staleRoadmapItems as check } from '../../src/checks/stale-roadmap-items';
import { known, unknownFact } from '../../src/model/facts';
import { buildFacts, buildItem, buildRules } from './facts-builder';

const run = (fresh: number, stale: number) => check.run(buildFacts({
  roadmapItems: known(Array.from({ length: fresh + stale }, (_, index) => buildItem({ id: `${index}`, isStale: index >= fresh }))),
}), buildRules());

describe('stale-roadmap-items', () => {
  it.each([[10, 0, 'pass'], [8, 2, 'pass'], [79, 21, 'warn'], [5, 5, 'warn'], [49, 51, 'fail'], [0, 1, 'fail']] as const)('with %i fresh and %i stale items: %s', (fresh, stale, outcome) => {
    expect(run(fresh, stale)).toMatchObject({ outcome, judged: fresh + stale, violations: stale });
  });

  it('names each stale item', () => expect(run(1, 1).findings).toEqual([{ subject: { type: 'issue', id: '1' }, messageId: 'stale', values: { days: 90 } }]));
  it('judges the age whoever owns the item', () => {
    expect(check.run(buildFacts({ roadmapItems: known([buildItem({ owner: 'unknown', ownerId: null })]) }), buildRules()).outcome).toBe('pass');
  });
  it('does not apply without an open item', () => expect(run(0, 0).outcome).toBe('notApplicable'));
  it('cannot tell when the items could not be read', () => expect(check.run(buildFacts({ roadmapItems: unknownFact('failed') }), buildRules()).outcome).toBe('unknown'));
});
