/** What the page of one space shows, as far as its viewer may see it. */
import type { ProjectAnswer } from '../model/api';
import type { ProjectId } from '../model/facts';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { describeProject, readGround } from './describe-project';
import { openGate } from './open-gate';
import { readScanStatus } from './read-scan-status';
import { notOpen } from './refuse-viewer';
import type { Viewer } from './viewer';

/** @throws ForbiddenError where the viewer may not browse the space; JiraError, BudgetError, StorageError */
export async function getProject(storage: Storage, projectId: ProjectId, viewer: Viewer): Promise<ProjectAnswer> {
  const { isAdmin, seesUnpublished, mayBrowse, findPublished, showsProgress } = await openGate(storage, viewer, clock);
  // The same words whether it exists, was scanned or is published: a stranger learns nothing of it.
  if (!mayBrowse(projectId)) throw notOpen();
  const isPublished = (await findPublished([projectId])).has(projectId);
  return {
    scan: await readScanStatus(storage, viewer, clock.now(), showsProgress),
    isAdmin,
    isPublished,
    project: seesUnpublished || isPublished ? await describeProject(storage, projectId, viewer, clock.now(), await readGround(storage, [projectId])) : null,
  };
}
