/** The scoring rules with every practice check weighted: what rests on samples must not break what holds without them. */
import fc from 'fast-check';
import { CHECKS } from '../../src/checks';
import type { Fact, SiteFacts } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import type { Settings } from '../../src/model/settings';
import { settingsSchema } from '../../src/model/settings';
import type { SiteJudgement } from '../../src/scan/judge-site';
import { judgeSite } from '../../src/scan/judge-site';
import { RUNS } from '../runs';
import { arbitrarySite } from './arbitrary-site';
import { expectNoneLower } from './properties/expect-none-lower';
import { chooseAppointee, gapsOf, pick, rank } from './properties/judging';

const PRACTICE = CHECKS.filter(({ kind }) => kind === 'practice').map(({ id }) => id);
const weigh = (weight: number): Settings => settingsSchema.parse({ checks: Object.fromEntries(PRACTICE.map((id) => [id, { weight, inForceFrom: '2026-01-01T00:00:00Z' }])) });
/** Without the spans and combinations, which a newly filled seat may burden (design, scoring rule 2). */
const SPANS = /^(combined-|overloaded-|product-roles-)/;
const checks = CHECKS.filter(({ id }) => !SPANS.test(id));
const judge = (site: SiteFacts, settings: Settings): SiteJudgement => judgeSite(site, settings, { write: (event) => { throw new Error(event); } }, checks);
const unavailableIn = ({ setup }: SiteJudgement) => JSON.stringify(setup.filter(({ messageId }) => messageId === 'unavailable'));

it('weighs nothing by default, in neither score, floor nor coverage', () => {
  fc.assert(fc.property(arbitrarySite, (site) => {
    const exact = CHECKS.filter(({ kind }) => kind === 'exact');
    const log = { write: () => undefined };
    const [all, fewer] = [judgeSite(site, settingsSchema.parse({}), log), judgeSite(site, settingsSchema.parse({}), log, exact)];
    const numbers = (judgement: SiteJudgement) => judgement.projects.map(({ score, floor, coverage, band, adjustedScore }) => ({ score, floor, coverage, band, adjustedScore }));
    expect(numbers(all)).toEqual(numbers(fewer));
  }), RUNS);
});

describe('with practice checks weighted', () => {
  it('following any remedy keeps what a remedy promises', () => {
    let followed = 0;
    fc.assert(fc.property(arbitrarySite, fc.nat(), fc.constantFrom(2.5, 100), fc.nat(), (site, choice, weight, who) => {
      const settings = weigh(weight);
      const before = judge(site, settings);
      const gap = pick(gapsOf(before), choice);
      if (gap === undefined) return;
      followed += 1;
      const after = judge(gap.check.remedy(site, gap.finding, chooseAppointee(site, settings, who)), settings);
      expectNoneLower(before, after);
    }), RUNS);
    expect(followed).toBeGreaterThan(RUNS.numRuns / 2);
  });

  it('hiding a sample, its moves or the rights never raises a band and never turns into a pass', () => {
    fc.assert(fc.property(arbitrarySite, fc.nat(2), fc.constantFrom('authority' as const, 'backlog' as const, 'moves' as const), (site, index, name) => {
      const settings = weigh(7.5);
      const [before, after] = [judge(site, settings), judge(hide(site, index, name), settings)];
      fc.pre(unavailableIn(after) === unavailableIn(before));
      before.projects.forEach((project, at) => {
        const then = after.projects[at];
        expect(rank(then?.band ?? null)).toBeLessThanOrEqual(rank(project.band));
        project.checks.forEach(({ result }, place) => {
          if (result.outcome === 'fail' || result.outcome === 'warn') expect(then?.checks[place]?.result.outcome).not.toBe('pass');
        });
      });
    }), RUNS);
  });
});

function hide(site: SiteFacts, index: number, name: 'authority' | 'backlog' | 'moves'): SiteFacts {
  const unread: Fact<never> = unknownFact('failed');
  return {
    ...site,
    projects: site.projects.map((project, at) => {
      if (at !== index) return project;
      if (name !== 'moves') return { ...project, [name]: unread };
      return { ...project, backlog: project.backlog.known ? known({ ...project.backlog.value, moves: unread }) : project.backlog };
    }),
  };
}
