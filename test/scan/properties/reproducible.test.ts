/** Scoring rule 4 and what follows from it: same facts, settings and instant give the same bytes, in any order of input; counts are whole. */
import fc from 'fast-check';
import type { Directory } from '../../../src/model/directory';
import type { Fact, ProjectFacts, SiteFacts } from '../../../src/model/facts';
import { known } from '../../../src/model/facts';
import { reportSchema } from '../../../src/model/report';
import type { Settings } from '../../../src/model/settings';
import { buildReport } from '../../../src/scan/build-report';
import { RUNS } from '../../runs';
import { arbitraryExemptions, arbitrarySettings, arbitrarySite } from '../arbitrary-site';
import { byId, judge, rank } from './judging';

const cost = { requests: 1, points: 2, seconds: 3 };
function report(site: SiteFacts, settings: Settings) {
  const directory: Directory = {
    site: { url: 'https://site.invalid', name: 'Site' }, programmeNames: new Map(), teamNames: new Map(), issueKeys: new Map(),
    projects: new Map(site.projects.map(({ id }) => [id, { key: `P${id}`, name: `Project ${id}` }])),
  };
  return buildReport(judge(site, settings), directory, settings, cost, new Set(site.projects.map(({ id }) => id)));
}

const turned = <Item>(items: readonly Item[]): readonly Item[] => [...items].reverse();
const turnFact = <Item>(fact: Fact<readonly Item[]>): Fact<readonly Item[]> => (fact.known ? known(turned(fact.value)) : fact);
const turn = (project: ProjectFacts): ProjectFacts => ({ ...project, teams: turnFact(project.teams), roadmapItems: turnFact(project.roadmapItems), links: turnFact(project.links), authority: turnFact(project.authority) });

describe('judging', () => {
  it('gives the same bytes for the same facts in any order', () => {
    fc.assert(fc.property(arbitrarySite, arbitrarySettings, (site, settings) => {
      const other: SiteFacts = { ...site, accounts: Object.fromEntries(turned(Object.entries(site.accounts))), projects: turned(site.projects.map(turn)) };
      expect(JSON.stringify(report(other, settings))).toBe(JSON.stringify(report(site, settings)));
    }), RUNS);
  });

  it('never leaves the contract: bounded scores, as many findings as violations, nothing judged where not eligible', () => {
    fc.assert(fc.property(arbitrarySite, arbitrarySettings, (site, settings) => {
      const { projects } = reportSchema.parse(report(site, settings));
      for (const { checks, eligibility, score, floor } of projects) {
        for (const { findings, violations, judged } of checks) {
          expect(findings).toHaveLength(violations);
          expect(violations).toBeLessThanOrEqual(judged);
        }
        if (score !== null) expect(floor ?? 0).toBeLessThanOrEqual(score);
        if (eligibility.state !== 'eligible') expect([checks.length, score]).toEqual([0, null]);
      }
    }), RUNS);
  });

  it('never lets an accepted gap touch the true outcome, and forgets it without a trace', () => {
    fc.assert(fc.property(arbitrarySite, arbitrarySettings, arbitraryExemptions, (site, settings, exemptions) => {
      const [plain, accepted] = [judge(site, settings), judge(site, { ...settings, exemptions })];
      const then = byId(accepted);
      for (const project of plain.projects) {
        const now = then.get(project.id);
        expect([now?.score, now?.floor, now?.band, now?.coverage]).toEqual([project.score, project.floor, project.band, project.coverage]);
        expect(now?.checks.map(({ result }) => result)).toEqual(project.checks.map(({ result }) => result));
        expect(now?.adjustedScore ?? 0).toBeGreaterThanOrEqual(project.score ?? 0);
        expect(rank(now?.adjustedBand ?? null)).toBeGreaterThanOrEqual(rank(project.band));
      }
      expect(JSON.stringify(report(site, { ...settings, exemptions: [] }))).toBe(JSON.stringify(report(site, settings)));
      const expired = exemptions.map((exemption) => ({ ...exemption, expires: site.at }));
      expect(judge(site, { ...settings, exemptions: expired })).toEqual(plain);
    }), RUNS);
  });
});
