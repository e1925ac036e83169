/** A viewer's wish for a new scan, of the site or of one space before everything else. It shows them nothing. */
import type { ScanStatus } from '../model/api';
import { ForbiddenError, InputError } from '../model/errors';
import type { Instant, ProjectId } from '../model/facts';
import { saidAs } from '../model/sentence';
import { queueRun } from '../scan/advance/queue-run';
import { newMark } from '../scan/advance/scan-parts';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import type { Gate } from './open-gate';
import { openGate } from './open-gate';
import { beginChain } from './queue';
import { isUnderWay, readScanStatus } from './read-scan-status';
import { notOpen, notPublished } from './refuse-viewer';
import type { Viewer } from './viewer';

/** A site or a space is read at most this often for a viewer: Jira's budget is one for all sites (platform: rate limits). */
const LEAST_MINUTES = 5;

/** Does nothing while a scan of what is asked for is under way. @throws ForbiddenError without licence or right; InputError where the last scan is too fresh */
export async function scanNow(storage: Storage, viewer: Viewer, projectId?: ProjectId): Promise<ScanStatus> {
  if (!viewer.isLicensed) throw new ForbiddenError('Rolecall’s licence on this site is not active, so nothing new is read; ask a Jira admin to renew it.', saidAs('refusal.licence.scan'));
  const gate = await openGate(storage, viewer, clock);
  await refuseStrangers(gate, projectId);
  const now = clock.now();
  await startAgain(storage, gate);
  const status = await readScanStatus(storage, viewer, now, true);
  if (projectId === undefined) {
    if (isUnderWay(status.state)) return status;
    refuseFresh(status.scannedAt, now);
  } else {
    refuseFresh(await readScannedAt(storage, projectId), now);
    await storage.marks.add({ kind: 'asked', projectId, at: now });
  }
  await queueRun(storage.run, newMark({ clock, random: Math.random }), now, projectId === undefined);
  await beginChain('viewer', now, projectId === undefined ? [] : [projectId]);
  return readScanStatus(storage, viewer, clock.now(), true);
}

async function refuseStrangers({ seesUnpublished, publication, mayBrowse, findPublished }: Gate, projectId: ProjectId | undefined): Promise<void> {
  const isOpen = seesUnpublished || (projectId === undefined ? publication.scope !== 'nothing' : (await findPublished([projectId])).has(projectId));
  if (projectId !== undefined && !mayBrowse(projectId)) throw notOpen();
  if (!isOpen) throw notPublished();
}

/** Where an admin stopped scanning, an admin's wish begins it again. @throws ForbiddenError for others */
async function startAgain({ stop }: Storage, { isAdmin }: Gate): Promise<void> {
  if ((await stop.read()) === null) return;
  if (!isAdmin) throw new ForbiddenError('A Jira admin has stopped scanning; ask one to start it again.', saidAs('refusal.stopped'));
  await stop.write(null);
}

/** When the space was last read whole; null where it never was. */
async function readScannedAt({ register }: Storage, projectId: ProjectId): Promise<Instant | null> {
  const entry = (await register.read()).get(projectId);
  if (!entry?.items || !entry.seats) return null;
  return entry.items.at < entry.seats.at ? entry.items.at : entry.seats.at;
}

function refuseFresh(scannedAt: Instant | null, now: Instant): void {
  if (scannedAt !== null && Date.parse(now) - Date.parse(scannedAt) < LEAST_MINUTES * 60_000) {
    throw new InputError(`The last scan is less than ${LEAST_MINUTES} minutes old; try again then.`, saidAs('refusal.fresh', { minutes: LEAST_MINUTES }));
  }
}
