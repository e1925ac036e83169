/**
 * What the pages ask of the app: method → payload and answer, and the envelope around every answer. Types only, so that the
 * pages carry no schema library; src/forge reads payloads by schema. Ids only: the browser fetches names as the viewer.
 */
import type { EditableSettings, PreviewAnswer, SaveAnswer, SeatsChange, SeatsPreviewAnswer, SettingsAnswer } from './admin-api';
import type { Finding, Outcome } from './check';
import type { DependencyMethods } from './dependencies-api';
import type { AccountId, Instant, ProjectId } from './facts';
import type { CoverPlanAnswer, PeopleAnswer, PlanChange, PortfolioAnswer } from './portfolio-api';
import type { Publication } from './publication';
import type { Band, EligibilityState } from './report';
import type { Role } from './role';
import type { SeatState } from './seat';
import type { Sentence } from './sentence';
import type { Exemption } from './settings';
import type { HistoryAnswer, OrderingAnswer } from './space-api';
import type { ReviewMethods } from './review-api';
import type { GapPayload, GapsAnswer, SeatVoices, VoicesAnswer } from './voices-api';

/** Never an exception: `sentence` is for the viewer's eye, where there is one; else `message`, in English. */
export type Envelope<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly code: FailureCode; readonly message: string; readonly sentence?: Sentence };
/** `INPUT`: the request cannot be worked with; `FORBIDDEN`: the viewer or the licence does not allow it; `JIRA`: Jira did not answer; `BUSY`: the points that Jira's hour bears are spent; `STORAGE`: what is stored cannot be read; `CONFLICT`: somebody else changed it meanwhile; `INTERNAL`: anything else. */
export type FailureCode = 'INPUT' | 'FORBIDDEN' | 'JIRA' | 'BUSY' | 'STORAGE' | 'CONFLICT' | 'INTERNAL';

export interface Api extends DependencyMethods, ReviewMethods {
  getIndicator: { readonly payload: { readonly projectIds: readonly ProjectId[] }; readonly answer: IndicatorAnswer };
  getChanges: { readonly payload: { readonly projectIds: readonly ProjectId[]; readonly since: Instant }; readonly answer: ChangesAnswer };
  /** One space whole, for its own page. FORBIDDEN where the viewer may not browse it. */
  getProject: { readonly payload: { readonly projectId: ProjectId }; readonly answer: ProjectAnswer };
  /** For who may see the space: a seat in which nobody answers, or an offer. A space admin then accepts it. */
  claimSeat: { readonly payload: { readonly projectId: ProjectId; readonly role: Role }; readonly answer: SeatVoices };
  /** For space admins and Jira admins. Declining a claim that was accepted takes it back. */
  answerClaim: { readonly payload: { readonly projectId: ProjectId; readonly role: Role; readonly accountId: AccountId; readonly accept: boolean }; readonly answer: SeatVoices };
  /** For who holds the seat. */
  confirmSeat: { readonly payload: { readonly projectId: ProjectId; readonly role: Role; readonly answer: 'stillMe' | 'notMe' | { readonly handOverTo: AccountId } }; readonly answer: SeatVoices };
  /** For space admins and Jira admins, for a year at most. Without a subject the whole check is accepted in that space. */
  acceptGap: { readonly payload: GapPayload & { readonly reason: string; readonly expires: Instant; readonly compensatingPerson?: AccountId | undefined }; readonly answer: GapsAnswer };
  /** What the scores would be with the gap accepted. Stores nothing and asks Jira nothing; for who may see the space. */
  previewGap: { readonly payload: GapPayload; readonly answer: GapsAnswer };
  withdrawGap: { readonly payload: GapPayload; readonly answer: GapsAnswer };
  /** What people said about the seats of a space, its accepted gaps and what the viewer may do there; for who may see it. */
  getVoices: { readonly payload: { readonly projectId: ProjectId }; readonly answer: VoicesAnswer };
  /** The scores of one space, day by day, and where rules or settings changed. */
  getHistory: { readonly payload: { readonly projectId: ProjectId }; readonly answer: HistoryAnswer };
  /** Who orders the backlog of one space, as far as a sample tells. */
  getOrdering: { readonly payload: { readonly projectId: ProjectId }; readonly answer: OrderingAnswer };
  /** All spaces in a row each, for the page in the apps menu. */
  getPortfolio: { readonly payload: Readonly<Record<string, never>>; readonly answer: PortfolioAnswer };
  /** Who holds what: of everybody for Jira admins and the review group, else the viewer's own row. */
  getPeople: { readonly payload: Readonly<Record<string, never>>; readonly answer: PeopleAnswer };
  /** For Jira admins and the review group: what would follow from people leaving and taking seats. Changes nothing. */
  planCover: { readonly payload: { readonly changes: readonly PlanChange[] }; readonly answer: CoverPlanAnswer };
  listProjects: { readonly payload: Readonly<Record<string, never>>; readonly answer: ProjectsAnswer };
  /** For Jira admins: what of the site everybody sees from now on, within what they may browse. Answers what then holds. */
  publish: { readonly payload: Publication; readonly answer: Publication };
  /** For Jira admins: everything that the admin page shows. */
  getSettings: { readonly payload: Readonly<Record<string, never>>; readonly answer: SettingsAnswer };
  /** For Jira admins: what is wrong with settings, else what they would change. Stores nothing and asks Jira nothing. */
  previewSettings: { readonly payload: { readonly settings: EditableSettings }; readonly answer: PreviewAnswer };
  /** For Jira admins: saved where `mark` still holds, and judged anew in the round that this asks for. */
  saveSettings: { readonly payload: { readonly settings: EditableSettings; readonly mark: string }; readonly answer: SaveAnswer };
  previewSeats: { readonly payload: { readonly change: SeatsChange }; readonly answer: SeatsPreviewAnswer };
  /** For Jira admins: from the next judging on the gap counts again. */
  withdrawExemption: { readonly payload: Pick<Exemption, 'project' | 'checkId' | 'subjectId'>; readonly answer: ScanStatus };
  saveSeats: { readonly payload: { readonly change: SeatsChange; readonly mark: string }; readonly answer: SaveAnswer };
  /** Of the whole site, or of one space before everything else. For Jira admins, and for everybody once something is published. */
  scanNow: { readonly payload: { readonly projectId?: ProjectId | undefined }; readonly answer: ScanStatus };
  /** For Jira admins: nothing more is read until an admin asks for a scan. */
  stopScan: { readonly payload: Readonly<Record<string, never>>; readonly answer: ScanStatus };
}
export type ApiMethod = keyof Api;
export type Payload<Method extends ApiMethod> = Api[Method]['payload'];
export type Answer<Method extends ApiMethod> = Api[Method]['answer'];

/** Most projects that one gadget shows. */
export const MOST_PROJECTS = 50;

export interface ScanStatus {
  /** When the facts shown were read; null before the first scan. */
  readonly scannedAt: Instant | null;
  /** `waiting`: for points, or for Jira; `stopped`: by a Jira admin, until one asks for a scan, or for want of a licence; `failed`: by an error that nobody foresaw, and tried again within the hour. */
  readonly state: 'never' | 'queued' | 'running' | 'waiting' | 'stopped' | 'done' | 'failed';
  /** How far it is; null while nothing is under way, and for others than Jira admins until something is published. */
  readonly progress: ScanProgress | null;
  /** False while the app's licence on the site is not active: what is stored stays readable, nothing new is read. */
  readonly isLicensed: boolean;
}

export interface ScanProgress {
  /** When this reading of the site began. */
  readonly began: Instant | null;
  readonly stepsDone: number;
  /** Those done and those left; it grows while the site is still being looked over. */
  readonly stepsPlanned: number;
  /** In Jira's points. */
  readonly pointsSpent: number;
  readonly pointsLeft: number;
  /** Probably. */
  readonly expectedEnd: Instant | null;
  /** `budget`: this hour's points are spent; `jira`: it asked for patience, or does not answer; `platform`: a delivery was lost, and the schedule goes on. */
  readonly waitsFor: 'budget' | 'jira' | 'platform' | null;
  readonly waitsUntil: Instant | null;
}

export interface IndicatorAnswer {
  readonly scan: ScanStatus;
  /** Those asked for that the viewer may browse and that were scanned, worst first; unpublished ones for Jira admins only. */
  readonly projects: readonly Indicator[];
  /** Asked for and browsable, but published to nobody yet; who is no Jira admin is told nothing else of them. */
  readonly unpublished: readonly ProjectId[];
  /** Whether the viewer is a Jira admin, who sees what is unpublished and may publish it. */
  readonly isAdmin: boolean;
  /** Asked for and browsable, but not in the scan yet. */
  readonly notScanned: readonly ProjectId[];
  /** How many of those asked for the viewer may not browse. */
  readonly hidden: number;
  /** What the whole site lacks; sentences, which count over every space: for Jira admins only. */
  readonly setup: readonly SaidSentence[];
}

export interface ProjectAnswer {
  readonly scan: ScanStatus;
  /** Whether the viewer is a Jira admin, who sees what is unpublished. */
  readonly isAdmin: boolean;
  /** Published to everybody who may browse it; others than Jira admins are told nothing of it before. */
  readonly isPublished: boolean;
  /** null where it is not published to the viewer, or was not scanned yet. */
  readonly project: Indicator | null;
}

/** A sentence for the pages, with the English one for a page whose texts lack it. */
export interface SaidSentence extends Sentence {
  readonly text: string;
}

export interface Indicator {
  readonly projectId: ProjectId;
  readonly eligibility: { readonly state: EligibilityState; readonly reason: string; readonly sentence: Sentence | null };
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
  readonly operatingModel: OperatingModelAnswer;
  /** Roles whose seat the viewer holds here. */
  readonly viewerHolds: readonly Role[];
  /** What people said about the seats, and what the viewer may say. */
  readonly voices: SeatVoices;
  /** The floor of the last 90 days, oldest first. */
  readonly trend: ReadonlyArray<{ readonly day: string; readonly floor: number }>;
}

/** Which roles the space has, and which its size calls for. */
export interface OperatingModelAnswer {
  readonly has: readonly Role[];
  readonly needs: readonly Role[];
  /** Roles of which it cannot be told whether they are called for. */
  readonly undecided: readonly Role[];
  /** Two or three sentences with the numbers in them. */
  readonly reason: string;
  /** The same for the pages; none in what an earlier version judged. */
  readonly sentences: readonly Sentence[];
}

export interface IndicatorSeat {
  readonly state: SeatState;
  /** At most 50. */
  readonly holders: readonly AccountId[];
  readonly holderCount: number;
  readonly source: string | null;
  readonly inherited: boolean;
  /** Since when scans have seen nobody here; null where somebody answers, or where it was never seen empty. */
  readonly vacantSince: Instant | null;
  /** Days of the last 400 on which nobody answered here, earlier vacancies included; whole days. */
  readonly vacantDays: number;
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

export interface ChangesAnswer {
  /** Those asked for in which something changed, and which the viewer may see: as far back as it is kept, the last 50 changes of a space. */
  readonly projects: ReadonlyArray<{ readonly projectId: ProjectId; readonly changes: ReadonlyArray<{ readonly at: Instant; readonly change: SpaceChange }> }>;
  /** When the rules or the settings changed since: what changed then may have changed by it. */
  readonly rulesChanged: readonly Instant[];
  /** How many of those asked for the viewer may not browse. */
  readonly hidden: number;
}

/** What is otherwise than in the judgement before. */
export type SpaceChange =
  | { readonly kind: 'eligibility'; readonly from: EligibilityState; readonly to: EligibilityState }
  | { readonly kind: 'band'; readonly from: Band | null; readonly to: Band | null }
  /** At most five people each. */
  | { readonly kind: 'seat'; readonly role: Role; readonly from: SeatState; readonly to: SeatState; readonly joined: readonly AccountId[]; readonly left: readonly AccountId[] }
  /** null where the check is not among those judged. */
  | { readonly kind: 'check'; readonly id: string; readonly from: CheckStanding | null; readonly to: CheckStanding | null };
export interface CheckStanding {
  readonly outcome: Outcome;
  readonly violations: number;
}

export interface ProjectsAnswer {
  readonly scan: ScanStatus;
  /** What everybody may see; Jira admins see all that they may browse. */
  readonly published: Publication['scope'];
  /** Scanned projects that the viewer may browse, worst first; unpublished ones for Jira admins only. */
  readonly projects: ReadonlyArray<{
    readonly projectId: ProjectId;
    readonly band: Band | null;
    readonly floor: number | null;
    readonly eligibility: EligibilityState;
    readonly violations: number;
  }>;
  /** How many others the viewer may not browse; of those that they would see if they might. */
  readonly hidden: number;
}
