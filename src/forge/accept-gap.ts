/** A gap is accepted for a while, or no longer: the outcome stays, and the adjusted score is restated at once from what is stored. */
import type { GapsAnswer } from '../model/voices-api';
import { ForbiddenError, InputError } from '../model/errors';
import type { AccountId, Instant, ProjectId } from '../model/facts';
import type { Exemption } from '../model/settings';
import { saidAs } from '../model/sentence';
import { restateGaps } from '../scan/restate-gaps';
import type { Storage } from '../storage/open-storage';
import type { StoredJudgement } from '../storage/stored-judgement';
import { askProjectAdmin } from './ask-project-admin';
import { clock } from './clock';
import { judgeSoon } from './judge-soon';
import { log } from './log';
import { openSpace } from './open-space';
import type { Viewer } from './viewer';

export interface GapName {
  readonly projectId: ProjectId;
  readonly checkId: string;
  readonly subjectId?: string | undefined;
}
export interface AcceptedGap extends GapName {
  readonly reason: string;
  readonly expires: Instant;
  readonly compensatingPerson?: AccountId | undefined;
}

/** An accepted gap is looked at again after a year at the latest; a day more for the clocks of browsers. */
const LONGEST_MS = 367 * 86_400_000;

/** @throws ForbiddenError, InputError, JiraError, BudgetError, StorageError */
export async function acceptGap(storage: Storage, gap: AcceptedGap, viewer: Viewer): Promise<GapsAnswer> {
  const now = Date.parse(clock.now());
  const expires = Date.parse(gap.expires);
  if (expires <= now || expires > now + LONGEST_MS) throw new InputError('A gap can be accepted until a day after today and within a year; choose another date.', saidAs('refusal.gap.date'));
  const judgement = await openGaps(storage, gap.projectId, viewer);
  const check = findCheck(judgement, gap);
  const name = nameOf(gap);
  const accepted: Exemption = {
    ...name, reason: gap.reason, approver: viewer.accountId, expires: new Date(expires).toISOString(),
    ...(gap.compensatingPerson === undefined ? {} : { compensatingPerson: gap.compensatingPerson }),
  };
  const others = await listOthers(storage, gap);
  await storage.exemptions.accept(accepted);
  log.write('gap.accepted', { check: gap.checkId });
  return restate(storage, judgement, check, [...others, accepted]);
}

/** Nothing is stored, and Jira is asked nothing. @throws ForbiddenError, InputError, JiraError, StorageError */
export async function previewGap(storage: Storage, gap: GapName, viewer: Viewer): Promise<GapsAnswer> {
  const { judgement } = await openSpace(storage, gap.projectId, viewer, 'look');
  const check = findCheck(judgement, gap);
  const gaps = await storage.exemptions.listOf(gap.projectId, clock.now());
  const { score: { adjustedScore, adjustedBand } } = restateGaps(judgement.checks, check.id, countAccepted(check, [...gaps, nameOf(gap)]));
  return { gaps, score: judgement.score, adjustedScore, adjustedBand };
}

/** @throws ForbiddenError, InputError where it is not accepted, JiraError, BudgetError, StorageError */
export async function withdrawGap(storage: Storage, gap: GapName, viewer: Viewer): Promise<GapsAnswer> {
  const judgement = await openGaps(storage, gap.projectId, viewer);
  const name = nameOf(gap);
  if (!(await storage.exemptions.has(name))) throw new InputError('That gap is not accepted any more; reload the page.', saidAs('refusal.gap.gone'));
  const others = await listOthers(storage, gap);
  await storage.exemptions.withdraw(name);
  log.write('gap.withdrawn', { check: gap.checkId });
  return restate(storage, judgement, judgement.checks.find(({ id }) => id === gap.checkId), others);
}

async function openGaps(storage: Storage, projectId: ProjectId, viewer: Viewer): Promise<StoredJudgement> {
  const { isAdmin, judgement } = await openSpace(storage, projectId, viewer);
  if (!isAdmin && !(await askProjectAdmin(storage, projectId))) throw new ForbiddenError('Only an admin of this space can accept a gap or take that back; ask one to do it.', saidAs('refusal.gap.who'));
  return judgement;
}

type Check = StoredJudgement['checks'][number];

function findCheck({ checks }: StoredJudgement, { checkId, subjectId }: GapName): Check {
  const check = checks.find(({ id }) => id === checkId);
  const isThere = check !== undefined && check.violations > 0 && (subjectId === undefined || check.examples.some(({ subject }) => subject.id === subjectId));
  if (!isThere) throw new InputError('There is no such gap in this space now; reload the page.', saidAs('refusal.gap.none'));
  return check;
}

const nameOf = ({ projectId, checkId, subjectId }: GapName) => ({ project: projectId, checkId, ...(subjectId === undefined ? {} : { subjectId }) });

const listOthers = async ({ exemptions }: Storage, { projectId, checkId, subjectId }: GapName): Promise<readonly Exemption[]> =>
  (await exemptions.listOf(projectId, clock.now())).filter((one) => one.checkId !== checkId || one.subjectId !== subjectId);

async function restate(storage: Storage, judgement: StoredJudgement, check: Check | undefined, gaps: readonly Exemption[]): Promise<GapsAnswer> {
  const { projectId, checks } = judgement;
  let { adjustedScore, adjustedBand } = judgement;
  if (check !== undefined) {
    const restated = restateGaps(checks, check.id, countAccepted(check, gaps));
    ({ adjustedScore, adjustedBand } = restated.score);
    // The next scan finds another digest than it would write, and so writes.
    await storage.register.update([projectId], (entry) => entry && { ...entry, judged: 'restated' });
    await storage.judgements.restate({ ...judgement, checks: [...restated.checks], adjustedScore, adjustedBand });
  }
  await judgeSoon(storage);
  return { gaps, score: judgement.score, adjustedScore, adjustedBand };
}

/** Of a check with more findings than are stored, as many as can be told; the judging that follows counts them all. */
function countAccepted({ id, violations, examples }: Check, gaps: ReadonlyArray<Pick<Exemption, 'checkId' | 'subjectId'>>): number {
  const own = gaps.filter(({ checkId }) => checkId === id);
  if (own.some(({ subjectId }) => subjectId === undefined)) return violations;
  return examples.filter(({ subject }) => own.some(({ subjectId }) => subjectId === subject.id)).length;
}
