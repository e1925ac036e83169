/** What people said holds from the next judging on, which begins at once and reads nothing of Jira for it; not where an admin has stopped scanning. */
import { queueRun } from '../scan/advance/queue-run';
import { newMark } from '../scan/advance/scan-parts';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { beginChain } from './queue';

/** @throws StorageError */
export async function judgeSoon({ run, stop }: Pick<Storage, 'run' | 'stop'>): Promise<void> {
  if ((await stop.read()) !== null) return;
  const now = clock.now();
  await queueRun(run, newMark({ clock, random: Math.random }), now, false);
  await beginChain('viewer', now);
}
