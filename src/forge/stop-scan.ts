/** A Jira admin stops scanning: what runs ends before its next step, and nothing begins until an admin asks for a scan. */
import { ForbiddenError } from '../model/errors';
import type { ScanStatus } from '../model/api';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import { askIsAdmin } from './ask-viewer-rights';
import { clock } from './clock';
import { log } from './log';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** Asks Jira anew who the viewer is. @throws ForbiddenError, JiraError */
export async function stopScan(storage: Storage, viewer: Viewer): Promise<ScanStatus> {
  if (!(await askIsAdmin(storage))) throw new ForbiddenError('Only a Jira admin can stop the scan; ask one to do it.', saidAs('refusal.admin'));
  await storage.stop.write(clock.now());
  log.write('scan.stopped', {});
  return readScanStatus(storage, viewer, clock.now(), true);
}
