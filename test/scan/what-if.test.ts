/** What-if as properties on generated sites: it invents nothing, loses nothing, and an assignment is the remedy of the seat checks. */
import fc from 'fast-check';
import { CHECKS } from '../../src/checks';
import type { SiteFacts } from '../../src/model/facts';
import { ROLES } from '../../src/model/role';
import { hasHolder } from '../../src/model/seat';
import { defaultSettings } from '../../src/model/settings';
import type { SiteJudgement } from '../../src/scan/judge-site';
import { judgeSite } from '../../src/scan/judge-site';
import type { Change } from '../../src/scan/what-if';
import { applyChanges, whatIf } from '../../src/scan/what-if';
import { RUNS } from '../runs';
import { arbitrarySite } from './arbitrary-site';

/** Each case judges the site several times over. */
const SOME = { numRuns: RUNS.numRuns / 10 };

const settings = defaultSettings();
const log = { write: (event: string) => { throw new Error(event); } };
const judge = (site: SiteFacts) => judgeSite(site, settings, log);
const ask = (site: SiteFacts, changes: readonly Change[]) => whatIf(site, settings, changes, log);

const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5');
const leaves: fc.Arbitrary<Change> = person.map((accountId) => ({ kind: 'leaves', accountId }));
const assign: fc.Arbitrary<Change> = fc.record({ kind: fc.constant('assign' as const), projectId: fc.constantFrom('1', '2', '3'), role: fc.constantFrom(...ROLES), accountId: fc.constantFrom('p1', 'p2', 'newcomer') });
const changes = fc.array(fc.oneof(leaves, assign), { maxLength: 4 });

const seatsOf = ({ projects }: SiteJudgement) => projects.flatMap(({ seats }) => ROLES.map((role) => seats[role]));
const withOwner = ({ projects }: SiteJudgement) => projects.flatMap(({ facts: { roadmapItems } }) => (roadmapItems.known ? roadmapItems.value : [])).filter(({ owner }) => owner === 'named' || owner === 'byDefault').length;
const inCharge = ({ dependencies }: SiteJudgement) => dependencies.filter(({ state, managed }) => state === 'open' && managed === true).length;

function freeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe('what-if', () => {
  it('of nothing changes nothing', () => {
    fc.assert(fc.property(arbitrarySite, (site) => {
      const { before, after, ...effects } = ask(site, []);
      expect(after).toEqual(before);
      expect([effects.seats, effects.items, effects.dependencies].map((one) => one.effects)).toEqual([[], [], []]);
    }), SOME);
  });

  it('judges before as a scan does, and never changes the facts it was given', () => {
    fc.assert(fc.property(arbitrarySite.map(freeze), changes, (site, some) => {
      expect(ask(site, some).before).toEqual(judge(site));
    }), SOME);
  });

  it('accounts for everything: before is what is orphaned and what is kept, after is what is kept and what is cured', () => {
    let orphans = 0;
    fc.assert(fc.property(arbitrarySite, changes, (site, some) => {
      const { before, after, seats, items, dependencies } = ask(site, some);
      const counted = (judgement: SiteJudgement) => [seatsOf(judgement).filter(hasHolder).length, withOwner(judgement), inCharge(judgement)];
      const tallies = [seats, items, dependencies].map(({ tally, effects }) => {
        const of = (effect: string) => effects.filter((one) => one.effect === effect).length;
        expect([tally.orphaned, tally.cured]).toEqual([of('orphaned'), of('cured')]);
        expect(tally.before - tally.orphaned).toBe(tally.after - tally.cured);
        orphans += tally.orphaned;
        return tally;
      });
      expect(tallies.map((tally) => tally.before)).toEqual(counted(before));
      expect(tallies.map((tally) => tally.after)).toEqual(counted(after));
    }), SOME);
    expect(orphans).toBeGreaterThan(10);
  });

  it('tells of some projects what it tells of them among all', () => {
    fc.assert(fc.property(arbitrarySite, changes, fc.constantFrom('1', '2', '3'), (site, some, id) => {
      const [all, one] = [ask(site, some), whatIf(site, settings, some, log, new Set([id]))];
      expect(one.seats.effects).toEqual(all.seats.effects.filter(({ projectId }) => projectId === id));
      expect(one.items.effects).toEqual(all.items.effects.filter(({ projectId }) => projectId === id));
      expect(one.dependencies.effects).toEqual(all.dependencies.effects.filter(({ after: { from, to } }) => from.projectId === id || to.projectId === id));
    }), SOME);
  });

  it('a leaver holds nothing any more, and orphans the seats that they held alone', () => {
    fc.assert(fc.property(arbitrarySite, person, (site, accountId) => {
      const { before, after, seats, items } = ask(site, [{ kind: 'leaves', accountId }]);
      expect(seatsOf(after).filter((seat) => hasHolder(seat) && seat.holders.includes(accountId))).toEqual([]);
      const alone = seatsOf(before).filter((seat) => hasHolder(seat) && seat.holders.join() === accountId);
      expect(seats.effects.filter(({ effect }) => effect === 'orphaned').map((one) => one.before)).toEqual(alone);
      expect(seats.tally.cured + items.tally.cured).toBe(0);
      for (const { before: owned } of items.effects) expect(owned.owner === 'byDefault' || owned.ownerId === accountId).toBe(true);
    }), SOME);
  });

  it('an assignment is the remedy that the seat checks name', () => {
    let followed = 0;
    fc.assert(fc.property(arbitrarySite, (site) => {
      for (const project of judge(site).projects) {
        for (const { check, result } of project.checks) {
          const role = { 'projects-without-product-owner': 'productOwner', 'projects-without-product-manager': 'productManager', 'programmes-without-project-manager': 'projectManager' }[check.id];
          const [finding] = result.findings;
          if (role === undefined || finding === undefined) continue;
          followed += 1;
          expect(applyChanges(site, [{ kind: 'assign', projectId: project.id, role: role as (typeof ROLES)[number], accountId: 'appointee' }])).toEqual(check.remedy(site, finding, 'appointee'));
        }
      }
    }), SOME);
    expect(followed).toBeGreaterThan(10);
  });

  it('an assignment of a newcomer fills that seat with that person alone, and orphans nothing', () => {
    fc.assert(fc.property(arbitrarySite, fc.constantFrom('1', '2', '3'), fc.constantFrom(...ROLES), (site, projectId, role) => {
      const { before, after, seats, items, dependencies } = ask(site, [{ kind: 'assign', projectId, role, accountId: 'newcomer' }]);
      const at = before.projects.findIndex(({ id }) => id === projectId);
      expect(after.projects[at]?.seats[role]).toMatchObject({ state: 'filled', holders: ['newcomer'] });
      expect([seats, items, dependencies].map(({ tally }) => tally.orphaned)).toEqual([0, 0, 0]);
    }), SOME);
  });

  it('knows every check by its place, so that outcomes before and after are of the same one', () => {
    fc.assert(fc.property(arbitrarySite, changes, (site, some) => {
      const { before, after } = ask(site, some);
      const ids = ({ projects }: SiteJudgement) => projects.map(({ checks }) => checks.map(({ check }) => check.id));
      expect(ids(after)).toEqual(ids(before));
      expect(ids(before).flat().every((id) => CHECKS.some((check) => check.id === id))).toBe(true);
    }), SOME);
  });
});
