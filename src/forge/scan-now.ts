/** A viewer's wish for a new scan. It shows them nothing, and only one is under way at a time. */
import type { ScanStatus } from '../model/api';
import { ForbiddenError, InputError } from '../model/errors';
import { isUnderWay } from '../storage/scan-state';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { openGate } from './open-gate';
import { requestScan } from './queue';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** A site is read at most this often for a viewer: Jira's budget is one for all sites (platform: rate limits). */
const LEAST_MINUTES = 5;

/** Does nothing while one is under way. @throws ForbiddenError without licence, and for others than Jira admins until something is published; InputError where the last one is too fresh */
export async function scanNow(storage: Storage, viewer: Viewer): Promise<ScanStatus> {
  if (!viewer.isLicensed) throw new ForbiddenError('Rolecall’s licence on this site is not active, so nothing new is read; ask a Jira admin to renew it.');
  const { isAdmin, publication } = await openGate(storage, viewer, clock);
  if (!isAdmin && publication.scope === 'nothing') throw new ForbiddenError('Rolecall is being set up on this site: a Jira admin looks at the first results before others see them.');
  const now = clock.now();
  const status = await readScanStatus(storage, viewer, now);
  if (isUnderWay(await storage.scanState.read(), now)) return status;
  if (status.scannedAt !== null && Date.parse(now) - Date.parse(status.scannedAt) < LEAST_MINUTES * 60_000) {
    throw new InputError(`The last scan is less than ${LEAST_MINUTES} minutes old; try again then.`);
  }
  await requestScan('viewer', now);
  await storage.scanState.write({ state: 'queued', since: now });
  return { ...status, state: 'queued' };
}
