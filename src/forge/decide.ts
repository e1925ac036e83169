/** A decision about a space, kept as it is made; of two who decide at once, the second sees what the first did before it takes anything's place. */
import type { DecideAnswer, DecidePayload } from '../model/review-api';
import { ConflictError } from '../model/errors';
import type { Instant } from '../model/facts';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { log } from './log';
import { openReviewGate } from './open-review-gate';
import { notOpen } from './refuse-viewer';
import type { Viewer } from './viewer';

/** @throws ForbiddenError, ConflictError, JiraError, BudgetError, StorageError */
export async function decide(storage: Storage, { reviewId, projectId, decision, before }: DecidePayload, viewer: Viewer): Promise<DecideAnswer> {
  const { mayBrowse } = await openReviewGate(storage, viewer, 'change');
  if (!mayBrowse(projectId)) throw notOpen();
  const { open } = await storage.reviews.readHeads();
  if (open?.id !== reviewId) throw isClosed();
  const decided = await storage.reviews.decide(reviewId, projectId, (now) => {
    if ((now?.at ?? null) !== before) throw new ConflictError('Somebody else decided on this space meanwhile, so yours was not kept. Reload the page to see theirs.', saidAs('refusal.decided'));
    return decision === null ? null : { projectId, ...decision, by: viewer.accountId, at: after(clock.now(), before) };
  });
  if (decided === 'closed') throw isClosed();
  log.write('review.decided', { kind: decision?.kind ?? null });
  return { decision: decided };
}

/** Two decisions on a space never bear the same instant, so that it tells them apart. */
const after = (now: Instant, before: Instant | null): Instant => (before === null || now > before ? now : new Date(Date.parse(before) + 1).toISOString());

const isClosed = (): ConflictError => new ConflictError('This review was closed meanwhile, so nothing more is decided in it. Reload the page.', saidAs('refusal.reviewClosed'));
