import { projectsWithoutProductManager as check } from '../../src/checks/projects-without-product-manager';
import { known, unknownFact } from '../../src/model/facts';
import type { SeatState } from '../../src/model/seat';
import { buildFacts, buildRules, buildScale, buildSeat } from './facts-builder';

const run = (state: SeatState, callsForProductManager: ReturnType<typeof buildScale>['callsForProductManager'] = known(true)) =>
  check.run(buildFacts({ teams: known(2), productManager: buildSeat('productManager', { state }), scale: buildScale({ callsForProductManager, roadmapItems: known(14) }) }), buildRules());

describe('projects-without-product-manager', () => {
  it.each(['filled', 'shared'] as const)('passes when the seat is %s', (state) => expect(run(state)).toMatchObject({ outcome: 'pass', judged: 1, violations: 0 }));

  it.each(['empty', 'departed'] as const)('fails when the seat is %s, with the size that calls for it', (state) => {
    expect(run(state)).toMatchObject({ outcome: 'fail', violations: 1, findings: [{ subject: { type: 'project', id: '10' }, messageId: state, values: { teams: 2, items: 14 } }] });
  });

  it('warns when only a group is named', () => expect(run('groupOnly')).toMatchObject({ outcome: 'warn', findings: [{ messageId: 'groupOnly' }] }));

  it.each(['filled', 'empty', 'departed', 'unreadable'] as const)('does not apply where the size calls for none, whoever sits there: %s', (state) => {
    expect(run(state, known(false)).outcome).toBe('notApplicable');
  });

  it('does not apply where the site has no source for the role', () => expect(run('unmapped').outcome).toBe('notApplicable'));
  it('cannot tell where the seat could not be read', () => expect(run('unreadable').outcome).toBe('unknown'));
  it.each(['filled', 'empty'] as const)('cannot tell where the size is unknown, whoever sits there: %s', (state) => expect(run(state, unknownFact('incomplete')).outcome).toBe('unknown'));
});
