/** Generated states that a plan is made from: few instants and marks, so that every rule meets every other. */
import fc from 'fast-check';
import type { Instant } from '../../../src/model/facts';
import type { ItemsReading, Reading, RegisterEntry , PARTS } from '../../../src/model/register';
import { NO_VACANCY } from '../../../src/model/register';
import { settingsSchema } from '../../../src/model/settings';
import type { AccountReading, CatalogueProgress, Mark } from '../../../src/model/stores';
import type { Vocabulary } from '../../../src/model/vocabulary';
import type { PlanInput } from '../../../src/scan/plan/plan-input';

export const BEGAN = '2026-06-10T03:00:00.000Z';
export const AT = '2026-06-10T03:20:00.000Z';
export const UNDER = { seats: 's1', items: 'i1', samples: 'b1' } as const;

const HOUR = 3_600_000;
/** Hours before the round's beginning; negative ones lie in the round. */
export const before = (hours: number): Instant => new Date(Date.parse(BEGAN) - hours * HOUR).toISOString();

const past = fc.constantFrom(0.1, 2, 5, 13, 24, 30, 24 * 5, 24 * 8, 24 * 40, 24 * 120).map(before);
const recent = fc.constantFrom(0, -0.1, -0.3).map(before);
const instant = fc.oneof({ weight: 4, arbitrary: past }, { weight: 1, arbitrary: recent });

const readingOf = (part: (typeof PARTS)[number]): fc.Arbitrary<Reading> => fc.record({
  at: instant,
  under: fc.constantFrom(UNDER[part], UNDER[part], UNDER[part], 'other'),
  failures: fc.constantFrom(0, 0, 0, 0, 1, 2, 5, 20),
}).map(({ failures, ...reading }) => ({ ...reading, failures, whole: failures === 0 }));
const itemsReading: fc.Arbitrary<ItemsReading> = fc.record({ reading: readingOf('items'), links: fc.constantFrom('from', 'both'), roadmap: fc.boolean(), objects: fc.nat(400) })
  .map(({ reading, ...rest }) => ({ ...reading, ...rest }));
const orNever = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: value });

const vacancy = fc.constantFrom(NO_VACANCY, NO_VACANCY, { since: before(50), doubtedSince: null, before: [] });

const entry: fc.Arbitrary<Omit<RegisterEntry, 'id' | 'key'>> = fc.record({
  type: fc.constantFrom('software', 'software', 'software', 'product_discovery', 'service_desk'),
  teamManaged: fc.boolean(),
  archived: fc.constantFrom(false, false, false, false, true),
  programmeId: fc.constant(null),
  leadId: fc.constant(null),
  // A date far ahead is none; one a little ahead would become one as soon as the project is seen again.
  workItems: orNever(fc.record({ count: fc.oneof(fc.nat(20), fc.integer({ min: 100, max: 3_000 }), fc.constant(200_000)), lastUpdated: fc.oneof(fc.constant(null), past, fc.constant('2027-01-01T00:00:00.000+0000'), fc.constant('never')) })),
  property: fc.constant(null),
  roles: fc.constantFrom(null, [['Product Owner', '7'] as const]),
  seenAt: instant,
  goneAt: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: past }),
  movedAt: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: past }),
  seats: orNever(readingOf('seats')),
  items: orNever(itemsReading),
  samples: orNever(readingOf('samples')),
  facts: fc.constant(null),
  vacancies: fc.record({ productOwner: vacancy, productManager: vacancy, projectManager: vacancy }),
  judged: fc.constant(null),
});

const mark = (ids: readonly string[]): fc.Arbitrary<Mark> => fc.record({ kind: fc.constantFrom('moved', 'asked', 'catalogue'), projectId: fc.constantFrom(...ids, 'unheard'), at: instant });

const catalogue: fc.Arbitrary<CatalogueProgress> = fc.record({
  next: fc.oneof(fc.constant(null), fc.record({ order: fc.constantFrom('key', 'moved'), startAt: fc.constantFrom(0, 100) })),
  whole: fc.boolean(),
  total: fc.constantFrom(null, 50, 400),
}).map((progress) => ({ ...progress, whole: progress.whole && progress.next === null }));

const account: fc.Arbitrary<AccountReading> = fc.constantFrom<AccountReading>({ state: null, at: null }, { state: 'active', at: before(2) }, { state: 'active', at: before(30) }, { state: null, at: before(26) });

export const VOCABULARY: Vocabulary = {
  readAt: BEGAN,
  site: { url: 'https://example.atlassian.net', name: 'Example' },
  issueTypes: [], linkTypes: [], roadmapTypes: ['1'], dependencyTypes: [], ownerFields: [], managerFields: [], teamFields: ['customfield_1'],
  backlogFields: { rank: null, sprints: [], estimates: [], acceptanceCriteria: [] },
  settingsAccounts: [], programmes: [],
  sharedRoles: { known: true, value: [['Product Owner', '1'], ['Product Manager', '2'], ['Project Manager', '3'], ['Administrators', '4']] },
};

export interface PlanSizes {
  readonly most: number;
}

export const arbitraryPlan = ({ most }: PlanSizes): fc.Arbitrary<PlanInput> => fc.array(entry, { maxLength: most }).chain((entries) => {
  const ids = entries.map((_, index) => `${10_000 + index * 7}`);
  return fc.record({
    settings: fc.record({ pointsPerHour: fc.constantFrom(1_500, 2_500, 10_000, 65_000) }).map((some) => settingsSchema.parse({ ...some, seats: [{ role: 'productOwner', programme: '1', accountIds: ['named'] }] })),
    vocabulary: fc.constant(VOCABULARY),
    under: fc.constant(UNDER),
    accounts: fc.array(account, { maxLength: most }).map((some) => new Map(some.map((reading, index) => [`a${index}`, reading] as const))),
    run: fc.record({
      roundBegan: fc.constantFrom(BEGAN, BEGAN, BEGAN, null),
      nextRound: fc.constantFrom(-1, -6, -24).map(before),
      catalogue,
      corrections: fc.constantFrom({}, { seats: 1.7, items: 3 }, { items: 0.3 }),
      judged: fc.constantFrom(null, { at: before(24), under: 'm' }),
    }).map((run) => (run.roundBegan === null ? { ...run, catalogue: null } : run)),
    marks: fc.array(mark(ids), { maxLength: 6 }),
    ends: fc.array(fc.nat(2_000).map(String), { maxLength: 5 }),
    once: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.record({ selected: fc.constantFrom(null, new Set(ids.slice(0, 3))), samplePoints: fc.constantFrom(0, 500, Infinity), sampled: fc.constantFrom(null, new Set(ids.slice(0, 5))) }) }),
  }).map(({ once, run, ...rest }): PlanInput => ({
    ...rest,
    register: new Map(entries.map((one, index) => [ids[index]!, { ...one, id: ids[index]!, key: `K${index}` }] as const)),
    // The terminal's scan has one instant, no pages by what moved and nobody who asks.
    run: once === null ? run : { ...run, roundBegan: AT },
    vocabulary: once === null ? VOCABULARY : { ...VOCABULARY, readAt: AT },
    marks: once === null ? rest.marks : [],
    at: AT,
    points: Infinity,
    once,
  }));
});
