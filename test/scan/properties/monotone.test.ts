/** Scoring rule 2: fixing never lowers any project, with the design's one exception and as docs/decisions/0009 reads it. */
import fc from 'fast-check';
import { known, unknownFact } from '../../../src/model/facts';
import type { Settings } from '../../../src/model/settings';
import { defaultSettings } from '../../../src/model/settings';
import type { SiteJudgement } from '../../../src/scan/judge-site';
import { RUNS } from '../../runs';
import { arbitraryExemptions, arbitrarySettings, arbitrarySite } from '../arbitrary-site';
import { buildLink, buildProject, buildSite } from './build-site';
import type { CheckPair } from './expect-none-lower';
import { expectNoneLower } from './expect-none-lower';
import type { Gap } from './judging';
import { chooseAppointee, gapsOf, judge, pick } from './judging';

/** Checks of a span or a combination: whom a newly filled seat brings into one lowers the projects where it is judged. */
const PERSON_CHECKS = ['product-roles-managing-delivery', 'combined-roles-at-scale', 'overloaded-product-owners', 'overloaded-product-managers'];
/** Checks whose remedy fills a seat. */
const SEAT_CHECKS = [
  'projects-without-product-owner', 'departed-role-holders', 'shared-product-ownership', 'unclear-seats', 'projects-without-product-manager',
  'programmes-without-project-manager', ...PERSON_CHECKS,
];
const LOWERING = ['warn', 'fail', 'unknown'];

/** A person check is judged worse than before, or judged at all where it could not be. */
const isSpanBroughtAbout = ([{ check, result: { outcome } }, { result: { outcome: then } }]: CheckPair): boolean =>
  PERSON_CHECKS.includes(check.id) && then !== outcome && LOWERING.includes(then) && !(outcome === 'fail' && then === 'warn');

/** @returns how often the design's exception was called upon, which only a remedy that fills a seat may do */
function follow(before: SiteJudgement, after: SiteJudgement, { check }: Gap): number {
  let excepted = 0;
  expectNoneLower(before, after, (pair) => {
    if (!isSpanBroughtAbout(pair)) return false;
    excepted += 1;
    expect(SEAT_CHECKS).toContain(check.id);
    return true;
  });
  return excepted;
}

describe('following a remedy', () => {
  it('never lowers any project, whoever is appointed and under any settings', () => {
    let [followed, excepted] = [0, 0];
    fc.assert(fc.property(arbitrarySite, arbitrarySettings, arbitraryExemptions, fc.nat(), fc.nat(), (site, chosen, exemptions, which, who) => {
      const settings: Settings = { ...chosen, exemptions };
      const before = judge(site, settings);
      const gap = pick(gapsOf(before), which);
      if (gap === undefined) return;
      followed += 1;
      excepted += follow(before, judge(gap.check.remedy(site, gap.finding, chooseAppointee(site, settings, who)), settings), gap);
    }), RUNS);
    expect(followed).toBeGreaterThan(RUNS.numRuns / 2);
    // The exception is one: it covers few of the checks of four projects that each remedy is held against.
    expect(excepted).toBeLessThan(followed / 2);
  });

  it('never lowers any project in a sequence of ten either', () => {
    fc.assert(fc.property(arbitrarySite, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 10, maxLength: 10 }), (given, steps) => {
      const settings = defaultSettings();
      let site = given;
      let before = judge(site, settings);
      for (const [which, who] of steps) {
        const gap = pick(gapsOf(before), which);
        if (gap === undefined) return;
        site = gap.check.remedy(site, gap.finding, chooseAppointee(site, settings, who));
        const after = judge(site, settings);
        follow(before, after, gap);
        before = after;
      }
    }), RUNS);
  });

  it('cures its own finding', () => {
    fc.assert(fc.property(arbitrarySite, fc.nat(), (site, which) => {
      const settings = defaultSettings();
      const gap = pick(gapsOf(judge(site, settings)), which);
      if (gap === undefined) return;
      const after = gapsOf(judge(gap.check.remedy(site, gap.finding, 'newcomer'), settings));
      const same = after.filter(({ projectId, check, finding }) => projectId === gap.projectId && check.id === gap.check.id && finding.subject.id === gap.finding.subject.id
        && finding.messageId === gap.finding.messageId && finding.values['role'] === gap.finding.values['role']);
      expect(same).toEqual([]);
    }), RUNS);
  });

  it('leads, one newcomer after the other, to a site of which only spans of several teams are left', () => {
    fc.assert(fc.property(arbitrarySite, (given) => {
      const settings = defaultSettings();
      let site = given;
      for (let step = 0; step < 300; step += 1) {
        // One owner of a space with several teams carries them all; splitting the space is no remedy that facts can show.
        const gap = gapsOf(judge(site, settings)).find(({ check }) => !PERSON_CHECKS.includes(check.id));
        if (gap === undefined) return;
        site = gap.check.remedy(site, gap.finding, `newcomer-${step}`);
      }
      throw new Error('300 remedies did not cure the site');
    }), RUNS);
  });

  it('may lower a score by what it brings to light, and never the floor: two dependencies, one unmanaged and one untold until a neighbour has a project manager', () => {
    const links = [buildLink('unmanaged', '1', '2'), buildLink('untold', '1', '3', { manager: unknownFact('failed') })];
    const site = buildSite([buildProject('1'), buildProject('2'), buildProject('3', { teams: known(['t1', 't2', 't3']) })], links);
    const before = judge(site, defaultSettings());
    const gap = gapsOf(before).find(({ projectId, check }) => projectId === '3' && check.id === 'programmes-without-project-manager')!;
    const after = judge(gap.check.remedy(site, gap.finding, 'newcomer'), defaultSettings());
    const numbersOf = (judgement: SiteJudgement) => judgement.projects.map(({ score, floor, band }) => ({ score, floor, band }))[0];
    expect([before, after].map(numbersOf)).toEqual([{ score: 85.7, floor: 70.6, band: 'attention' }, { score: 79.4, floor: 79.4, band: 'attention' }]);
    follow(before, after, gap);
  });
});
