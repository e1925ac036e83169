/**
 * Facts of a large site at the densities of the performance goals: 500 work items a space, 2 % of them open roadmap items and a
 * fifth of these unowned, 7.5 dependency links a space of which a third joins two spaces, 1.5 actors a role. The same size
 * gives the same facts.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { AccountState, BacklogSample, DependencyEnd, DependencyLink, ProjectFacts, RoadmapItem, SiteFacts, SourceReading } from '../../src/model/facts';
import { known } from '../../src/model/facts';

const AT = '2026-11-24T00:00:00.000Z';
const DAY_MS = 86_400_000;
const ITEMS_A_PROJECT = 10;
const LINKS_A_PROJECT = 7.5;
const SAMPLE = 100;
const SEED = 20_261_124;

export function generateFacts(projectCount: number): SiteFacts {
  const generator = xoroshiro128plus(SEED);
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  const chance = (share: number) => below(1000) < share * 1000;
  const hexadecimal = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  // As long, and packing as badly, as Jira's own ids.
  const people = Array.from({ length: projectCount }, () => `712020:${[8, 4, 4, 4, 12].map(hexadecimal).join('-')}`);
  const person = () => people[below(projectCount)] ?? '';
  const issueId = () => `${10_000 + below(500 * projectCount)}`;
  const ago = (days: number) => new Date(Date.parse(AT) - below(days) * DAY_MS - 1).toISOString();
  const reading = (): SourceReading => ({ source: 'projectRole:Role', kind: 'projectRole', accounts: chance(0.5) ? [person()] : chance(0.2) ? [] : [person(), person()], groups: chance(0.05) ? 1 : 0 });
  const end = (issueId: string, projectId: string): DependencyEnd => ({ issueId, projectId, team: known(chance(0.3) ? `team-${projectId}-${below(3)}` : null), manager: known(chance(0.1) ? person() : null), updated: ago(300) });
  const links = Array.from({ length: projectCount * LINKS_A_PROJECT }, (_, index): DependencyLink => {
    const near = below(projectCount);
    const far = chance(1 / 3) ? Math.min(projectCount - 1, near + 1 + below(5)) : near;
    return { id: `${10_000 + index}`, type: 'Blocks', from: end(issueId(), `${near}`), to: end(issueId(), `${far}`) };
  });
  const linksOf = new Map<string, DependencyLink[]>();
  for (const link of links) for (const id of new Set([link.from.projectId, link.to.projectId])) linksOf.set(id, [...(linksOf.get(id) ?? []), link]);
  const backlog = (): BacklogSample => ({
    readAt: ago(5),
    estimates: chance(0.5),
    items: Array.from({ length: SAMPLE }, () => ({ id: issueId(), hasDescription: chance(0.8), hasAcceptanceCriteria: chance(0.5), hasEstimate: chance(0.5), hasRoadmapItem: chance(0.7), updated: ago(120) })),
    moves: known(Array.from({ length: below(20) }, () => ({ issueId: issueId(), author: person(), at: ago(60) }))),
  });
  const projects = Array.from({ length: projectCount }, (_, index): ProjectFacts => ({
    id: `${index}`,
    type: 'software',
    archived: false,
    programmeId: `programme-${Math.floor(index / 20)}`,
    leadId: null,
    workItems: known({ count: 500, lastUpdated: ago(20) }),
    readings: { productOwner: known([reading()]), productManager: known([reading()]), projectManager: known([reading()]) },
    teams: known(Array.from({ length: below(4) }, (__, team) => `team-${index}-${team}`)),
    roadmapItems: known(Array.from({ length: ITEMS_A_PROJECT }, (): RoadmapItem => ({ id: issueId(), named: known(chance(0.2) ? null : person()), updated: ago(200) }))),
    links: known(linksOf.get(`${index}`) ?? []),
    teamManaged: chance(0.3),
    authority: known([]),
    backlog: known(backlog()),
  }));
  const names = { productOwner: ['Role'], productManager: ['Role'], projectManager: ['Role'] };
  const none = { productOwner: [], productManager: [], projectManager: [] };
  return {
    version: 1,
    at: AT,
    offers: { roleNames: known(names), nearMisses: none, ownerFields: [], managerFields: [], teamFields: ['customfield_1'], dependencyTypes: ['1'] },
    accounts: Object.fromEntries(people.map((id, index): [string, AccountState] => [id, index % 25 === 0 ? 'deactivated' : 'active'])),
    projects,
  };
}
