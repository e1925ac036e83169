/** What the admin page asks and is told. Types only, as in api.ts; for Jira admins alone. */
import type { ScanStatus } from './api';
import type { AccountId, Instant, ProjectId } from './facts';
import type { Publication } from './publication';
import type { Part } from './register';
import type { Band, EligibilityState } from './report';
import type { Role } from './role';
import type { Exemption, SeatValue, Settings } from './settings';
import type { RoundLog } from './stores';
import type { ThresholdName } from './thresholds';

/** What the page edits: seats have a table of their own, and gaps and disputes are said elsewhere, so that a save here leaves them as they are. */
export type EditableSettings = Omit<Settings, 'version' | 'seats' | 'disputes' | 'exemptions'>;

export interface SettingsAnswer {
  readonly settings: EditableSettings;
  /** To be given back with what is saved: it tells whether somebody else saved meanwhile. Equal where the settings are. */
  readonly mark: string;
  /** What was saved cannot be read any more; `settings` are the defaults, to be saved anew. */
  readonly isDamaged: boolean;
  readonly seats: readonly SeatValue[];
  /** Whether the seats that were before the last change can be had again. */
  readonly mayUndoSeats: boolean;
  /** Accepted gaps that still hold, in spaces that the viewer may browse; the first to end first. */
  readonly exemptions: readonly Exemption[];
  /** How many others. */
  readonly hiddenExemptions: number;
  readonly publication: PublicationAnswer;
  readonly checks: readonly CheckWords[];
  readonly site: SiteWords;
  readonly scan: ScanAnswer;
  readonly version: { readonly app: string; readonly rules: string };
}

export interface PublicationAnswer {
  readonly publication: Publication;
  /** Who pressed Publish last, and when; null where nobody did yet. */
  readonly by: AccountId | null;
  readonly at: Instant | null;
}

export interface CheckWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly role: Role;
  readonly kind: 'exact' | 'practice';
  /** By its risk. */
  readonly weight: number;
  readonly source: string;
  /** The numbers that it hangs on. */
  readonly thresholds: readonly ThresholdName[];
}

/** What of the site the settings can name, as it was read last; all empty before the first scan. */
export interface SiteWords {
  readonly isRead: boolean;
  /** Those with a space; the browser fetches their names. */
  readonly programmes: ReadonlyArray<{ readonly id: string; readonly spaces: number }>;
  readonly spacesWithoutProgramme: number;
  /** Names of project roles: those that are read for each role, those that look alike, and how the others are called. */
  readonly roles: Readonly<Record<Role, { readonly read: readonly string[]; readonly similar: readonly string[] }>>;
  readonly otherRoles: readonly string[];
  readonly fields: { readonly owner: readonly string[]; readonly manager: readonly string[]; readonly team: readonly string[] };
  /** `types`: names, each once. Highest level first. */
  readonly levels: ReadonlyArray<{ readonly level: number; readonly types: readonly string[]; readonly isRoadmap: boolean }>;
  readonly linkTypes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly outward: string; readonly inward: string; readonly isDependency: boolean }>;
  readonly spaceTypes: ReadonlyArray<{ readonly type: string; readonly spaces: number }>;
}

export interface ScanAnswer {
  readonly status: ScanStatus;
  /** Points of this hour, pages included. */
  readonly hour: { readonly used: number; readonly forgone: number; readonly ceiling: number; readonly nextHour: Instant };
  readonly nextRound: Instant | null;
  /** The last ones, the latest first. */
  readonly log: RoundLog;
  readonly spaces: { readonly known: number; readonly read: number };
}

/** `path`: of the setting, as `thresholds.dormantDays`; empty for the settings as a whole. */
export interface SettingsProblem {
  readonly path: string;
  readonly message: string;
}

export interface PreviewAnswer {
  readonly problems: readonly SettingsProblem[];
  /** null where there are problems, or where nothing was scanned yet. */
  readonly effect: SettingsEffect | null;
}

/** What the stored facts say under the settings in force (`from`) and under others (`to`), without asking Jira. */
export interface SettingsEffect {
  readonly bands: { readonly from: BandCounts; readonly to: BandCounts };
  /** Judged spaces in which somebody holds the seat. */
  readonly seats: Readonly<Record<Role, { readonly from: number; readonly to: number }>>;
  /** Judged spaces. */
  readonly judged: { readonly from: number; readonly to: number };
  /** Which source answers in how many judged spaces, as `projectRole:Product Owner`; the most first. */
  readonly sources: Readonly<Record<Role, ReadonlyArray<{ readonly source: string; readonly spaces: number }>>>;
  /** Spaces whose band or eligibility changes and that the viewer may browse, the worst change first; at most `MOST_CHANGED`. */
  readonly changed: readonly ChangedSpace[];
  /** All of them, hidden ones too. */
  readonly changedCount: number;
  /** Checks that begin or cease to count, with the spaces in which they do. */
  readonly checks: ReadonlyArray<{ readonly id: string; readonly from: number; readonly to: number }>;
  readonly reading: RereadEffect;
  /** What only a person can decide, and what could be set better: path and sentence. */
  readonly advice: ReadonlyArray<{ readonly setting: string; readonly text: string }>;
}
export const MOST_CHANGED = 50;

export type BandCounts = Readonly<Record<Band | 'unrated', number>>;

export interface ChangedSpace {
  readonly projectId: ProjectId;
  readonly from: SpaceStanding;
  readonly to: SpaceStanding;
}
export interface SpaceStanding {
  readonly eligibility: EligibilityState;
  readonly band: Band | null;
  /** One decimal. */
  readonly floor: number | null;
}

/** What the next scan reads again because of the change; until then the effect rests on what was read before. */
export interface RereadEffect {
  readonly points: number;
  readonly parts: ReadonlyArray<{ readonly part: Part; readonly spaces: number }>;
}

export interface SaveAnswer {
  readonly problems: readonly SettingsProblem[];
  /** Of what is saved now; null where nothing was. */
  readonly mark: string | null;
  readonly scan: ScanStatus;
}

/** A seat as a row of the table says it; `accountIds` empty: nobody is set for it any more. */
export interface SeatRow {
  readonly role: Role;
  /** A space by key or id; else `programme` is given, by name or id. */
  readonly project?: string | undefined;
  readonly programme?: string | undefined;
  readonly accountIds: readonly AccountId[];
}
export const MOST_SEAT_ROWS = 6_000;

/** `rows`: put into the table, each in the place of what stood for its seat; `undo`: the seats that were before the last change. */
export type SeatsChange = { readonly kind: 'rows'; readonly rows: readonly SeatRow[] } | { readonly kind: 'undo' };

export interface SeatsPreviewAnswer extends PreviewAnswer {
  /** Seats that get others, that get somebody for the first time, and that are left without. */
  readonly counts: { readonly changed: number; readonly added: number; readonly removed: number };
}
