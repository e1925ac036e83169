/** A site written out by hand, for cases in which the scoring rules meet: one product owner, all other seats empty, no roadmap item. */
import type { DependencyEnd, DependencyLink, ProjectFacts, SiteFacts } from '../../../src/model/facts';
import { known } from '../../../src/model/facts';

const AT = '2026-06-01T00:00:00.000Z';
const OWNER = 'owner';
const reading = (source: string, ...accounts: readonly string[]) => known([{ source, kind: 'projectRole' as const, accounts, groups: 0 }]);

export const buildProject = (id: string, overrides: Partial<ProjectFacts> = {}): ProjectFacts => ({
  id, type: 'software', archived: false, programmeId: null, leadId: null, teamManaged: false,
  workItems: known({ count: 5, lastUpdated: AT }),
  readings: { productOwner: reading('projectRole:Product Owner', OWNER), productManager: reading('projectRole:Product Manager'), projectManager: reading('projectRole:Project Manager') },
  teams: known([]), authority: known([]), roadmapItems: known([]), links: known([]),
  backlog: known({ readAt: AT, estimates: false, items: [], moves: known([]) }),
  ...overrides,
});

/** A link between two projects; nobody is named as manager of either end. */
export function buildLink(id: string, fromProject: string, toProject: string, from: Partial<DependencyEnd> = {}): DependencyLink {
  const end = (projectId: string) => ({ issueId: `${id}-${projectId}`, projectId, team: known(null), manager: known(null), updated: AT });
  return { id, type: 'Blocks', from: { ...end(fromProject), ...from }, to: end(toProject) };
}

/** Each link stands in the facts of both its projects. */
export const buildSite = (projects: readonly ProjectFacts[], links: readonly DependencyLink[]): SiteFacts => ({
  version: 1,
  at: AT,
  offers: {
    roleNames: known({ productOwner: ['Product Owner'], productManager: ['Product Manager'], projectManager: ['Project Manager'] }),
    nearMisses: { productOwner: [], productManager: [], projectManager: [] }, ownerFields: [], managerFields: [], teamFields: [], dependencyTypes: ['1'],
  },
  accounts: { [OWNER]: 'active' },
  projects: projects.map((project) => ({ ...project, links: known(links.filter(({ from, to }) => from.projectId === project.id || to.projectId === project.id)) })),
});
