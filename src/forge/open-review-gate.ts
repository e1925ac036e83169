/** Who reviews: Jira admins and the review group. Others are told nothing of reviews, not even that there are any. */
import { ForbiddenError } from '../model/errors';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import type { Gate } from './open-gate';
import { openGate } from './open-gate';
import type { Viewer } from './viewer';

/** @param purpose without a licence nothing can be changed @throws ForbiddenError, JiraError, BudgetError, StorageError */
export async function openReviewGate(storage: Storage, viewer: Viewer, purpose: 'look' | 'change'): Promise<Gate> {
  const gate = await openGate(storage, viewer, clock);
  if (!(await gate.mayReview())) throw new ForbiddenError('Reviews are for Jira admins and the review group; ask a Jira admin to let you in.', saidAs('refusal.review'));
  if (purpose === 'change' && !viewer.isLicensed) throw new ForbiddenError('Rolecall’s licence on this site is not active, so nothing can be changed; renew it first.', saidAs('refusal.licence.change'));
  return gate;
}
