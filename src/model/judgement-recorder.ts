/** What is stored of a judgement of the site, and who stores it: src/scan fills the shapes, src/storage keeps the promise. */
import type { CheckResult, Finding } from './check';
import type { AccountId, Instant, ProjectId } from './facts';
import type { Register, RegisterEntry } from './register';
import type { EligibilityState } from './report';
import type { Role } from './role';
import type { Score } from './score';
import type { Seats } from './seat';
import type { Sentence } from './sentence';
import type { StoredDependency } from './stored-dependency';

/** Judgements, the rows of the lists, what changed since, and the day's points of the trends: each written only where it differs. */
export interface JudgementRecorder {
  /**
   * Stores a judgement of these projects, in an order that a kill between any two writes leaves right: recorded again, it stores
   * nothing twice. What stands of projects that are gone is removed; their history stays.
   * @param note puts into the register what entries are to say from now on. Called at the end, and before it whenever some hundred
   * are stored, so that a site which takes longer to store than a function may run is stored by several
   */
  record(judgement: RecordedJudgement, note: (told: ReadonlyMap<ProjectId, ToldEntry>) => Promise<void>): Promise<void>;
}
/** What the register tells of a judgement. */
export type ToldEntry = Pick<RegisterEntry, 'judged' | 'vacancies'>;
export interface RecordedJudgement {
  readonly at: Instant;
  /** When the site was judged before and all of that was stored; null where it never was. */
  readonly before: Instant | null;
  /** What the points of history hang on; a page marks where one of them changes (design, scoring rule 6). */
  readonly marks: { readonly rules: string; readonly settings: string };
  /** What the site as a whole lacks, with its sentence. */
  readonly setup: ReadonlyArray<Finding & { readonly template: string }>;
  readonly projects: readonly JudgedProject[];
  /** Who holds a seat of a judged space, by account id. */
  readonly people: readonly JudgedPerson[];
  /** Of the whole site, each once. */
  readonly dependencies: readonly StoredDependency[];
  /** Programmes, vacancies and digests of before; and who is gone. */
  readonly register: Register;
}

/** What the judge says of a project, reduced to what is stored; the scan's ProjectJudgement fits. */
export interface JudgedProject extends Score {
  readonly id: ProjectId;
  readonly eligibility: { readonly state: EligibilityState; readonly reason: string; readonly sentence?: Sentence };
  readonly seats: Seats;
  readonly checks: ReadonlyArray<{ readonly check: { readonly id: string }; readonly result: CheckResult; readonly exempted: number; readonly weight: number }>;
  readonly operatingModel: { readonly has: readonly Role[]; readonly needs: readonly Role[]; readonly undecided: readonly Role[]; readonly reason: string; readonly sentences?: readonly Sentence[] };
}

/** What one person holds over the whole site, with what they carry by it; never a score (design, scoring rule 6). */
export interface JudgedPerson {
  readonly accountId: AccountId;
  /** Filled and shared seats of eligible projects. */
  readonly seats: ReadonlyArray<{ readonly projectId: ProjectId; readonly role: Role }>;
  /** Teams as product owner; null where they are none. */
  readonly ownerTeams: LoadRange | null;
  /** Product owners led as product manager; null where they are none. */
  readonly managerOwners: LoadRange | null;
  /** Teams of the projects where they are both; null where there is none. */
  readonly combinedTeams: LoadRange | null;
}
/** Between what is known and what unreadable seats and teams leave open; null: no bound. */
export interface LoadRange {
  readonly least: number;
  readonly most: number | null;
}
