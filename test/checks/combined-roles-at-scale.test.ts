import { combinedRolesAtScale as check } from '../../src/checks/combined-roles-at-scale';
import type { CheckFacts, PersonLoad } from '../../src/model/check';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const load = (least: number, most: number | null = least): PersonLoad => ({ accountId: `p${least}`, least, most });
const run = (combinedLoads: readonly PersonLoad[], overrides: Partial<CheckFacts> = {}, settings: unknown = {}) => check.run(buildFacts({ combinedLoads, ...overrides }), buildRules(settings));

describe('combined-roles-at-scale', () => {
  it.each([[1, 'pass'], [2, 'warn'], [3, 'fail'], [8, 'fail']] as const)('with %i teams in one hand: %s', (teams, outcome) => {
    expect(run([load(teams)])).toMatchObject({ outcome, judged: 1, violations: outcome === 'pass' ? 0 : 1 });
  });

  it('prints the arithmetic', () => {
    const [finding] = run([load(3)]).findings;
    expect(finding).toMatchObject({ subject: { type: 'person', id: 'p3' }, messageId: 'combined', values: { teams: 3, week: 120 } });
  });

  it('passes when nobody holds both seats', () => expect(run([])).toMatchObject({ outcome: 'pass', judged: 1, violations: 0 }));
  it('lets the heaviest load decide', () => expect(run([load(2), load(4), load(1)], { productOwner: buildSeat('productOwner', { state: 'shared', holders: ['p1', 'p2', 'p4', 'p9'] }) })).toMatchObject({ outcome: 'fail', judged: 4, violations: 2 }));

  it.each(['empty', 'departed', 'groupOnly', 'unmapped'] as const)('does not apply while a seat is %s', (state) => {
    expect(run([], { productManager: buildSeat('productManager', { state }) }).outcome).toBe('notApplicable');
    expect(run([], { productOwner: buildSeat('productOwner', { state }) }).outcome).toBe('notApplicable');
  });

  it('cannot tell while a seat is unreadable, or the load may lie on either side of a limit', () => {
    expect(run([], { productOwner: buildSeat('productOwner', { state: 'unreadable' }) }).outcome).toBe('unknown');
    expect(run([load(1, 2)]).outcome).toBe('unknown');
    expect(run([load(2, null)]).outcome).toBe('unknown');
    expect(run([load(3, null)]).outcome).toBe('fail');
  });
});
