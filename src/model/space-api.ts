/** What the page of one space asks for besides its judgement: its history, and who orders its backlog. Types only, as in api.ts. */
import type { Instant, IssueId } from './facts';
import type { Band } from './report';

export interface HistoryAnswer {
  /** One a day on which the space was rated, of the last 400 days, oldest first. */
  readonly points: readonly HistoryDay[];
  readonly marks: readonly HistoryMark[];
}
export interface HistoryDay {
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  /** The number that pages show. */
  readonly floor: number;
  readonly band: Band | null;
}
/** The first day that was judged by other rules or settings than the one before it. */
export interface HistoryMark {
  readonly day: string;
  /** `rules`: a new version of Rolecall judges otherwise; `settings`: a Jira admin changed them. */
  readonly changed: 'rules' | 'settings' | 'both';
}

export interface OrderingAnswer {
  /** False where practice checks are not shown to the viewer. */
  readonly isShown: boolean;
  /** null where it is not shown, was not read, or the sample is too old. */
  readonly ordering: Ordering | null;
}
export interface Ordering {
  readonly readAt: Instant;
  /** Waiting work items at the top of the backlog that were looked at. */
  readonly sampleSize: number;
  /** How far back moves are counted. */
  readonly days: number;
  /** Moves within these days by who holds the seat now. */
  readonly byOwner: number;
  readonly byOthers: number;
  /** All that are kept, of the last 90 days, newest first. Who else moved an item, its own history tells whoever may see it. */
  readonly moves: ReadonlyArray<{ readonly issueId: IssueId; readonly at: Instant; readonly isByOwner: boolean }>;
}
