import { overloadedProductOwners as check } from '../../src/checks/overloaded-product-owners';
import type { CheckFacts, PersonLoad } from '../../src/model/check';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const load = (least: number, most: number | null = least): PersonLoad => ({ accountId: `p${least}`, least, most });
const run = (ownerLoads: readonly PersonLoad[], overrides: Partial<CheckFacts> = {}, settings: unknown = {}) => check.run(buildFacts({ ownerLoads, ...overrides }), buildRules(settings));

describe('overloaded-product-owners', () => {
  it.each([[1, 'pass'], [2, 'pass'], [3, 'warn'], [4, 'fail']] as const)('with %i teams: %s', (teams, outcome) => {
    expect(run([load(teams)])).toMatchObject({ outcome, judged: 1, violations: outcome === 'pass' ? 0 : 1 });
  });

  it.each([['safe', 2, 'pass'], ['safe', 3, 'fail'], ['less', 8, 'pass'], ['less', 9, 'fail']] as const)('in preset %s with %i teams: %s', (preset, teams, outcome) => {
    expect(run([load(teams)], {}, { preset }).outcome).toBe(outcome);
  });

  it('says the load and the guide', () => {
    expect(run([load(4)]).findings).toMatchObject([{ subject: { type: 'person', id: 'p4' }, messageId: 'overloaded', values: { teams: 4, limit: 2 } }]);
  });

  it('does not apply while nobody holds the seat', () => expect(run([], { productOwner: buildSeat('productOwner', { state: 'empty' }) }).outcome).toBe('notApplicable'));
  it('cannot tell while the seat is unreadable, or other spaces leave the load open across a limit', () => {
    expect(run([], { productOwner: buildSeat('productOwner', { state: 'unreadable' }) }).outcome).toBe('unknown');
    expect(run([load(2, 3)]).outcome).toBe('unknown');
    expect(run([load(1, 2)]).outcome).toBe('pass');
    expect(run([load(4, null)]).outcome).toBe('fail');
  });
});
