/** What the pages ask and are told about claims, confirmations and accepted gaps. Types only, as in api.ts. */
import type { AccountId, Instant, ProjectId } from './facts';
import type { Band } from './report';
import type { Role } from './role';
import type { Exemption } from './settings';

export interface GapPayload {
  readonly projectId: ProjectId;
  readonly checkId: string;
  readonly subjectId?: string | undefined;
}
export interface GapsAnswer {
  /** Accepted gaps of the space that hold. */
  readonly gaps: readonly Exemption[];
  readonly score: number | null;
  readonly adjustedScore: number | null;
  readonly adjustedBand: Band | null;
}

export interface VoicesAnswer {
  readonly voices: SeatVoices;
  readonly gaps: readonly Exemption[];
  /** Whether the viewer answers claims and accepts gaps here: an admin of the space, or of Jira. */
  readonly mayDecide: boolean;
}

export type SeatVoices = Readonly<Record<Role, SeatVoice>>;
/** What people said about one seat; of holders only those who hold it now. */
export interface SeatVoice {
  /** Sources that name other active people than the one that answered. */
  readonly disagreeing: readonly string[];
  readonly confirmed: ReadonlyArray<{ readonly accountId: AccountId; readonly at: Instant }>;
  readonly disputedBy: readonly AccountId[];
  /** Open ones. `isAgreed` is false while somebody to whom it was offered has not said yes. */
  readonly claims: ReadonlyArray<{ readonly accountId: AccountId; readonly at: Instant; readonly offeredBy: AccountId | null; readonly isAgreed: boolean }>;
  /** `isInForce` is false until the space is judged again, and where another source answers before it. */
  readonly accepted: { readonly accountId: AccountId; readonly at: Instant; readonly isInForce: boolean } | null;
  /** Whether the viewer may claim it, or say yes to an offer. */
  readonly mayClaim: boolean;
  /** Whether the viewer, who holds it, is to be asked whether it is still theirs. */
  readonly isAsked: boolean;
}
