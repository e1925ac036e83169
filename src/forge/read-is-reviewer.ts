/** Whether the viewer is in the review group of the settings, at most a minute old. */
import type { Clock } from '../model/ports';
import type { Storage } from '../storage/open-storage';
import { askIsMember } from './ask-viewer-rights';
import { markOfViewer } from './mark-of-viewer';
import type { Spender } from './spend-for-viewer';
import type { Viewer } from './viewer';

/** False where the settings name no group. @throws JiraError, BudgetError */
export async function readIsReviewer(storage: Pick<Storage, 'rights'> & Spender, { accountId }: Viewer, clock: Clock): Promise<boolean> {
  // Damaged settings name nobody, and must not keep the admin out who is to mend them.
  const { settings: { reviewGroup } } = await storage.settings.readMarked();
  if (reviewGroup === undefined) return false;
  const [mark, now] = [markOfViewer(accountId), clock.now()];
  const told = await storage.rights.readMember(mark, reviewGroup, now);
  if (told !== null) return told;
  const isMember = await askIsMember(storage, reviewGroup);
  await storage.rights.writeMember(mark, reviewGroup, now, isMember);
  return isMember;
}
