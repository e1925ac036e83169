/** One step of a scan: idempotent, so that it may be lost, repeated or cut off anywhere, and small enough to end within a minute. */
import type { AccountId, IssueId, ProjectId } from './facts';

export type Step = StepKind & {
  /** Says what the step is, the same for the same step: two plans of one state agree. */
  readonly id: string;
  /** Why it is due, as it stands in progress and logs. */
  readonly reason: 'asked' | 'new' | 'moved' | 'vocabulary' | 'failed' | 'rotation' | 'daily';
  /** Jira's points that it will probably cost. */
  readonly points: number;
  /** The most that it may cost, retries apart; this much is reserved. */
  readonly worst: number;
  readonly requests: number;
};

export type StepKind =
  | { readonly kind: 'vocabulary' }
  /** One page of the catalogue, by key or by what moved last; `size` at most and by default 100. */
  | { readonly kind: 'catalogue'; readonly order: 'key' | 'moved'; readonly startAt: number; readonly size?: number }
  /** What became of these projects; at most 50. */
  | { readonly kind: 'whereabouts'; readonly projectIds: readonly ProjectId[] }
  | { readonly kind: 'seats'; readonly projectIds: readonly ProjectId[] }
  | { readonly kind: 'items'; readonly projectIds: readonly ProjectId[]; readonly links: 'from' | 'both' }
  | { readonly kind: 'accounts'; readonly accountIds: readonly AccountId[] }
  /** Far ends of links; at most 500. */
  | { readonly kind: 'ends'; readonly issueIds: readonly IssueId[] }
  | { readonly kind: 'samples'; readonly projectIds: readonly ProjectId[] };

/** What steps cost beside what was expected: spent ÷ expected, by kind, moved a third of the way at each step. */
export type Corrections = Readonly<Partial<Record<StepKind['kind'], number>>>;
