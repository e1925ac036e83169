import { departedRoleHolders as check } from '../../src/checks/departed-role-holders';
import { known, unknownFact } from '../../src/model/facts';
import type { SeatState } from '../../src/model/seat';
import { buildFacts, buildRules, buildScale, buildSeat } from './facts-builder';

const small = buildScale({ callsForProductManager: known(false), callsForProjectManager: known(false) });
const run = (owner: SeatState, manager: SeatState, project: SeatState, scale = small, settings: unknown = {}) => check.run(buildFacts({
  scale,
  productOwner: buildSeat('productOwner', { state: owner }),
  productManager: buildSeat('productManager', { state: manager, holders: ['left-1'] }),
  projectManager: buildSeat('projectManager', { state: project, holders: ['left-2'] }),
}), buildRules(settings));

describe('departed-role-holders', () => {
  it('passes when everybody is still here', () => {
    expect(run('filled', 'shared', 'groupOnly')).toMatchObject({ outcome: 'pass', judged: 3, violations: 0 });
  });

  it('fails once for each seat whose holders left', () => {
    expect(run('filled', 'departed', 'departed')).toMatchObject({
      outcome: 'fail', violations: 2, findings: [{ subject: { type: 'person', id: 'left-1' }, messageId: 'departed' }, { subject: { id: 'left-2' } }],
    });
  });

  it('leaves a departed product owner to the check of that seat', () => {
    expect(run('departed', 'filled', 'empty')).toMatchObject({ outcome: 'pass', judged: 2, violations: 0 });
  });

  it('leaves a departed seat that the size calls for to the check of that seat, unless that one is off or cannot tell', () => {
    const big = buildScale();
    expect(run('filled', 'departed', 'departed', big)).toMatchObject({ outcome: 'pass', judged: 3 });
    expect(run('filled', 'departed', 'departed', buildScale({ callsForProjectManager: unknownFact('failed') }))).toMatchObject({ outcome: 'fail', violations: 1, findings: [{ values: { role: 'projectManager' } }] });
    expect(run('filled', 'departed', 'filled', big, { checks: { 'projects-without-product-manager': { state: 'off' } } })).toMatchObject({ outcome: 'fail', violations: 1 });
    expect(run('departed', 'filled', 'filled', big, { checks: { 'projects-without-product-owner': { state: 'off' } } })).toMatchObject({ outcome: 'fail', violations: 1 });
  });

  it('does not apply where no seat is held at all', () => expect(run('empty', 'unmapped', 'empty').outcome).toBe('notApplicable'));
  it('cannot tell where a seat could not be read', () => expect(run('filled', 'unreadable', 'empty').outcome).toBe('unknown'));
  it('cannot tell then either where another seat is known to be departed', () => expect(run('unreadable', 'departed', 'empty').outcome).toBe('unknown'));
});
