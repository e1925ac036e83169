import { productOwnersWithoutAuthority as check } from '../../src/checks/product-owners-without-authority';
import type { AuthorityReading, RightReading } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import type { SeatState } from '../../src/model/seat';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const reading = (accountId: string, schedule: RightReading, edit: RightReading): AuthorityReading => ({ accountId, schedule, edit });
const run = (...readings: readonly AuthorityReading[]) => check.run(buildFacts({
  productOwner: buildSeat('productOwner', { state: readings.length > 1 ? 'shared' : 'filled', holders: readings.map(({ accountId }) => accountId) }),
  authority: known(readings),
}), buildRules());
const seated = (state: SeatState, authority = known<readonly AuthorityReading[]>([])) => check.run(buildFacts({ productOwner: buildSeat('productOwner', { state }), authority }), buildRules()).outcome;

describe('product-owners-without-authority', () => {
  it('passes where the product owner may rank and edit', () => expect(run(reading('a', 'granted', 'granted'))).toMatchObject({ outcome: 'pass', judged: 1, violations: 0 }));

  it.each([
    ['denied', 'granted', 'Schedule work items'], ['granted', 'denied', 'Edit work items'],
    ['denied', 'denied', 'Schedule work items or Edit work items'], ['denied', 'untold', 'Schedule work items'],
  ] as const)('fails where scheduling is %s and editing %s', (schedule, edit, rights) => {
    expect(run(reading('a', schedule, edit))).toMatchObject({ outcome: 'fail', violations: 1, findings: [{ subject: { type: 'project', id: '10' }, messageId: 'one', values: { rights } }] });
  });

  it('tells of several product owners how many lack a right, and names none of them', () => {
    const result = run(reading('anna', 'denied', 'granted'), reading('ben', 'granted', 'granted'));
    expect(result).toMatchObject({ outcome: 'fail', violations: 1, findings: [{ messageId: 'several', values: { lacking: 1, holders: 2 } }] });
    expect(JSON.stringify(result)).not.toMatch(/anna|ben/);
  });

  it.each([['untold', 'granted'], ['granted', 'untold'], ['untold', 'untold']] as const)('cannot tell while scheduling is %s and editing %s', (schedule, edit) => {
    expect(run(reading('a', schedule, edit)).outcome).toBe('unknown');
  });

  it('cannot tell of one of several, whatever is known of the other', () => expect(run(reading('a', 'denied', 'granted'), reading('b', 'untold', 'granted')).outcome).toBe('unknown'));
  it('cannot tell of a holder who was not asked about', () => expect(seated('filled')).toBe('unknown'));
  it('cannot tell where the rights could not be read', () => expect(seated('filled', unknownFact('forbidden'))).toBe('unknown'));
  it('cannot tell where the seat could not be read', () => expect(seated('unreadable')).toBe('unknown'));
  it.each(['empty', 'departed', 'groupOnly'] as const)('waits for a person while the seat is %s', (state) => expect(seated(state)).toBe('blocked'));
});
