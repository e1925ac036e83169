import type { SeatState } from '../../../../src/model/seat';
import { SEAT_STATES } from '../../../../src/model/seat';
import { countVacantDays } from '../../../../static/shared/space/count-vacant-days';
import { isMissed, needOf } from '../../../../static/shared/space/words';

const indicator = { eligibility: { state: 'eligible', reason: '', sentence: null }, operatingModel: { has: [], needs: ['productOwner'], undecided: ['projectManager'], reason: '', sentences: [] } } as const;

describe('an empty seat', () => {
  it('is a gap only where the size of the space calls for the role', () => {
    expect([needOf(indicator, 'productOwner'), needOf(indicator, 'productManager'), needOf(indicator, 'projectManager')]).toEqual(['calledFor', 'notCalledFor', 'untold']);
    for (const need of ['notCalledFor', 'untold'] as const) for (const state of SEAT_STATES) expect(isMissed({ state }, need)).toBe(false);
    expect(SEAT_STATES.filter((state: SeatState) => isMissed({ state }, 'calledFor'))).toEqual(['groupOnly', 'departed', 'empty']);
  });

  it('is none in a space that is not judged', () => {
    expect(needOf({ ...indicator, eligibility: { state: 'dormant', reason: '', sentence: null } }, 'productOwner')).toBe('notCalledFor');
  });

  it.each([[0, null], [86_399_999, null], [86_400_000, 1], [41.9 * 86_400_000, 41], [-5, null]])('after %d ms stands empty for %s whole days', (age, said) => {
    expect(countVacantDays('2026-10-14T00:00:00.000Z', Date.parse('2026-10-14T00:00:00.000Z') + age)).toBe(said);
  });
});
