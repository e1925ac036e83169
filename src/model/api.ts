/**
 * What the pages ask of the app: method → payload and answer, and the envelope around every answer. Types only, so that the
 * pages carry no schema library; src/forge reads payloads by schema. Ids only: the browser fetches names as the viewer.
 */
import type { Finding, Outcome } from './check';
import type { AccountId, Instant, ProjectId } from './facts';
import type { Band, EligibilityState } from './report';
import type { Role } from './role';
import type { SeatState } from './seat';

/** Never an exception: `message` is for the viewer's eye. */
export type Envelope<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly code: FailureCode; readonly message: string };
/** `INPUT`: the request cannot be worked with; `JIRA`: Jira did not answer; `STORAGE`: what is stored cannot be read; `INTERNAL`: anything else. */
export type FailureCode = 'INPUT' | 'JIRA' | 'STORAGE' | 'INTERNAL';

export interface Api {
  getIndicator: { readonly payload: { readonly projectIds: readonly ProjectId[] }; readonly answer: IndicatorAnswer };
  listProjects: { readonly payload: Readonly<Record<string, never>>; readonly answer: ProjectsAnswer };
  scanNow: { readonly payload: Readonly<Record<string, never>>; readonly answer: ScanStatus };
}
export type ApiMethod = keyof Api;
export type Payload<Method extends ApiMethod> = Api[Method]['payload'];
export type Answer<Method extends ApiMethod> = Api[Method]['answer'];

/** Most projects that one gadget shows. */
export const MOST_PROJECTS = 50;

export interface ScanStatus {
  /** When the facts shown were read; null before the first scan. */
  readonly scannedAt: Instant | null;
  readonly state: 'never' | 'queued' | 'running' | 'waiting' | 'done' | 'failed';
}

export interface IndicatorAnswer {
  readonly scan: ScanStatus;
  /** Those asked for that the viewer may browse and that were scanned, worst first. */
  readonly projects: readonly Indicator[];
  /** Asked for and browsable, but not in the scan yet. */
  readonly notScanned: readonly ProjectId[];
  /** How many of those asked for the viewer may not browse. */
  readonly hidden: number;
  /** What the whole site lacks; sentences. */
  readonly setup: readonly string[];
}

export interface Indicator {
  readonly projectId: ProjectId;
  readonly eligibility: { readonly state: EligibilityState; readonly reason: string };
  readonly band: Band | null;
  /** 0 to 100; null where nothing could be judged. */
  readonly score: number | null;
  /** The number to show: the score with what could not be read counted as 0. */
  readonly floor: number | null;
  readonly adjustedScore: number | null;
  readonly coverage: number;
  readonly seats: Readonly<Record<Role, IndicatorSeat>>;
  /** Every check, those to act on first. */
  readonly checks: readonly IndicatorCheck[];
  /** Why these roles are called for, in one sentence. */
  readonly operatingModel: string;
  /** The floor of the last 90 days, oldest first. */
  readonly trend: ReadonlyArray<{ readonly day: string; readonly floor: number }>;
}

export interface IndicatorSeat {
  readonly state: SeatState;
  /** At most 50. */
  readonly holders: readonly AccountId[];
  readonly holderCount: number;
  readonly source: string | null;
  readonly inherited: boolean;
}

export interface IndicatorCheck {
  readonly id: string;
  readonly outcome: Outcome;
  /** True when it passes, or what is wrong. */
  readonly title: string;
  readonly description: string;
  readonly remedy: string;
  readonly role: Role;
  readonly weight: number;
  readonly judged: number;
  readonly violations: number;
  /** Violations that an accepted gap covers. */
  readonly exempted: number;
  /** The first 20 findings; `template` holds `{placeholders}` for the values and `{subject}`. */
  readonly examples: ReadonlyArray<Finding & { readonly template: string }>;
}

export interface ProjectsAnswer {
  readonly scan: ScanStatus;
  /** Scanned projects that the viewer may browse, worst first. */
  readonly projects: ReadonlyArray<{
    readonly projectId: ProjectId;
    readonly band: Band | null;
    readonly floor: number | null;
    readonly eligibility: EligibilityState;
    readonly violations: number;
  }>;
  readonly hidden: number;
}
