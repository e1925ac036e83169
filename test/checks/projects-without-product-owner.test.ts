import { projectsWithoutProductOwner as check } from '../../src/checks/projects-without-product-owner';
import type { SeatState } from '../../src/model/seat';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const run = (state: SeatState) => check.run(buildFacts({ productOwner: buildSeat('productOwner', { state }) }), buildRules());

describe('projects-without-product-owner', () => {
  it.each(['filled', 'shared'] as const)('passes when the seat is %s', (state) => {
    expect(run(state)).toMatchObject({ outcome: 'pass', judged: 1, violations: 0 });
  });

  it.each(['empty', 'departed'] as const)('fails when the seat is %s', (state) => {
    expect(run(state)).toMatchObject({ outcome: 'fail', violations: 1, findings: [{ subject: { type: 'project', id: '10' }, messageId: state }] });
  });

  it('warns when only a group is named', () => {
    expect(run('groupOnly')).toMatchObject({ outcome: 'warn', violations: 1, findings: [{ messageId: 'groupOnly' }] });
  });

  it('does not apply where the site has no source for the role', () => expect(run('unmapped').outcome).toBe('notApplicable'));
  it('cannot tell where the seat could not be read', () => expect(run('unreadable').outcome).toBe('unknown'));
});
