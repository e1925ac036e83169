/**
 * The register: what Rolecall keeps of every project beside its facts, so that a plan can be made without opening them: what the
 * catalogue said last, when each part was read and under which vocabulary, and whether something has moved since. It has keys,
 * by which Jira names far ends of links, but no project's name and no summary.
 */
import type { AccountId, Instant, ProjectId } from './facts';
import type { Role } from './role';

/** Parts that are read, age and turn stale apart from each other. */
export const PARTS = ['seats', 'items', 'samples'] as const;
/** `seats`: role actors; `items`: roadmap items, dependency links and teams; `samples`: backlog, moves, authority. */
export type Part = (typeof PARTS)[number];

export type Register = ReadonlyMap<ProjectId, RegisterEntry>;

export interface RegisterEntry {
  readonly id: ProjectId;
  readonly key: string;
  /** Jira's project type, such as `software`. */
  readonly type: string;
  readonly teamManaged: boolean;
  readonly archived: boolean;
  readonly programmeId: string | null;
  readonly leadId: AccountId | null;
  /** null where Jira gave no insight. */
  readonly workItems: { readonly count: number; readonly lastUpdated: Instant | null } | null;
  /** Whom the project's own property names; `malformed` where it has another shape; null where there is none or it was not asked for. */
  readonly property: Readonly<Record<Role, readonly AccountId[]>> | 'malformed' | null;
  /** Matching roles of a team-managed project, name and id; null where they are not read, or where the site's shared ones hold. */
  readonly roles: ReadonlyArray<readonly [name: string, id: string]> | null;
  /** When the catalogue showed it last. */
  readonly seenAt: Instant;
  /** When it was found gone: deleted, or hidden from the app. It may come back; after 30 days it is forgotten. */
  readonly goneAt: Instant | null;
  /** Last sign of the catalogue that something moved, as long as the items may not have been read since; null where there is none. */
  readonly movedAt: Instant | null;
  readonly seats: Reading | null;
  readonly items: ItemsReading | null;
  readonly samples: Reading | null;
  /** Where its facts are stored; null before the first. */
  readonly facts: FactsPlace | null;
  /** Since when each seat is vacant, and for how many days it was before. */
  readonly vacancies: Readonly<Record<Role, Vacancy>>;
  /** A digest of the judgement stored last, so that an equal one is not written again; null where none is stored. */
  readonly judged: string | null;
}

export interface Reading {
  /** When the reading began: what changed later was not seen. */
  readonly at: Instant;
  /** Mark of the vocabulary and settings that it hangs on; another mark makes it due again. */
  readonly under: string;
  /** False where something could not be read: the part is due again, with patience that grows. */
  readonly whole: boolean;
  /** Readings in a row that were not whole. */
  readonly failures: number;
}

export interface ItemsReading extends Reading {
  /**
   * About which links it testifies: `from`: those that start in this project; `both`: all that touch it. Of two readings that
   * testify about one link the later one decides whether it is there.
   */
  readonly links: 'from' | 'both';
  /** Whether roadmap items were read too; not while the project is not eligible. */
  readonly roadmap: boolean;
  /** How many objects Jira returned, for the next estimate. */
  readonly objects: number;
}

export interface FactsPlace {
  /** Unlike any other writing's. */
  readonly stamp: string;
  readonly chunks: number;
}

export interface Vacancy {
  /** Since when nobody answers; null while somebody does. */
  readonly since: Instant | null;
  /** Since when it cannot be told any more whether anybody answers; null while it can. A holder who is then seen ends the vacancy here. */
  readonly doubtedSince: Instant | null;
  /** Whole and broken days of the vacancies before this one, within the last 400 days. */
  readonly before: ReadonlyArray<{ readonly from: Instant; readonly to: Instant }>;
}

export const NO_VACANCY: Vacancy = { since: null, doubtedSince: null, before: [] };
