/** The review that is open, and what the next one opens on; a closed one as it was left. */
import type { ClosedAnswer, ReviewAnswer } from '../model/review-api';
import { InputError } from '../model/errors';
import type { Standing } from '../model/review';
import { saidAs } from '../model/sentence';
import { stateOf } from '../scan/follow-decisions';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { listStandings } from './list-standings';
import { openReviewGate } from './open-review-gate';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** @throws ForbiddenError, JiraError, BudgetError, StorageError */
export async function getReview(storage: Storage, viewer: Viewer): Promise<ReviewAnswer> {
  const { mayBrowse, showsProgress } = await openReviewGate(storage, viewer, 'look');
  const { open, closed } = await storage.reviews.readHeads();
  const decisions = open === null ? [] : await storage.reviews.readDraft(open.id);
  const last = closed.at(-1) === undefined ? null : await storage.reviews.readClosed(closed.at(-1)?.id ?? '');
  const standings = await listStandings(storage);
  const judged = standings.filter(({ eligibility }) => eligibility === 'eligible');
  const now = new Map(standings.map((standing) => [standing.projectId, standing]));
  const isShown = ({ projectId }: Pick<Standing, 'projectId'>) => mayBrowse(projectId);
  return {
    scan: await readScanStatus(storage, viewer, clock.now(), showsProgress),
    review: open === null ? null : { id: open.id, openedAt: open.openedAt, openedBy: open.openedBy },
    decisions: decisions.filter(isShown),
    followed: (last?.followed ?? []).filter(({ decision }) => isShown(decision)).flatMap((one) => {
      const state = stateOf(one, now.get(one.decision.projectId));
      return state === null ? [] : [{ state, decision: one.decision, then: one.then }];
    }),
    standings: judged.filter(isShown),
    before: (last?.standings ?? []).filter(isShown),
    closed: [...closed].reverse().map(({ id, openedAt, closedAt, closedBy, decided }) => ({ id, openedAt, closedAt, closedBy, decided })),
    hidden: judged.length - judged.filter(isShown).length,
    mayChange: viewer.isLicensed,
  };
}

/** @throws ForbiddenError, InputError where there is no such review, JiraError, BudgetError, StorageError */
export async function getClosedReview(storage: Storage, reviewId: string, viewer: Viewer): Promise<ClosedAnswer> {
  const { mayBrowse } = await openReviewGate(storage, viewer, 'look');
  const review = await storage.reviews.readClosed(reviewId);
  if (review === null) throw new InputError('There is no closed review at this address; choose one from the list.', saidAs('refusal.noReview'));
  const { followed: _, ...copy } = review;
  const isShown = ({ projectId }: Pick<Standing, 'projectId'>) => mayBrowse(projectId);
  const standings = copy.standings.filter(isShown);
  return { ...copy, decisions: copy.decisions.filter(isShown), standings, hidden: copy.standings.length - standings.length };
}
