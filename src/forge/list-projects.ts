/** Every scanned project that the viewer may see, in a line each. */
import type { ProjectsAnswer } from '../model/api';
import { isPublished } from '../model/publication';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { openGate } from './open-gate';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** @throws JiraError, StorageError */
export async function listProjects(storage: Storage, viewer: Viewer): Promise<ProjectsAnswer> {
  const { seesUnpublished, publication, mayBrowse, showsProgress } = await openGate(storage, viewer, clock);
  const open = (await storage.health.list()).filter(({ category }) => seesUnpublished || isPublished(publication, category));
  const shown = open.filter(({ projectId }) => mayBrowse(projectId));
  return {
    scan: await readScanStatus(storage, viewer, clock.now(), showsProgress),
    published: publication.scope,
    projects: shown.map(({ projectId, band, floor, eligibility, violations }) => ({ projectId, band, floor: floor < 0 ? null : floor, eligibility, violations })),
    hidden: open.length - shown.length,
  };
}
