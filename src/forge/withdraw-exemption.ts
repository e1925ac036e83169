/** A Jira admin takes an accepted gap back: from the next judging on it counts again. */
import type { ScanStatus } from '../model/api';
import type { Exemption } from '../model/settings';
import type { Storage } from '../storage/open-storage';
import { askForRound } from './ask-for-round';
import { log } from './log';
import { requireAdmin } from './require-admin';
import type { Viewer } from './viewer';

/** Nothing happens where it is gone already. @throws ForbiddenError, JiraError, BudgetError, StorageError */
export async function withdrawExemption(storage: Storage, exemption: Pick<Exemption, 'project' | 'checkId' | 'subjectId'>, viewer: Viewer): Promise<ScanStatus> {
  await requireAdmin(storage, viewer, 'take back an accepted gap here');
  await storage.exemptions.withdraw(exemption);
  log.write('exemption.withdrawn', { check: exemption.checkId });
  return askForRound(storage, viewer);
}
