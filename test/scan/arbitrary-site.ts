/** Generated sites for properties: few projects and people, so that seats, spans and links meet often. */
import fc from 'fast-check';
import type { AccountState, DependencyEnd, DependencyLink, Fact, ProjectFacts, SiteFacts, SourceReading } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import { CHECKS } from '../../src/checks';
import { settingsSchema } from '../../src/model/settings';
import { arbitraryAuthority, arbitraryBacklog } from '../arbitrary-samples';

const AT = '2026-06-01T00:00:00.000Z';
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5'];
const PROJECTS = ['1', '2', '3', '4'];
const TEAMS = ['t1', 't2', 't3', 't4', 't5'];

const date = fc.constantFrom<string | null>('2026-05-30T00:00:00.000Z', '2025-06-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z', 'never', null);
const fact = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Fact<Value>> =>
  fc.oneof({ weight: 9, arbitrary: value.map(known) }, { weight: 1, arbitrary: fc.constant<Fact<Value>>(unknownFact('failed')) });

const readingOf = (kind: 'set' | 'projectRole', source: string): fc.Arbitrary<SourceReading> => fc.record({
  source: fc.constant(source), kind: fc.constant(kind), accounts: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }), groups: fc.nat(1),
});
const readings = fact(fc.tuple(fc.array(readingOf('projectRole', 'projectRole:Role'), { maxLength: 1 }), fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: readingOf('set', 'set').map((one) => [one]) })).map((both) => both.flat()));

const end = (projectId: fc.Arbitrary<string>, issue: string) => fc.record({
  issueId: fc.constant(issue), projectId, team: fact(fc.option(fc.constantFrom(...TEAMS))), manager: fact(fc.option(fc.constantFrom(...PEOPLE))), updated: date,
});
const links: fc.Arbitrary<readonly DependencyLink[]> = fc.array(fc.nat(99), { maxLength: 6 }).chain((ids) => fc.tuple(...[...new Set(ids)].map((id) => fc.record({
  id: fc.constant(`l${id}`), type: fc.constant('Blocks'), from: end(fc.constantFrom(...PROJECTS), `f${id}`), to: end(fc.constantFrom(...PROJECTS), `t${id}`),
}))));

const parts = { fact, person: fc.constantFrom(...PEOPLE), instant: fc.constantFrom('2026-05-30T00:00:00.000Z', '2026-05-20T00:00:00.000Z', '2026-03-01T00:00:00.000Z') };

const project = (id: string): fc.Arbitrary<Omit<ProjectFacts, 'links'>> => fc.record({
  id: fc.constant(id),
  type: fc.constantFrom('software', 'software', 'software', 'product_discovery', 'service_desk'),
  archived: fc.constantFrom(false, false, false, true),
  programmeId: fc.constantFrom('c1', 'c2', null),
  leadId: fc.option(fc.constantFrom(...PEOPLE)),
  workItems: fact(fc.record({ count: fc.constantFrom(0, 5, 5, 5), lastUpdated: date })),
  readings: fc.record({ productOwner: readings, productManager: readings, projectManager: readings }),
  teams: fact(fc.uniqueArray(fc.constantFrom(...TEAMS), { maxLength: 4 })),
  teamManaged: fc.boolean(),
  authority: arbitraryAuthority(parts),
  backlog: arbitraryBacklog(parts),
  roadmapItems: fact(fc.array(fc.record({ named: fact(fc.option(fc.constantFrom(...PEOPLE))), updated: date }), { maxLength: 12 }).map((items) => items.map((item, index) => ({ id: `${id}-${index}`, ...item })))),
});

export const arbitrarySite: fc.Arbitrary<SiteFacts> = fc.record({
  projects: fc.tuple(...PROJECTS.map(project)),
  links: fact(links),
  accounts: fc.record(Object.fromEntries(PEOPLE.map((person) => [person, fc.constantFrom<AccountState>('active', 'active', 'active', 'deactivated', 'deleted', 'app')]))),
}).map(({ projects, links: every, accounts }) => ({
  version: 1,
  at: AT,
  offers: {
    roleNames: known({ productOwner: ['Product Owner'], productManager: ['Product Manager'], projectManager: ['Project Manager'] }),
    nearMisses: { productOwner: [], productManager: [], projectManager: [] },
    ownerFields: [], managerFields: [], teamFields: ['customfield_1'], dependencyTypes: ['1'],
  },
  accounts,
  projects: projects.map((one) => ({
    ...one,
    links: every.known ? known(every.value.filter(({ from, to }) => from.projectId === one.id || to.projectId === one.id).map((link) => ({ ...link, from: fit(link.from, projects), to: fit(link.to, projects) }))) : every,
  })),
}));

/** Jira gives every team that an open work item of a project carries among the project's. */
function fit(one: DependencyEnd, projects: ReadonlyArray<Pick<ProjectFacts, 'id' | 'teams'>>): DependencyEnd {
  const teams = projects.find(({ id }) => id === one.projectId)?.teams;
  const { team } = one;
  return teams?.known === true && team.known && team.value !== null && !teams.value.includes(team.value) ? { ...one, team: known(teams.value[0] ?? null) } : one;
}

/** Settings as a file would give them: every preset, accepted gaps, a dispute, checks switched and weighted. */
export const arbitrarySettings = fc.record({
  preset: fc.constantFrom('default', 'scrum', 'safe', 'less', 'pmo'),
  dependenciesManagedBy: fc.constantFrom('either', 'both'),
  disputes: fc.array(fc.record({ role: fc.constantFrom('productOwner', 'productManager', 'projectManager'), project: fc.constantFrom(...PROJECTS), accountId: fc.constantFrom(...PEOPLE) }), { maxLength: 1 }),
  teamCounts: fc.dictionary(fc.constantFrom(...PROJECTS), fc.integer({ min: 1, max: 5 }), { maxKeys: 1 }),
  checks: fc.dictionary(fc.constantFrom(...CHECKS.filter(({ kind }) => kind === 'exact').map(({ id }) => id)), fc.oneof(
    fc.constant({ state: 'off' }), fc.record({ weight: fc.constantFrom(0, 1, 2.5, 10) }), fc.record({ inForceFrom: fc.constantFrom('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z') }),
  ), { maxKeys: 2 }),
}).map((settings) => settingsSchema.parse(settings));

export const arbitraryExemptions = fc.array(fc.record({
  checkId: fc.constantFrom(...CHECKS.map(({ id }) => id)), project: fc.constantFrom(...PROJECTS), subjectId: fc.constantFrom(undefined, '1-0', '2-1', 'p1', '1', 'l3'),
  reason: fc.constant('agreed'), approver: fc.constant('p1'), expires: fc.constantFrom('2026-05-01T00:00:00Z', '2026-07-01T00:00:00Z'),
}).map(({ subjectId, ...rest }) => ({ ...rest, ...(subjectId === undefined ? {} : { subjectId }) })), { maxLength: 6 });
