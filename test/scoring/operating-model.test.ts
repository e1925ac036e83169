/** "Do we need both?" in sentences with the numbers in them. */
import type { Fact } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import type { Seats, SeatState } from '../../src/model/seat';
import type { Scale } from '../../src/scoring/operating-model';
import { describeOperatingModel, describeUnjudged } from '../../src/scoring/operating-model';
import { buildSeat } from '../checks/facts-builder';

const seats = (owner: SeatState, manager: SeatState = 'empty', project: SeatState = 'empty'): Seats => ({
  productOwner: buildSeat('productOwner', { state: owner }), productManager: buildSeat('productManager', { state: manager }), projectManager: buildSeat('projectManager', { state: project }),
});
const scale = (teams: number, items: number, calls: readonly [Fact<boolean>, Fact<boolean>], rest: Partial<Scale> = {}): Scale => ({
  teams: known(teams), roadmapItems: known(items), dependencies: known(0), linkedProjects: known(0), callsForProductManager: calls[0], callsForProjectManager: calls[1], ...rest,
});
const [yes, no] = [known(true), known(false)];

describe('describeOperatingModel', () => {
  it('names the size, what it calls for, what is there and what to change first', () => {
    expect(describeOperatingModel(seats('filled'), scale(3, 14, [yes, yes], { dependencies: known(5), linkedProjects: known(4) }))).toEqual({
      has: ['productOwner'],
      sentences: expect.any(Array) as unknown,
      needs: ['productOwner', 'productManager', 'projectManager'],
      undecided: [],
      reason: '3 teams, 14 open roadmap items, 5 open dependencies and 4 linked spaces in its programme: that calls for a product owner, a product manager and a project manager. It has a product owner; name a product manager first.',
    });
  });

  it.each<readonly [string, Seats, string]>([
    ['nothing is there', seats('departed', 'groupOnly'), 'It has none of them; name a product owner first.'],
    ['all is there', seats('filled', 'shared'), 'It has what it needs.'],
    ['more than all is there', seats('filled', 'filled', 'filled'), 'It has a product owner and a product manager, and a project manager besides.'],
    ['a seat could not be read', seats('filled', 'unreadable'), 'Whether it has a product manager could not be read.'],
    ['the site has no such role', seats('filled', 'unmapped'), 'It has a product owner.'],
  ])('says what is there when %s', (_, held, sentence) => {
    expect(describeOperatingModel(held, scale(2, 3, [yes, no])).reason).toBe(`2 teams and 3 open roadmap items: that calls for a product owner and a product manager. ${sentence}`);
  });

  it('says what cannot be told', () => {
    const { reason, undecided, needs } = describeOperatingModel(seats('filled'), scale(1, 0, [unknownFact('failed'), no], { teams: unknownFact('failed'), roadmapItems: unknownFact('failed') }));
    expect([undecided, needs]).toEqual([['productManager'], ['productOwner']]);
    expect(reason).toBe('An unknown number of teams and an unknown number of open roadmap items: that calls for a product owner. Whether it needs a product manager cannot be told. It has what it needs.');
  });

  it('speaks of one as of one', () => {
    expect(describeOperatingModel(seats('filled'), scale(1, 1, [no, no], { dependencies: known(1) })).reason).toContain('1 team, 1 open roadmap item and 1 open dependency: that calls for a product owner.');
  });

  it.each<readonly [string, Seats, Scale, readonly string[], string]>([
    ['calls for a product manager who is missing', seats('empty'), scale(1, 40, [yes, yes]), ['productManager'], '40 open roadmap items: that calls for a product manager. It has none of them; name a product manager first.'],
    ['has its product manager', seats('empty', 'filled'), scale(1, 40, [yes, yes]), ['productManager'], '40 open roadmap items: that calls for a product manager. It has what it needs.'],
    ['is small', seats('empty', 'filled'), scale(1, 2, [no, no]), [], '2 open roadmap items: that calls for no product manager.'],
    ['could not be read', seats('empty'), scale(1, 0, [unknownFact('failed'), no], { roadmapItems: unknownFact('failed') }), [], 'An unknown number of open roadmap items: that calls for nobody that we know of. Whether it needs a product manager cannot be told.'],
  ])('asks a space of ideas for a product manager at most: one that %s', (_, held, size, needs, reason) => {
    expect(describeOperatingModel(held, size, true)).toMatchObject({ needs, reason });
  });

  it('asks nothing of a space that is not judged', () => {
    const sentence = { id: 'eligibility.archived.reason', values: {} };
    expect(describeUnjudged(seats('filled'), { reason: 'The space is archived.', sentence })).toEqual({ has: ['productOwner'], needs: [], undecided: [], reason: 'The space is archived.', sentences: [sentence] });
  });
});
