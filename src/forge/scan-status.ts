/** How far the scan is, and the wish for a new one. */
import type { ScanStatus } from '../model/api';
import { InputError } from '../model/errors';
import type { Instant } from '../model/facts';
import type { Storage } from '../storage/open-storage';
import { isUnderWay } from '../storage/scan-state';
import { requestScan } from './queue';

/** A site is read at most this often for a viewer: Jira's budget is one for all sites (platform: rate limits). */
const LEAST_MINUTES = 5;

export async function readScanStatus(storage: Storage, now: Instant): Promise<ScanStatus> {
  const [published, progress] = await Promise.all([storage.facts.readPublished(), storage.scanState.read()]);
  const scannedAt = published?.at ?? null;
  if (progress === null) return { scannedAt, state: scannedAt === null ? 'never' : 'done' };
  const isOver = progress.state === 'done' || progress.state === 'failed' || isUnderWay(progress, now);
  return { scannedAt, state: isOver ? progress.state : 'failed' };
}

/** Does nothing while one is under way. @throws InputError where the last one is too fresh */
export async function startScan(storage: Storage, now: Instant): Promise<ScanStatus> {
  const status = await readScanStatus(storage, now);
  if (isUnderWay(await storage.scanState.read(), now)) return status;
  if (status.scannedAt !== null && Date.parse(now) - Date.parse(status.scannedAt) < LEAST_MINUTES * 60_000) {
    throw new InputError(`The last scan is less than ${LEAST_MINUTES} minutes old; try again then.`);
  }
  await requestScan('viewer', now);
  await storage.scanState.write({ state: 'queued', since: now });
  return { ...status, state: 'queued' };
}
