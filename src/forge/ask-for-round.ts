/** What was changed holds from the next round on, which begins at once; not where an admin has stopped scanning. */
import type { ScanStatus } from '../model/api';
import { queueRun } from '../scan/advance/queue-run';
import { newMark } from '../scan/advance/scan-parts';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { beginChain } from './queue';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** @throws StorageError */
export async function askForRound(storage: Pick<Storage, 'run' | 'stop'>, viewer: Viewer): Promise<ScanStatus> {
  const now = clock.now();
  if ((await storage.stop.read()) === null) {
    await queueRun(storage.run, newMark({ clock, random: Math.random }), now, true);
    await beginChain('viewer', now);
  }
  return readScanStatus(storage, viewer, clock.now(), true);
}
