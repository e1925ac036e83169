import { roadmapItemsOwnedByOthers as check } from '../../src/checks/roadmap-items-owned-by-others';
import type { CheckFacts, OwnedItem } from '../../src/model/check';
import { known, unknownFact } from '../../src/model/facts';
import { buildFacts, buildItem, buildRules, buildScale, buildSeat } from './facts-builder';

const many = (count: number, item: Partial<OwnedItem>) => Array.from({ length: count }, (_, index) => buildItem({ id: `${item.ownerId ?? item.owner ?? 'own'}-${index}`, ...item }));
const run = (items: readonly OwnedItem[], overrides: Partial<CheckFacts> = {}) => check.run(buildFacts({ roadmapItems: known(items), ...overrides }), buildRules());

describe('roadmap-items-owned-by-others', () => {
  it.each([[20, 0, 'pass'], [19, 1, 'pass'], [94, 6, 'warn'], [80, 20, 'warn'], [79, 21, 'fail'], [0, 1, 'fail']] as const)('with %i owned by the product manager and %i by others: %s', (own, others, outcome) => {
    expect(run([...many(own, {}), ...many(others, { ownerId: 'somebody' })])).toMatchObject({ outcome, judged: own + others, violations: others });
  });

  it('counts owners by default as the product manager, and items without owner as violations', () => {
    expect(run([...many(3, { owner: 'byDefault', ownerId: null }), ...many(1, { owner: 'none', ownerId: null })])).toMatchObject({ judged: 4, violations: 1, findings: [{ messageId: 'none' }] });
  });

  it('takes any holder of a shared seat', () => {
    const seat = buildSeat('productManager', { state: 'shared', holders: ['a', 'b'] });
    expect(run([...many(1, { ownerId: 'a' }), ...many(1, { ownerId: 'b' }), ...many(1, { ownerId: 'c' })], { productManager: seat })).toMatchObject({ violations: 1, findings: [{ messageId: 'other', subject: { id: 'c-0' } }] });
  });

  it.each(['empty', 'departed', 'groupOnly'] as const)('waits for somebody while the seat is %s', (state) => {
    expect(run(many(2, {}), { productManager: buildSeat('productManager', { state }) })).toEqual({ outcome: 'blocked', judged: 0, violations: 0, findings: [] });
  });

  it('does not apply where the size calls for no product manager, or without an open item', () => {
    expect(run(many(2, {}), { scale: buildScale({ callsForProductManager: known(false) }) }).outcome).toBe('notApplicable');
    expect(run([]).outcome).toBe('notApplicable');
  });

  it('cannot tell where the size, the items, an owner or the seat is unknown, an empty seat notwithstanding', () => {
    expect(run(many(2, {}), { scale: buildScale({ callsForProductManager: unknownFact('incomplete') }) }).outcome).toBe('unknown');
    expect(run([], { roadmapItems: unknownFact('failed') }).outcome).toBe('unknown');
    expect(run(many(2, {}), { productManager: buildSeat('productManager', { state: 'unreadable' }) }).outcome).toBe('unknown');
    expect(run([...many(1, {}), buildItem({ owner: 'unknown' })], { productManager: buildSeat('productManager', { state: 'empty' }) }).outcome).toBe('unknown');
  });
});
