/** Scoring rule 3: a fact that turns unknown never raises a band, and never turns a gap into a pass. */
import fc from 'fast-check';
import type { ProjectFacts, SiteFacts } from '../../../src/model/facts';
import { unknownFact } from '../../../src/model/facts';
import { ROLES } from '../../../src/model/role';
import type { SiteJudgement } from '../../../src/scan/judge-site';
import { RUNS } from '../../runs';
import { arbitrarySettings, arbitrarySite } from '../arbitrary-site';
import { byId, judge, rank } from './judging';

const FACTS = ['workItems', 'teams', 'roadmapItems', 'links', 'authority', 'backlog', ...ROLES, 'oneItem', 'oneEnd', 'oneAccount'] as const;

describe('a known fact that turns unknown', () => {
  it.each(FACTS)('never raises a band and never makes a gap a pass: %s', (name) => {
    let hidden = 0;
    fc.assert(fc.property(arbitrarySite, arbitrarySettings, fc.nat(3), fc.nat(), (site, settings, index, which) => {
      const blurred = hide(site, index, name, which);
      if (blurred === null) return;
      const [before, after] = [judge(site, settings), judge(blurred, settings)];
      // The design's table warns where the teams of a shared seat are unknown, and fails where they are known too few (docs/decisions/0003).
      if (name === 'teams' && before.projects[index]?.seats.productOwner.state === 'shared') return;
      // A fact that no project of the site can give any more switches its checks off, which is the rule's other half.
      if (unavailableIn(after) !== unavailableIn(before)) return;
      hidden += 1;
      const then = byId(after);
      for (const project of before.projects) {
        if (project.eligibility.state !== 'eligible') continue;
        const now = then.get(project.id);
        expect(rank(now?.band ?? null)).toBeLessThanOrEqual(rank(project.band));
        project.checks.forEach(({ check, result }, at) => {
          const outcome = now?.checks[at]?.result.outcome;
          if (result.outcome === 'fail' || result.outcome === 'warn') expect([check.id, outcome]).not.toEqual([check.id, 'pass']);
        });
      }
    }), RUNS);
    expect(hidden).toBeGreaterThan(RUNS.numRuns / 4);
  });
});

const unavailableIn = ({ setup }: SiteJudgement) => JSON.stringify(setup.filter(({ messageId }) => messageId === 'unavailable'));

/** null where there is nothing to hide. */
function hide(site: SiteFacts, index: number, name: (typeof FACTS)[number], which: number): SiteFacts | null {
  const unread = unknownFact('failed');
  const change = (edit: (project: ProjectFacts) => ProjectFacts): SiteFacts => ({ ...site, projects: site.projects.map((project, at) => (at === index ? edit(project) : project)) });
  if (name === 'oneAccount') {
    const ids = Object.keys(site.accounts);
    const gone = ids[which % ids.length];
    return { ...site, accounts: Object.fromEntries(Object.entries(site.accounts).filter(([id]) => id !== gone)) };
  }
  if (name === 'oneItem') {
    return change((project) => !project.roadmapItems.known ? project : {
      ...project, roadmapItems: { known: true, value: project.roadmapItems.value.map((item, at, { length }) => (at === which % length ? { ...item, named: unread } : item)) },
    });
  }
  if (name === 'oneEnd') {
    const links = site.projects[index]?.links;
    if (!links?.known || links.value.length === 0) return null;
    const chosen = links.value[which % links.value.length]?.id;
    // A link stands in the facts of both ends: it was read once, so it is hidden in both.
    return { ...site, projects: site.projects.map((project) => !project.links.known ? project : {
      ...project, links: { known: true, value: project.links.value.map((link) => (link.id !== chosen ? link : which % 2 === 0 ? { ...link, to: { ...link.to, team: unread } } : { ...link, from: { ...link.from, manager: unread } })) },
    }) };
  }
  return change((project) => (name in project.readings ? { ...project, readings: { ...project.readings, [name]: unread } } : { ...project, [name]: unread }));
}
