/** What a generated site is made from: small numbers that a failing schedule can shrink. Picks are taken modulo what there is to pick from. */
import fc from 'fast-check';

export interface SiteDraft {
  readonly projects: readonly ProjectDraft[];
  readonly issues: readonly IssueDraft[];
  readonly links: readonly LinkDraft[];
  /** Which fields beside Jira's own the site has. */
  readonly hasTeamField: boolean;
  readonly hasOwnerField: boolean;
  readonly hasManagerField: boolean;
}

export interface ProjectDraft {
  readonly kind: (typeof KINDS)[number];
  /** 0: no programme. */
  readonly programme: number;
  readonly lead: number;
  readonly archived: boolean;
  /** Actors of the product owner, the product manager and the project manager. */
  readonly seats: readonly [SeatDraft, SeatDraft, SeatDraft];
}
/** Picks among people; a pick over the last one is a group. */
export type SeatDraft = readonly number[];

export interface IssueDraft {
  readonly project: number;
  readonly type: number;
  readonly status: (typeof STATUSES)[number];
  /** 0: nobody. */
  readonly assignee: number;
  /** 0: none. */
  readonly team: number;
  readonly parent: number;
  readonly owner: number;
  readonly manager: number;
  /** Days since it was last updated. */
  readonly age: number;
}
export interface LinkDraft {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

export const KINDS = ['software', 'teamManaged', 'discovery', 'service', 'business'] as const;
export const STATUSES = ['new', 'indeterminate', 'done'] as const;
/** People that may be named; the last ones are deactivated, an app's, and deleted. */
export const PEOPLE = 10;

const pick = fc.nat(999);
/** Mostly 0, which stands for none or for the ordinary case. */
const seldom = (most: number): fc.Arbitrary<number> => fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: most }) });
const seat: fc.Arbitrary<SeatDraft> = fc.oneof({ weight: 3, arbitrary: fc.array(fc.nat(PEOPLE), { maxLength: 1 }) }, { weight: 1, arbitrary: fc.uniqueArray(fc.nat(PEOPLE), { maxLength: 3 }) });

const project: fc.Arbitrary<ProjectDraft> = fc.record({
  kind: fc.oneof({ weight: 5, arbitrary: fc.constant('software' as const) }, { weight: 4, arbitrary: fc.constantFrom(...KINDS) }),
  programme: fc.nat(2),
  lead: fc.nat(PEOPLE - 1),
  archived: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  seats: fc.tuple(seat, seat, seat),
});

const issue: fc.Arbitrary<IssueDraft> = fc.record({
  project: pick,
  type: fc.nat(5),
  status: fc.oneof({ weight: 3, arbitrary: fc.constant('new' as const) }, { weight: 2, arbitrary: fc.constantFrom(...STATUSES) }),
  assignee: seldom(PEOPLE),
  team: seldom(3),
  parent: seldom(99),
  owner: seldom(PEOPLE),
  manager: seldom(PEOPLE),
  // Dates around which something changes: stale items, dormant spaces, dead dependencies.
  age: fc.oneof({ weight: 6, arbitrary: fc.nat(60) }, { weight: 3, arbitrary: fc.constantFrom(88, 89, 90, 91, 178, 179, 180, 181, 400) }),
});

export const arbitrarySiteDraft: fc.Arbitrary<SiteDraft> = fc.record({
  projects: fc.array(project, { minLength: 1, maxLength: 8, size: 'max' }),
  issues: fc.array(issue, { maxLength: 60, size: 'max' }),
  links: fc.array(fc.record({ type: fc.constantFrom(0, 0, 0, 1, 2), from: pick, to: pick }), { maxLength: 25, size: 'max' }),
  hasTeamField: fc.boolean(),
  hasOwnerField: fc.boolean(),
  hasManagerField: fc.boolean(),
});
