/** How far the scan is. */
import type { ScanStatus } from '../model/api';
import type { Instant } from '../model/facts';
import type { Storage } from '../storage/open-storage';
import { isUnderWay } from '../storage/scan-state';
import type { Viewer } from './viewer';

/** @throws StorageError where what is stored is damaged */
export async function readScanStatus(storage: Storage, { isLicensed }: Viewer, now: Instant): Promise<ScanStatus> {
  const [published, progress] = await Promise.all([storage.siteFacts.readPublished(), storage.scanState.read()]);
  const scannedAt = published?.at ?? null;
  if (progress === null) return { scannedAt, state: scannedAt === null ? 'never' : 'done', isLicensed };
  const isOver = progress.state === 'done' || progress.state === 'failed' || isUnderWay(progress, now);
  return { scannedAt, state: isOver ? progress.state : 'failed', isLicensed };
}
