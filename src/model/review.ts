/** A review: what a PMO lead decides space by space, and what of it the next review opens on. Pure words; ids and free notes only. */
import type { AccountId, Instant, ProjectId } from './facts';
import type { Band, EligibilityState } from './report';

/** `ask`: somebody is asked to mend it; `accept`: it may stay as it is; `watch`: looked at again next time. */
export const DECISION_KINDS = ['ask', 'accept', 'watch'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
export const MOST_NOTE = 1_000;

export interface Decision {
  readonly projectId: ProjectId;
  readonly kind: DecisionKind;
  /** Free words; they stay where they are, and are never logged. */
  readonly note: string;
  /** Who is asked, or answers for it. */
  readonly accountId: AccountId | null;
  /** Such as `2026-12-01`. */
  readonly due: string | null;
  readonly by: AccountId;
  readonly at: Instant;
}

/** How a space stood at an instant. */
export interface Standing {
  readonly projectId: ProjectId;
  readonly band: Band | null;
  readonly floor: number | null;
  readonly eligibility: EligibilityState;
  readonly violations: number;
}

/** A space that somebody was asked about, or that is watched, over the reviews since. */
export interface Followed {
  readonly decision: Decision;
  /** How the space stood when that review was closed; null where it was not judged then. */
  readonly then: Standing | null;
  /** Whether it stood better at the last closing. */
  readonly wasBetter: boolean;
}

/** What is left of a review for good. */
export interface ClosedReview {
  readonly id: string;
  readonly openedAt: Instant;
  readonly openedBy: AccountId;
  readonly closedAt: Instant;
  readonly closedBy: AccountId;
  readonly rules: string;
  /** Mark of the settings that held. */
  readonly settings: string;
  readonly decisions: readonly Decision[];
  /** Of every space of the site then. */
  readonly standings: readonly Standing[];
  readonly followed: readonly Followed[];
}

export interface OpenReview {
  readonly id: string;
  readonly openedAt: Instant;
  readonly openedBy: AccountId;
}
export interface ClosedHead extends Pick<ClosedReview, 'id' | 'openedAt' | 'closedAt' | 'closedBy'> {
  readonly decided: number;
}
