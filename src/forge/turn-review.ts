/** A review is opened, and closed: what was decided, and how every space stood, is then left as it is for good. */
import type { ClosedHead, OpenReview } from '../model/review';
import { ConflictError } from '../model/errors';
import { saidAs } from '../model/sentence';
import { byCodeUnit } from '../model/sorted';
import { followDecisions } from '../scan/follow-decisions';
import { RULES_VERSION } from '../scan/rules-version';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { listStandings } from './list-standings';
import { log } from './log';
import { openReviewGate } from './open-review-gate';
import type { Viewer } from './viewer';

/** The one that is open where somebody opened one already. @throws ForbiddenError, JiraError, BudgetError, StorageError */
export async function openReview(storage: Storage, viewer: Viewer): Promise<OpenReview> {
  await openReviewGate(storage, viewer, 'change');
  const now = clock.now();
  const { id, openedAt, openedBy } = await storage.reviews.open({ id: `${Date.parse(now)}${Math.floor(Math.random() * 1_000)}`, openedAt: now, openedBy: viewer.accountId });
  log.write('review.opened', { review: id });
  return { id, openedAt, openedBy };
}

/** @throws ForbiddenError, ConflictError where it is closed already, JiraError, BudgetError, StorageError */
export async function closeReview(storage: Storage, reviewId: string, viewer: Viewer): Promise<ClosedHead> {
  await openReviewGate(storage, viewer, 'change');
  const { open, closed } = await storage.reviews.readHeads();
  if (open?.id !== reviewId) throw wasClosed();
  const standings = await listStandings(storage);
  const { mark } = await storage.settings.readMarked();
  const before = closed.at(-1);
  const last = before === undefined ? null : await storage.reviews.readClosed(before.id);
  // Sealed as late as may be: from here on nobody can decide, whatever becomes of this call.
  const decisions = [...await storage.reviews.seal(reviewId)].sort((a, b) => byCodeUnit(a.projectId, b.projectId));
  const { id, openedAt, openedBy } = open;
  const review = {
    id, openedAt, openedBy, closedAt: clock.now(), closedBy: viewer.accountId, rules: RULES_VERSION, settings: mark, decisions, standings,
    followed: followDecisions(last?.followed ?? [], decisions, new Map(standings.map((standing) => [standing.projectId, standing]))),
  };
  if (!(await storage.reviews.close(review))) throw wasClosed();
  log.write('review.closed', { review: id, decided: decisions.length });
  return { id, openedAt, closedAt: review.closedAt, closedBy: review.closedBy, decided: decisions.length };
}

const wasClosed = (): ConflictError => new ConflictError('This review was closed by somebody else. Reload the page to see it.', saidAs('refusal.reviewClosed'));
