/** What a scan asks of storage: the shapes it needs; src/storage keeps the promises, src/scan relies on them. */
import type { AccountId, AccountState, Instant, ProjectFacts, ProjectId } from './facts';
import type { JudgementRecorder } from './judgement-recorder';
import type { FactsPlace, Register, RegisterEntry } from './register';
import type { Corrections } from './step';
import type { Vocabulary } from './vocabulary';

/** Entries in shards, each replaced by a conditional write, so that of two writers none undoes the other. */
export interface RegisterStore {
  /** All of it, each shard as it is now. @throws StorageError where one is damaged */
  read(): Promise<Register>;
  /**
   * Applies `change` to each project's entry as it stands now; null where there is none, and where none is to be left. Where another
   * wrote meanwhile the shard is read again and `change` is called again, so it must be pure. A shard that stays as it is is not written.
   * @returns the entries as they are now, without those of which none is left
   * @throws StorageError where a shard is full, or damaged; entries of other shards may be written then
   */
  update(projectIds: readonly ProjectId[], change: (entry: RegisterEntry | null, id: ProjectId) => RegisterEntry | null): Promise<Register>;
}

/** One project's facts, written whole under a stamp of their own; an entry of the register points at them. */
export interface ProjectFactsStore {
  /** Those whose place is known; absent where nothing is stored there any more, or what is stored is damaged or of another version: such a project is read anew. */
  read(places: ReadonlyMap<ProjectId, FactsPlace>): Promise<ReadonlyMap<ProjectId, ProjectFacts>>;
  write(facts: readonly ProjectFacts[], stamp: string): Promise<ReadonlyMap<ProjectId, FactsPlace>>;
  /** The same in two steps, so that it can be noted where they will be before anything is there. */
  prepare(facts: readonly ProjectFacts[], stamp: string): { readonly places: ReadonlyMap<ProjectId, FactsPlace>; readonly store: () => Promise<void> };
  delete(places: ReadonlyMap<ProjectId, FactsPlace>): Promise<void>;
}

export interface AccountReading {
  /** null where Jira was not asked yet, or refused. */
  readonly state: AccountState | null;
  /** When it was read or refused; null where it was not asked. */
  readonly at: Instant | null;
}
export type Accounts = ReadonlyMap<AccountId, AccountReading>;

export interface AccountStore {
  read(): Promise<Accounts>;
  /** Of two readings of one account the later one stays; one that was never asked gives way to any. */
  note(readings: Accounts): Promise<void>;
  /** Forgets all but these. */
  keepOnly(wanted: ReadonlySet<AccountId>): Promise<void>;
}

export interface VocabularyStore {
  read(): Promise<Vocabulary | null>;
  write(vocabulary: Vocabulary): Promise<void>;
}

/** One row: who runs the scan, and how far it is. Every write is conditional on what was read. */
export interface RunStore {
  /** Without taking it, for the schedule and the pages; null before the first taking. */
  read(): Promise<HeldRun | null>;
  /**
   * The run, taken by `holder` until the instant; null where another holds it still. The first taking of all begins with `firstRun`.
   * Where the holder before did not give it back it has news: what that one stored may not have been judged.
   */
  take(holder: string, now: Instant, until: Instant): Promise<Run | null>;
  /** False where `holder` no longer has it: another goes on. A null `until` gives it back. */
  save(holder: string, run: Run, until: Instant | null): Promise<boolean>;
}

export interface HeldRun {
  readonly run: Run;
  /** Until when its holder has it, who may have died since; null where it was given back. */
  readonly heldUntil: Instant | null;
}

export interface Run {
  /** When the round began, which is its catalogue's instant; null between rounds. */
  readonly roundBegan: Instant | null;
  /** When the next round is due; the schedule compares nothing else. */
  readonly nextRound: Instant;
  /** How far the round is through the catalogue; null between rounds. */
  readonly catalogue: CatalogueProgress | null;
  readonly corrections: Corrections;
  readonly progress: RunProgress;
  /** When the site was judged last, and under which mark of settings. */
  readonly judged: { readonly at: Instant; readonly under: string } | null;
  /** Whether something was stored since that a judgement may hang on. */
  readonly hasNews: boolean;
  /**
   * The delivery that goes on with it, by a mark of its own, and when it is due: another delivery that says it goes on is a
   * repeated one, and where this one is overdue it was lost. null where none is under way.
   */
  readonly next: { readonly id: string; readonly at: Instant } | null;
  /**
   * Where the step at hand has facts, new ones and those that they replace: chunks, by stamp and project. Noted before anything is
   * written, and gone with the save that ends the step: who finds any deletes those that the register does not point at.
   */
  readonly loose: LooseFacts;
  readonly log: RoundLog;
}

/** What the last rounds did, for whoever looks after the app; the latest first, at most 14 rounds and 10 failures. */
export interface RoundLog {
  readonly rounds: readonly DoneRound[];
  readonly failures: readonly ScanFailure[];
}
export interface DoneRound {
  readonly began: Instant;
  readonly ended: Instant;
  readonly steps: number;
  /** Of Jira. */
  readonly points: number;
}
export interface ScanFailure {
  readonly at: Instant;
  /** `refused`: Jira does not let the app read; `jira`: it failed or did not answer; `storage`: what is stored is damaged or full; `input`: the settings cannot be worked with; `unknown`: anything else. */
  readonly kind: 'refused' | 'jira' | 'storage' | 'input' | 'unknown';
  /** Method and path of Jira, without what was asked; null where it was none of its calls. */
  readonly endpoint: string | null;
  /** HTTP status; null where there is none. */
  readonly status: number | null;
}

export type LooseFacts = Readonly<Record<string, Readonly<Record<ProjectId, number>>>>;

export interface CatalogueProgress {
  /** The page to read next; null when none is to be read any more. */
  readonly next: { readonly order: 'key' | 'moved'; readonly startAt: number } | null;
  /** Whether all pages by key were read, so that a project not seen since the round began may be gone. */
  readonly whole: boolean;
  /** How many projects Jira said that there are, archived ones too; null before the first page. */
  readonly total: number | null;
}

/** For the pages and the log, and for the schedule: all but `idle` and `stopped` is unfinished, and goes on where nobody holds the run. */
export interface RunProgress {
  /** `queued`: somebody asked, and nothing was read yet. `failed`: by an error that nobody foresaw; it is tried again at `waitsUntil`. */
  readonly state: 'idle' | 'queued' | 'running' | 'waiting' | 'stopped' | 'failed';
  /** When it entered the state. */
  readonly since: Instant;
  readonly stepsDone: number;
  readonly stepsLeft: number;
  readonly pointsSpent: number;
  readonly pointsLeft: number;
  /** Probably; null while nothing runs. */
  readonly expectedEnd: Instant | null;
  /** Why nothing goes on, where it waits: the hour's budget, Jira's patience, or the platform. */
  readonly waitsFor: 'budget' | 'jira' | 'platform' | null;
  readonly waitsUntil: Instant | null;
}

/** Whether a Jira admin has stopped scanning. Apart from the run, so that it can be said while another holds that; read before every step. */
export interface StopFlag {
  /** Since when; null while scanning is allowed. Strictly consistent. */
  read(): Promise<Instant | null>;
  write(since: Instant | null): Promise<void>;
}

/**
 * The points of the UTC hour. Reserved before they are spent; what is never settled counts as spent. Jira's clock may differ by a
 * minute: what was reserved, or may have been spent, within a minute of the full hour counts in both hours.
 */
export interface BudgetStore {
  read(now: Instant): Promise<Budget>;
  /** Null where the hour does not bear it, or within a minute of the full hour one of the two does not: `read` tells when to ask again. */
  reserve(points: number, now: Instant, ceiling: number): Promise<Reservation | null>;
  /**
   * Once a reservation; later ones, and one 15 minutes after the reserving, change nothing.
   * @param nearLimit Jira warned that the quota of all sites nears its end: half of what is left of the hour is given up
   */
  settle(reservation: Reservation, spent: number, now: Instant, nearLimit: boolean): Promise<void>;
}
export interface Reservation {
  /** Unlike any other's. */
  readonly id: string;
  readonly points: number;
}
export interface Budget {
  /** Spent or reserved in this hour; within a minute of the full hour, in the fuller one of the two. */
  readonly used: number;
  /** Given up because Jira warned. */
  readonly forgone: number;
  /** When to ask again where the hour does not bear it: a minute after the full hour. */
  readonly nextHour: Instant;
}

/** Hints that something moved, and wishes of viewers: written without reading, by many at once. */
export interface MarkStore {
  /** At most one a project, kind and quarter of an hour is kept. */
  add(mark: Mark): Promise<void>;
  /** The oldest first. It may miss the last second's marks, and may show for a second what is removed. */
  list(): Promise<readonly Mark[]>;
  /** Those that are still as they were listed: what was marked again meanwhile stays. */
  remove(marks: readonly Mark[]): Promise<void>;
}
export interface Mark {
  readonly kind: 'moved' | 'asked' | 'catalogue';
  /** Of a `catalogue` mark, the project that came, went or changed its lead, category or name: asking what became of it tells. Never empty. */
  readonly projectId: ProjectId;
  readonly at: Instant;
}

/** The stores that a scan works with. */
export interface ScanStores {
  readonly run: RunStore;
  readonly stop: StopFlag;
  readonly register: RegisterStore;
  readonly facts: ProjectFactsStore;
  readonly accounts: AccountStore;
  readonly vocabulary: VocabularyStore;
  readonly budget: BudgetStore;
  readonly marks: MarkStore;
  readonly recorder: JudgementRecorder;
}
