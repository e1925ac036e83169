/** What the pages ask and are told about reviews. Types only, as in api.ts; for Jira admins and the review group, and never of a space that they may not browse. */
import type { ScanStatus, SpaceChange } from './api';
import type { AccountId, Instant, ProjectId } from './facts';
import type { ClosedHead, ClosedReview, Decision, OpenReview, Standing } from './review';

export interface ReviewMethods {
  /** Across all spaces, part by part. */
  listChanges: { readonly payload: { readonly since: Instant; readonly from?: number | undefined }; readonly answer: AllChangesAnswer };
  /** For Jira admins and the review group, as all about reviews. */
  getReview: { readonly payload: Readonly<Record<string, never>>; readonly answer: ReviewAnswer };
  getClosedReview: { readonly payload: { readonly reviewId: string }; readonly answer: ClosedAnswer };
  /** Answers the one that is open where somebody opened one already. */
  openReview: { readonly payload: Readonly<Record<string, never>>; readonly answer: OpenReview };
  /** CONFLICT where somebody else decided on the space meanwhile, or closed the review. */
  decide: { readonly payload: DecidePayload; readonly answer: DecideAnswer };
  closeReview: { readonly payload: { readonly reviewId: string }; readonly answer: ClosedHead };
}

export interface ReviewAnswer {
  readonly scan: ScanStatus;
  /** null while none is open. */
  readonly review: OpenReview | null;
  /** Of the open review. */
  readonly decisions: readonly Decision[];
  /** What the last reviews decided and still matters: what the next one opens on. */
  readonly followed: readonly FollowedSpace[];
  /** Judged spaces as they stand now, worst first. */
  readonly standings: readonly Standing[];
  /** The same at the last closing. */
  readonly before: readonly Standing[];
  /** The latest first. */
  readonly closed: readonly ClosedHead[];
  /** Judged spaces that the viewer may not browse. */
  readonly hidden: number;
  /** False without a licence. */
  readonly mayChange: boolean;
}

export interface FollowedSpace {
  readonly state: 'stillOpen' | 'watched' | 'better' | 'cameBack';
  readonly decision: Decision;
  /** How the space stood then. */
  readonly then: Standing | null;
}

export interface DecidePayload {
  readonly reviewId: string;
  readonly projectId: ProjectId;
  /** null takes the decision back. */
  readonly decision: Pick<Decision, 'kind' | 'note' | 'accountId' | 'due'> | null;
  /** When the decision was made that the page shows; null where it shows none. */
  readonly before: Instant | null;
}
export interface DecideAnswer {
  readonly decision: Decision | null;
}

export interface ClosedAnswer extends Omit<ClosedReview, 'followed'> {
  /** Spaces of the review that the viewer may not browse. */
  readonly hidden: number;
}

export interface AllChangesAnswer {
  /** A part of the spaces in which something changed, worst first. */
  readonly spaces: ReadonlyArray<{ readonly projectId: ProjectId; readonly changes: readonly DatedSpaceChange[] }>;
  /** Where to go on; null at the end. */
  readonly next: number | null;
  /** Spaces that may have changed, and those of them that are looked through with this part. */
  readonly total: number;
  readonly looked: number;
  /** When the rules or the settings changed since. */
  readonly rulesChanged: readonly Instant[];
  /** When the last review was closed; null for who is told nothing of reviews, and where there was none. */
  readonly lastReview: { readonly closedAt: Instant; readonly closedBy: AccountId } | null;
}
export interface DatedSpaceChange {
  readonly at: Instant;
  readonly change: SpaceChange;
}
