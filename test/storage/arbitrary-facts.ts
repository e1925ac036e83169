/** Any site's facts, as fast-check makes them: every known and unknown, ids that repeat, instants in all the ways Jira writes them. */
import fc from 'fast-check';
import type { DependencyEnd, Fact, ProjectFacts, RoadmapItem, SiteFacts, SourceReading } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import { arbitraryAuthority, arbitraryBacklog } from '../arbitrary-samples';

const id = fc.oneof(fc.integer({ min: 1, max: 30 }).map(String), fc.stringMatching(/^[a-zA-Z0-9:-]{1,40}$/), fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }));
const fact = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Fact<Value>> =>
  fc.oneof({ weight: 3, arbitrary: value.map(known) }, { weight: 1, arbitrary: fc.constantFrom('forbidden', 'failed', 'incomplete', 'notRead').map((reason) => unknownFact(reason)) });
const instant = fc.oneof(
  fc.date({ min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('2021-11-15T10:00:00.000+0100', 'not a date', '2021-11-15'),
);
const updated = fc.option(instant, { nil: null });
const person = fact(fc.option(id, { nil: null }));

const reading: fc.Arbitrary<SourceReading> = fc.record({
  source: id, kind: fc.constantFrom('projectRole' as const, 'projectLead' as const, 'set' as const), accounts: fc.array(id, { maxLength: 3 }), groups: fc.nat({ max: 3 }),
});
const readings = fact(fc.array(reading, { maxLength: 3 }));
const end: fc.Arbitrary<DependencyEnd> = fc.record({ issueId: id, projectId: id, team: person, manager: person, updated });

const item: fc.Arbitrary<RoadmapItem> = fc.record({ id, named: person, parentId: id, updated }, { requiredKeys: ['id', 'named', 'updated'] });

const wholeProject: fc.Arbitrary<Required<ProjectFacts>> = fc.record({
  id,
  type: fc.constantFrom('software', 'business', 'product_discovery'),
  archived: fc.boolean(),
  programmeId: fc.option(id, { nil: null }),
  leadId: fc.option(id, { nil: null }),
  workItems: fact(fc.record({ count: fc.nat(), lastUpdated: updated })),
  readings: fc.record({ productOwner: readings, productManager: readings, projectManager: readings }),
  teams: fact(fc.array(id, { maxLength: 4 })),
  teamManaged: fc.boolean(),
  authority: arbitraryAuthority({ fact, person: id, instant }),
  backlog: arbitraryBacklog({ fact, person: id, instant }),
  roadmapItems: fact(fc.array(item, { maxLength: 12 })),
  ancestors: fc.array(item, { maxLength: 2 }),
  links: fact(fc.array(fc.record({ id, type: id, from: end, to: end, isWithinTeam: fc.constant(true as const) }, { requiredKeys: ['id', 'type', 'from', 'to'] }), { maxLength: 8 })),
  ends: fc.array(end, { maxLength: 2 }),
});
export const arbitraryProject: fc.Arbitrary<ProjectFacts> = wholeProject.map(({ ancestors, ends, ...project }) => ({ ...project, ...(ancestors.length === 0 ? {} : { ancestors }), ...(ends.length === 0 ? {} : { ends }) }));

const names = fc.record({ productOwner: fc.array(id, { maxLength: 2 }), productManager: fc.array(id, { maxLength: 2 }), projectManager: fc.array(id, { maxLength: 2 }) });

export const arbitrarySite: fc.Arbitrary<SiteFacts> = fc.record({
  version: fc.constant(1 as const),
  at: fc.constant('2026-11-24T02:00:00.000Z'),
  offers: fc.record({
    roleNames: fact(names), nearMisses: names, ownerFields: fc.array(id), managerFields: fc.array(id), teamFields: fc.array(id), dependencyTypes: fc.array(id),
  }),
  accounts: fc.dictionary(fc.stringMatching(/^[0-9a-f:-]{1,12}$/), fc.constantFrom('active' as const, 'deactivated' as const, 'deleted' as const, 'app' as const)),
  projects: fc.uniqueArray(arbitraryProject, { selector: (project) => project.id, maxLength: 5 }),
});
