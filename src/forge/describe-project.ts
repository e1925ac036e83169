/** One project as its gadget shows it: the stored judgement with the catalogue's words. */
import { CHECKS } from '../checks';
import type { Outcome } from '../model/check';
import type { Indicator, IndicatorCheck, IndicatorSeat } from '../model/api';
import type { AccountId, Instant, ProjectId } from '../model/facts';
import type { Role } from '../model/role';
import { ROLES } from '../model/role';
import { hasHolder } from '../model/seat';
import type { SeatWords } from '../model/seat-words';
import { NO_WORDS } from '../model/seat-words';
import type { Settings } from '../model/settings';
import { vacantDays } from '../storage/advance-vacancy';
import type { Storage } from '../storage/open-storage';
import type { StoredJudgement } from '../storage/stored-judgement';
import { describeSeatVoices } from './describe-seat-voices';
import { isCheckShown } from './is-check-shown';
import type { Viewer } from './viewer';

/** Days that the trend shows. */
const TREND_DAYS = 90;
const ORDER: readonly Outcome[] = ['fail', 'warn', 'unknown', 'error', 'blocked', 'pass', 'notApplicable'];

/** What goes for every project of an answer, read once. */
export interface Ground {
  readonly settings: Pick<Settings, 'practiceChecks'>;
  /** What people said about seats, of these projects at least. */
  readonly words: ReadonlyMap<ProjectId, SeatWords>;
}

/** @throws StorageError */
export async function readGround({ settings, seatWords }: Pick<Storage, 'settings' | 'seatWords'>, projectIds: readonly ProjectId[]): Promise<Ground> {
  return { settings: await settings.read(), words: projectIds.length === 0 ? new Map() : await seatWords.read(projectIds) };
}

/** null where the project was never scanned. @throws StorageError where what is stored is damaged */
export async function describeProject(storage: Storage, projectId: ProjectId, viewer: Viewer, now: Instant, { settings, words }: Ground): Promise<Indicator | null> {
  const judgement = await storage.judgements.readProject(projectId);
  if (judgement === null) return null;
  const points = await storage.history.read(projectId, now, TREND_DAYS);
  const viewerHolds = listHeld(judgement, viewer.accountId);
  const { eligibility, band, score, floor, adjustedScore, coverage, seats, operatingModel } = judgement;
  return {
    projectId, eligibility: { ...eligibility, sentence: eligibility.sentence ?? null }, band, score, floor, adjustedScore, coverage,
    seats: { productOwner: describeSeat(seats.productOwner, now), productManager: describeSeat(seats.productManager, now), projectManager: describeSeat(seats.projectManager, now) },
    checks: judgement.checks.filter((check) => isCheckShown(check, settings, viewerHolds)).flatMap(describeCheck).sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || b.weight - a.weight),
    operatingModel,
    viewerHolds,
    voices: describeSeatVoices(judgement, words.get(projectId) ?? NO_WORDS, viewer, now),
    trend: points.map(({ day, floor: then }) => ({ day, floor: then })),
  };
}

export const listHeld = ({ seats }: Pick<StoredJudgement, 'seats'>, accountId: AccountId): readonly Role[] => ROLES.filter((role) => hasHolder(seats[role]) && seats[role].holders.includes(accountId));

const describeSeat = ({ state, holders, holderCount, source, inherited, vacancy }: StoredJudgement['seats']['productOwner'], now: Instant): IndicatorSeat =>
  ({ state, holders, holderCount, source, inherited, vacantSince: vacancy.since, vacantDays: Math.floor(vacantDays(vacancy, now)) });

/** Nothing for a check that this version no longer has. */
function describeCheck({ id, outcome, weight, judged, violations, exempted, examples }: StoredJudgement['checks'][number]): readonly IndicatorCheck[] {
  const check = CHECKS.find((one) => one.id === id);
  if (check === undefined) return [];
  const { failureTitle, title, description, remedyText, role, messages } = check;
  return [{
    id, outcome, weight, judged, violations, exempted, description, role,
    title: outcome === 'fail' || outcome === 'warn' ? failureTitle : title,
    remedy: remedyText,
    examples: examples.map((example) => ({ ...example, template: messages[example.messageId] ?? '' })),
  }];
}
