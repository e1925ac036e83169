/** Who changes what holds for everybody is asked of Jira anew: an answer that is a minute old does not do. */
import { ForbiddenError } from '../model/errors';
import { saidAs } from '../model/sentence';
import { askIsAdmin } from './ask-viewer-rights';
import type { Spender } from './spend-for-viewer';
import type { Viewer } from './viewer';

/** @param what completes "Only a Jira admin can …" @throws ForbiddenError for others, and without an active licence; JiraError, BudgetError */
export async function requireAdmin(storage: Spender, { isLicensed }: Viewer, what: string): Promise<void> {
  if (!(await askIsAdmin(storage))) throw new ForbiddenError(`Only a Jira admin can ${what}; ask one to do it.`, saidAs('refusal.admin'));
  if (!isLicensed) throw new ForbiddenError('Rolecall’s licence on this site is not active, so nothing can be changed; renew it first.', saidAs('refusal.licence.change'));
}
