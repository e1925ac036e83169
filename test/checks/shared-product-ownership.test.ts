import { sharedProductOwnership as check } from '../../src/checks/shared-product-ownership';
import type { CheckFacts } from '../../src/model/check';
import { known, unknownFact } from '../../src/model/facts';
import type { Settings } from '../../src/model/settings';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const shared = (holders: number, teams: CheckFacts['teams'], preset: Settings['preset'] = 'default') =>
  check.run(buildFacts({ teams, productOwner: buildSeat('productOwner', { state: 'shared', holders: Array.from({ length: holders }, (_, i) => `p${i}`) }) }), buildRules({ preset }));
const held = (state: 'filled' | 'empty' | 'departed' | 'groupOnly' | 'unmapped' | 'unreadable') =>
  check.run(buildFacts({ productOwner: buildSeat('productOwner', { state }) }), buildRules()).outcome;

describe('shared-product-ownership', () => {
  it('passes with one person', () => expect(held('filled')).toBe('pass'));

  it('fails when more people share the seat than there are teams', () => {
    expect(shared(3, known(2))).toMatchObject({ outcome: 'fail', violations: 1, findings: [{ messageId: 'moreThanTeams', values: { holders: 3, teams: 2 } }] });
  });

  it.each([[known(2)], [known(4)], [unknownFact('incomplete')]])('warns with as many people as teams, fewer, or teams unknown', (teams) => {
    expect(shared(2, teams)).toMatchObject({ outcome: 'warn', findings: [{ messageId: 'shared' }] });
  });

  it('passes in a train of preset safe, where each team may have its own', () => expect(shared(4, known(4), 'safe').outcome).toBe('pass'));
  it('fails in preset safe too when people outnumber the teams', () => expect(shared(5, known(4), 'safe').outcome).toBe('fail'));
  it.each(['empty', 'departed', 'groupOnly', 'unmapped'] as const)('does not apply to a seat that is %s', (state) => expect(held(state)).toBe('notApplicable'));
  it('cannot tell where the seat could not be read', () => expect(held('unreadable')).toBe('unknown'));
});
