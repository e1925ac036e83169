/**
 * What the page of all spaces asks of the app. A row is short, since a site may have thousands: seats and outcomes are one letter
 * each, in the order of ROLES and of `checks`. Types and constants only, as in api.ts.
 */
import type { ScanStatus } from './api';
import type { Outcome } from './check';
import type { AccountId, Instant, IssueId, ProjectId, TeamId } from './facts';
import type { Publication } from './publication';
import type { Band, EligibilityState } from './report';
import type { Role } from './role';
import type { SeatState } from './seat';

export const OUTCOME_LETTERS = { pass: 'p', warn: 'w', fail: 'f', notApplicable: 'n', blocked: 'b', unknown: 'u', error: 'e' } as const satisfies Readonly<Record<Outcome, string>>;
export const SEAT_LETTERS = { filled: 'f', shared: 's', groupOnly: 'g', departed: 'd', empty: 'e', unmapped: 'm', unreadable: 'u' } as const satisfies Readonly<Record<SeatState, string>>;
/** Whether the size of a space calls for a role. */
export const NEED_LETTERS = { calledFor: 'y', notCalledFor: 'n', untold: 'u' } as const;

/** The word of a letter; undefined for one that no word has. */
export const wordOf = <Word extends string>(letters: Readonly<Record<Word, string>>, letter: string | undefined): Word | undefined =>
  (Object.keys(letters) as Word[]).find((word) => letters[word] === letter);

export interface PortfolioAnswer {
  readonly scan: ScanStatus;
  /** Whether the viewer is a Jira admin, who may publish and scan. */
  readonly isAdmin: boolean;
  /** Whether the viewer is a Jira admin or in the review group: they see what is unpublished, people, and cover plans. */
  readonly mayReview: boolean;
  readonly published: Publication['scope'];
  /** The columns: in the catalogue's order, those that the viewer may see and at least one space was judged by. */
  readonly checks: readonly PortfolioCheck[];
  /** Scanned spaces that the viewer may see, worst first. */
  readonly spaces: readonly PortfolioSpace[];
  /** How many others the viewer may not browse; of those that they would see if they might. */
  readonly hidden: number;
}

export interface PortfolioCheck {
  readonly id: string;
  /** True when it passes, and what is wrong when not; for pages whose texts are older than the check. */
  readonly title: string;
  readonly failureTitle: string;
  readonly role: Role;
  /** 0: observed, in no score. */
  readonly weight: number;
}

export interface PortfolioSpace {
  readonly projectId: ProjectId;
  readonly categoryId: string | null;
  /** Only reviewers and Jira admins see it yet. */
  readonly isUnpublished: boolean;
  readonly eligibility: EligibilityState;
  readonly band: Band | null;
  /** The number to show, 0 to 100; null where nothing could be judged. */
  readonly floor: number | null;
  /** The score with accepted gaps left out; null where none is accepted. */
  readonly adjusted: number | null;
  /** Points since a week ago; null where that is not known. */
  readonly change: number | null;
  /** Letters of SEAT_LETTERS. */
  readonly seats: string;
  /** Letters of NEED_LETTERS. */
  readonly needs: string;
  /** Since when scans have seen nobody in each seat; null where somebody is, or where it was never seen empty. */
  readonly vacantSince: ReadonlyArray<Instant | null>;
  /** Letters of OUTCOME_LETTERS, one a check; empty where the space is not judged. */
  readonly outcomes: string;
  /** What was found, where there is a gap: index of the check, violations, how many were judged. */
  readonly counts: ReadonlyArray<readonly [check: number, violations: number, judged: number]>;
}

export interface PeopleAnswer {
  /** False: the viewer sees the own row alone, if they hold a seat. */
  readonly isWhole: boolean;
  readonly limits: SpanLimits;
  /** By how far over a limit, then by how much they hold. */
  readonly people: readonly PersonRow[];
}

/** The most that the guide calls fine, and from how many on a check fails; by setting or preset, with the source where it is the default. */
export interface SpanLimits {
  readonly ownerTeams: SpanLimit;
  readonly managerOwners: SpanLimit;
  readonly combinedTeams: SpanLimit;
}
export interface SpanLimit {
  readonly upTo: number;
  readonly failsFrom: number;
  /** In English, as sources are; null where the site set its own number. */
  readonly source: string | null;
}

export interface PersonRow {
  readonly accountId: AccountId;
  /** In spaces that the viewer may see. */
  readonly seats: ReadonlyArray<{ readonly projectId: ProjectId; readonly role: Role }>;
  /** null where they have no such seat. */
  readonly ownerTeams: Span | null;
  readonly managerOwners: Span | null;
  readonly combinedTeams: Span | null;
}

export interface Span {
  /** null where it rests on spaces that the viewer may not see. */
  readonly count: number | null;
  /** Seats or teams that could not be read may add to it. */
  readonly isAtLeast: boolean;
  /** `untold`: facts that could not be read decide. */
  readonly standing: 'within' | 'near' | 'over' | 'untold';
}

/** What a plan supposes. Nothing of it is carried out. */
export type PlanChange =
  | { readonly kind: 'leaves'; readonly accountId: AccountId }
  | { readonly kind: 'assign'; readonly projectId: ProjectId; readonly role: Role; readonly accountId: AccountId };
export const MOST_PLAN_CHANGES = 20;
/** Items and dependencies that a plan lists; the counts are whole. */
export const MOST_PLAN_EFFECTS = 200;

/** How many have somebody who answers: `before` = `orphaned` + kept, `after` = `cured` + kept. */
export interface PlanTally {
  readonly before: number;
  readonly orphaned: number;
  readonly cured: number;
  readonly after: number;
}

/** Of the spaces that the viewer may browse. */
export interface CoverPlanAnswer {
  readonly seats: { readonly tally: PlanTally; readonly effects: readonly SeatChange[] };
  readonly items: { readonly tally: PlanTally; readonly effects: ReadonlyArray<{ readonly projectId: ProjectId; readonly issueId: IssueId; readonly effect: 'orphaned' | 'cured' }> };
  readonly dependencies: { readonly tally: PlanTally; readonly effects: readonly DependencyChange[] };
  /** Spaces whose score, band or an outcome changes, those that lose most first. */
  readonly spaces: readonly SpaceChangePlanned[];
  /** Coordinators in the settings who leave, so that what they manage is void. */
  readonly coordinators: ReadonlyArray<{ readonly accountId: AccountId; readonly programmeId: string | null; readonly teams: readonly TeamId[] | null }>;
  /** When the facts were read on which the plan rests. */
  readonly scannedAt: Instant | null;
}
export interface SeatChange {
  readonly projectId: ProjectId;
  readonly role: Role;
  /** `changed`: held before and after, by others. */
  readonly effect: 'orphaned' | 'cured' | 'changed';
  readonly before: SeatState;
  readonly after: SeatState;
  /** Who holds it then; at most five. */
  readonly holders: readonly AccountId[];
}
/** An end in a space that the viewer may not browse is null. */
export interface DependencyChange {
  readonly effect: 'orphaned' | 'cured';
  readonly from: { readonly issueId: IssueId; readonly projectId: ProjectId } | null;
  readonly to: { readonly issueId: IssueId; readonly projectId: ProjectId } | null;
}
export interface SpaceChangePlanned {
  readonly projectId: ProjectId;
  readonly before: { readonly band: Band | null; readonly floor: number | null };
  readonly after: { readonly band: Band | null; readonly floor: number | null };
  readonly checks: ReadonlyArray<{ readonly id: string; readonly before: Outcome; readonly after: Outcome }>;
}
