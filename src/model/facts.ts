/**
 * Facts: what was read from Jira, before any judgement. They carry ids only: no summary, no key, no name.
 * Every fact is known, or unknown with a reason; nothing is ever guessed.
 */
import type { Role } from './role';

/** ISO 8601 instant in UTC. */
export type Instant = string;
export type AccountId = string;
export type ProjectId = string;
export type IssueId = string;
/** The id of an Atlassian team, or `project:<ProjectId>` where a project is its own team. */
export type TeamId = string;

/** Why a fact is unknown: no permission, a read that failed, one that ended short, or one not made (budget, export). */
export type UnknownReason = 'forbidden' | 'failed' | 'incomplete' | 'notRead';
export type Fact<Value> = { readonly known: true; readonly value: Value } | { readonly known: false; readonly reason: UnknownReason };

export const known = <Value>(value: Value): Fact<Value> => ({ known: true, value });
export const unknownFact = (reason: UnknownReason): { readonly known: false; readonly reason: UnknownReason } => ({ known: false, reason });

/** Everything one scan read of a site, at one instant. */
export interface SiteFacts {
  readonly version: 1;
  /** The scan's one instant; every age is measured against it. */
  readonly at: Instant;
  readonly offers: SiteOffers;
  readonly accounts: Readonly<Record<AccountId, AccountState>>;
  readonly projects: readonly ProjectFacts[];
}

/** `deleted` covers accounts that Jira does not know; an account that is not listed could not be read. */
export type AccountState = 'active' | 'deactivated' | 'deleted' | 'app';

/** What a site has to read seats, owners and teams from. */
export interface SiteOffers {
  /** Project roles by whose name a seat is read; unknown where no project let us see its roles. */
  readonly roleNames: Fact<Readonly<Record<Role, readonly string[]>>>;
  /** Role names that look alike but do not match whole: suggested in the set-up, never taken. */
  readonly nearMisses: Readonly<Record<Role, readonly string[]>>;
  /** Ids of user-picker fields named like the role. */
  readonly ownerFields: readonly string[];
  readonly managerFields: readonly string[];
  readonly teamFields: readonly string[];
  /** Ids of the link types that are dependencies. */
  readonly dependencyTypes: readonly string[];
}

export interface ProjectFacts {
  readonly id: ProjectId;
  /** Jira's project type, such as `software`, `service_desk`, `business`, `product_discovery`. */
  readonly type: string;
  readonly archived: boolean;
  /** The programme: Jira's project category. */
  readonly programmeId: string | null;
  readonly leadId: AccountId | null;
  readonly workItems: Fact<{ readonly count: number; readonly lastUpdated: Instant | null }>;
  /** One reading a source that was asked, per role. */
  readonly readings: Readonly<Record<Role, Fact<readonly SourceReading[]>>>;
  /** Distinct values of the Team field on open issues; empty where none carries one. */
  readonly teams: Fact<readonly TeamId[]>;
  readonly roadmapItems: Fact<readonly RoadmapItem[]>;
  /** Work items from which roadmap items inherit an owner and which are none of a project themselves, as they were read for that; absent where there are none. */
  readonly ancestors?: readonly RoadmapItem[];
  /** Open links of dependency types that touch this project, also within it. */
  readonly links: Fact<readonly DependencyLink[]>;
  /** Ends in this project of others' links, as they were read by themselves while its own links are unknown; absent where there are none. */
  readonly ends?: readonly DependencyEnd[];
  /** Team-managed: its permissions are not those of a scheme, so that only a proof counts. */
  readonly teamManaged: boolean;
  /** What is known of the rights of those who hold the product-owner seat; one entry a person. */
  readonly authority: Fact<readonly AuthorityReading[]>;
  readonly backlog: Fact<BacklogSample>;
}

/** Whether a person may order a backlog: Jira's ranking needs *Schedule work items* and *Edit work items*. */
export interface AuthorityReading {
  readonly accountId: AccountId;
  readonly schedule: RightReading;
  readonly edit: RightReading;
}
/** `untold`: no proof was found, and nothing that proves the opposite. */
export type RightReading = 'granted' | 'denied' | 'untold';

/** The top of a backlog as a sample: To Do items at story level outside active sprints, in their order. */
export interface BacklogSample {
  /** When it was read; a sample ages, and a stale one is unknown. */
  readonly readAt: Instant;
  /** First is next. */
  readonly items: readonly BacklogItem[];
  /** Whether the team estimates: at least half of the sample carries an estimate. */
  readonly estimates: boolean;
  /** Moves of the sample's items in the last 90 days, oldest first. */
  readonly moves: Fact<readonly BacklogMove[]>;
}
export interface BacklogItem {
  readonly id: IssueId;
  /** null where the item has no such field, as in an export without descriptions. */
  readonly hasDescription: boolean | null;
  /** null where the item has no such field. */
  readonly hasAcceptanceCriteria: boolean | null;
  /** null where the team estimates no work of this type: under half of the sample's items of the type carry an estimate. */
  readonly hasEstimate: boolean | null;
  /** null where the item is no story: a bug or a ticket needs no roadmap item above it. */
  readonly hasRoadmapItem: boolean | null;
  readonly updated: Instant | null;
}
/** One person's change of the order: several within 10 minutes are one (design, `backlogs-ordered-by-others`). */
export interface BacklogMove {
  /** The first item moved. */
  readonly issueId: IssueId;
  readonly author: AccountId;
  readonly at: Instant;
}

export type SourceKind = 'projectRole' | 'projectLead' | 'projectProperty' | 'set';

/** Whom one source names for a seat. */
export interface SourceReading {
  /** Reads like `projectRole:Product Owner`. */
  readonly source: string;
  readonly kind: SourceKind;
  readonly accounts: readonly AccountId[];
  /** How many groups are named; a group is no accountable person. */
  readonly groups: number;
}

/** An open issue above story level, or a Discovery idea. */
export interface RoadmapItem {
  readonly id: IssueId;
  /** The named owner: product-manager field, else assignee, else the named owner of the parent. */
  readonly named: Fact<AccountId | null>;
  /** Whose named owner it has, where none is named on itself. The parent may lie in another project and change without this one, so stored facts leave `named` at null. */
  readonly parentId?: IssueId;
  readonly updated: Instant | null;
}

/** One link, read in its outward sense: `from` blocks `to`. */
export interface DependencyLink {
  readonly id: string;
  readonly type: string;
  readonly from: DependencyEnd;
  readonly to: DependencyEnd;
  /** Of a link within one project whose far end nobody read: that end was asked about, and carries no team but the near one's. So this is no dependency; absent otherwise. */
  readonly isWithinTeam?: true;
}

export interface DependencyEnd {
  readonly issueId: IssueId;
  readonly projectId: ProjectId;
  /** The end's own Team value; unknown where the end was not read. */
  readonly team: Fact<TeamId | null>;
  /** The person in the project-manager field. */
  readonly manager: Fact<AccountId | null>;
  /** null where the end was not read; empty where it was, and Jira gives no date. */
  readonly updated: Instant | null;
}
