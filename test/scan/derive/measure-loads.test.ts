/** Loads over the whole site: distinct teams, shares of shared seats, and what unreadable facts leave open. */
import fc from 'fast-check';
import type { Fact, TeamId } from '../../../src/model/facts';
import { known, unknownFact } from '../../../src/model/facts';
import type { Seat, SeatState } from '../../../src/model/seat';
import type { LoadedProject } from '../../../src/scan/derive/measure-loads';
import { measureLoads } from '../../../src/scan/derive/measure-loads';
import { RUNS } from '../../runs';
import { buildSeat } from '../../checks/facts-builder';

const seat = (role: Seat['role'], holders: readonly string[] | SeatState): Seat => typeof holders === 'string'
  ? buildSeat(role, { state: holders, holders: [] })
  : buildSeat(role, { state: holders.length > 1 ? 'shared' : 'filled', holders });
const project = (owners: readonly string[] | SeatState, teams: readonly TeamId[] | Fact<readonly TeamId[]>, managers: readonly string[] | SeatState = 'empty'): LoadedProject => ({
  seats: { productOwner: seat('productOwner', owners), productManager: seat('productManager', managers), projectManager: seat('projectManager', 'empty') },
  teams: 'known' in teams ? teams : known(teams),
});

describe('measureLoads', () => {
  it('adds the distinct teams of every project that a person owns', () => {
    expect(measureLoads([project(['anna'], ['a', 'b']), project(['anna'], ['b', 'c']), project(['ben'], ['d'])]).ownerOf('anna')).toEqual({ accountId: 'anna', least: 3, most: 3 });
  });

  it('divides the teams of a shared seat among its holders, as on a train with an owner a team', () => {
    const train = measureLoads([project(['a', 'b', 'c', 'd'], ['1', '2', '3', '4'])]);
    expect(train.ownerOf('a')).toEqual({ accountId: 'a', least: 1, most: 1 });
    expect(measureLoads([project(['a', 'b'], ['1', '2', '3'])]).ownerOf('a').least).toBe(2);
  });

  it('counts a team that is shared on one project and owned alone on another once, as owned alone', () => {
    expect(measureLoads([project(['a', 'b'], ['1']), project(['a'], ['1'])]).ownerOf('a').least).toBe(1);
  });

  it('counts product owners led once, the person included', () => {
    const loads = measureLoads([project(['a', 'b'], ['1'], ['m']), project(['b', 'm'], ['2'], ['m']), project(['c'], ['3'], ['n'])]);
    expect(loads.managerOf('m')).toEqual({ accountId: 'm', least: 3, most: 3 });
  });

  it('adds teams only where the person holds both product seats', () => {
    const loads = measureLoads([project(['a'], ['1', '2'], ['a']), project(['a'], ['3'], ['b']), project(['b'], ['4'], ['a'])]);
    expect(loads.combinedOf('a')).toEqual({ accountId: 'a', least: 2, most: 2 });
  });

  it('leaves open what an unreadable seat elsewhere may add', () => {
    expect(measureLoads([project(['a'], ['1']), project('unreadable', ['2', '3'])]).ownerOf('a')).toEqual({ accountId: 'a', least: 1, most: 3 });
    expect(measureLoads([project(['a'], ['1']), project('unreadable', unknownFact('failed'))]).ownerOf('a').most).toBeNull();
    expect(measureLoads([project(['a'], ['1'], ['m']), project(['b', 'a'], ['2'], 'unreadable')]).managerOf('m')).toEqual({ accountId: 'm', least: 1, most: 2 });
    expect(measureLoads([project(['a'], ['1'], ['m']), project('unreadable', ['2'], 'unreadable')]).managerOf('m').most).toBeNull();
    expect(measureLoads([project(['a'], ['1'], ['a']), project('unreadable', ['2'], ['a'])]).combinedOf('a')).toMatchObject({ least: 1, most: 2 });
  });

  it('leaves nothing open where the readable seat says that the person cannot hold both', () => {
    expect(measureLoads([project(['a'], ['1'], ['a']), project(['b'], ['2'], 'unreadable')]).combinedOf('a')).toEqual({ accountId: 'a', least: 1, most: 1 });
  });

  it('knows of at least one team where teams could not be read', () => {
    expect(measureLoads([project(['a'], unknownFact('failed'))]).ownerOf('a')).toEqual({ accountId: 'a', least: 1, most: null });
  });

  it('never has more at least than at most, and hiding a seat or its teams only widens the range', () => {
    const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    const one = fc.record({ owners: fc.oneof(people, fc.constant<SeatState>('empty')), teams: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 1 }), managers: fc.oneof(people, fc.constant<SeatState>('empty')) });
    fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), fc.nat(), fc.constantFrom('owners', 'teams', 'managers'), (rows, pick, hidden) => {
      const build = (hide: boolean) => measureLoads(rows.map(({ owners, teams, managers }, index) => {
        const isHidden = hide && index === pick % rows.length;
        return project(isHidden && hidden === 'owners' ? 'unreadable' : owners, isHidden && hidden === 'teams' ? unknownFact('failed') : teams, isHidden && hidden === 'managers' ? 'unreadable' : managers);
      }));
      const [seen, blurred] = [build(false), build(true)];
      for (const person of ['a', 'b', 'c']) {
        for (const load of ['ownerOf', 'managerOf', 'combinedOf'] as const) {
          const [exact, range] = [seen[load](person), blurred[load](person)];
          expect(exact.most).toBe(exact.least);
          expect(range.least).toBeLessThanOrEqual(exact.least);
          expect(range.most ?? Infinity).toBeGreaterThanOrEqual(exact.least);
        }
      }
    }), RUNS);
  });
});
