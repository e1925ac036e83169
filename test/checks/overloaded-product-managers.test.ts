import { overloadedProductManagers as check } from '../../src/checks/overloaded-product-managers';
import type { CheckFacts, PersonLoad } from '../../src/model/check';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const load = (least: number, most: number | null = least): PersonLoad => ({ accountId: `p${least}`, least, most });
const run = (managerLoads: readonly PersonLoad[], overrides: Partial<CheckFacts> = {}, settings: unknown = {}) => check.run(buildFacts({ managerLoads, ...overrides }), buildRules(settings));

describe('overloaded-product-managers', () => {
  it.each([[0, 'pass'], [4, 'pass'], [5, 'warn'], [6, 'fail']] as const)('over %i product owners: %s', (owners, outcome) => {
    expect(run([load(owners)])).toMatchObject({ outcome, judged: 1, violations: outcome === 'pass' ? 0 : 1 });
  });

  it('says the span and the guide', () => {
    expect(run([load(6)]).findings).toMatchObject([{ subject: { type: 'person', id: 'p6' }, messageId: 'overloaded', values: { owners: 6, limit: 4 } }]);
  });

  it('takes the limits of the settings', () => expect(run([load(3)], {}, { thresholds: { managerOwnersFail: 3 } }).outcome).toBe('fail'));
  it('does not apply while nobody holds the seat', () => expect(run([], { productManager: buildSeat('productManager', { state: 'departed' }) }).outcome).toBe('notApplicable'));
  it('cannot tell while the seat is unreadable, or other spaces leave the span open across a limit', () => {
    expect(run([], { productManager: buildSeat('productManager', { state: 'unreadable' }) }).outcome).toBe('unknown');
    expect(run([load(4, null)]).outcome).toBe('unknown');
    expect(run([load(6, null)]).outcome).toBe('fail');
  });
});
