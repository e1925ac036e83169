/** Whatever the facts hold is judged, and a crowd in linear time: accounts that nobody knows, links to self, very many links on one item. */
import fc from 'fast-check';
import type { DependencyLink, ProjectFacts, SiteFacts } from '../../../src/model/facts';
import { known } from '../../../src/model/facts';
import { defaultSettings } from '../../../src/model/settings';
import { RUNS } from '../../runs';
import { arbitrarySettings, arbitrarySite } from '../arbitrary-site';
import { buildProject, buildSite } from './build-site';
import { gapsOf, judge } from './judging';

/** All from one item of project 1, every other one to itself. */
function crowd(size: number, manager: string | null): readonly DependencyLink[] {
  const end = (projectId: string) => ({ issueId: 'hub', projectId, team: known(null), manager: known(manager), updated: 'never' });
  return Array.from({ length: size }, (_, index) => ({ id: `many-${index}`, type: 'Blocks', from: end('1'), to: end(index % 2 === 0 ? '1' : '2') }));
}

function addCrowd(site: SiteFacts, links: readonly DependencyLink[]): SiteFacts {
  const change = (id: string, edit: Partial<ProjectFacts>) => (project: ProjectFacts) => (project.id === id ? { ...project, roadmapItems: known([{ id: 'x', named: known('nobody-knows'), updated: null }]), ...edit } : project);
  return { ...site, projects: site.projects.map(change('1', { links: known(links) })).map(change('2', { links: known(links.filter(({ to }) => to.projectId === '2')) })) };
}

describe('a crowd of links on one item', () => {
  it('is judged on any site, under any settings', () => {
    fc.assert(fc.property(arbitrarySite, arbitrarySettings, fc.nat(100), (site, settings, size) => {
      expect(judge(addCrowd(site, crowd(size, 'nobody-knows')), settings).projects).toHaveLength(site.projects.length);
    }), RUNS);
  });

  it('is judged in linear time', () => {
    const site = buildSite([buildProject('1'), buildProject('2')], []);
    const milliseconds = (size: number) => Math.min(...Array.from({ length: 5 }, () => {
      const crowded = addCrowd(site, crowd(size, null));
      const start = performance.now();
      const gaps = gapsOf(judge(crowded, defaultSettings()));
      const taken = performance.now() - start;
      expect(gaps.filter(({ check }) => check.id === 'dependencies-without-project-manager')).toHaveLength(size);
      return taken;
    }));
    // Eight times as many take eight times as long where each is met once, sixty-four times where each is held against all.
    expect(milliseconds(40_000)).toBeLessThan(milliseconds(5000) * 30);
  });
});
