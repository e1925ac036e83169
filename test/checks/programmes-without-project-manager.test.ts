import { programmesWithoutProjectManager as check } from '../../src/checks/programmes-without-project-manager';
import { known, unknownFact } from '../../src/model/facts';
import type { Seat } from '../../src/model/seat';
import { buildFacts, buildRules, buildScale, buildSeat } from './facts-builder';

const run = (seat: Partial<Seat>, callsForProjectManager: ReturnType<typeof buildScale>['callsForProjectManager'] = known(true)) =>
  check.run(buildFacts({ teams: known(4), projectManager: buildSeat('projectManager', seat), scale: buildScale({ callsForProjectManager, linkedProjects: known(3) }) }), buildRules());

describe('programmes-without-project-manager', () => {
  it('passes when the space or its programme has one', () => {
    expect(run({})).toMatchObject({ outcome: 'pass', judged: 1 });
    expect(run({ state: 'shared', inherited: true }).outcome).toBe('pass');
  });

  it.each(['empty', 'departed'] as const)('fails when the seat is %s, with the numbers that call for it', (state) => {
    expect(run({ state })).toMatchObject({ outcome: 'fail', violations: 1, findings: [{ messageId: state, values: { teams: 4, linked: 3 } }] });
  });

  it('warns when only a group is named', () => expect(run({ state: 'groupOnly' })).toMatchObject({ outcome: 'warn', findings: [{ messageId: 'groupOnly' }] }));
  it('does not apply where the size calls for none', () => expect(run({ state: 'empty' }, known(false)).outcome).toBe('notApplicable'));
  it('does not apply where the site has no source for the role', () => expect(run({ state: 'unmapped' }).outcome).toBe('notApplicable'));
  it('cannot tell where the size is unknown or the seat could not be read', () => {
    expect(run({}, unknownFact('notRead')).outcome).toBe('unknown');
    expect(run({ state: 'unreadable' }).outcome).toBe('unknown');
  });
});
