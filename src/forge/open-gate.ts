/**
 * What one viewer may see: the spaces that they may browse, and of those what is published. Jira admins and the review group of
 * the settings see them unpublished too (design, "Default sources").
 */
import type { ProjectId } from '../model/facts';
import type { Clock } from '../model/ports';
import type { Publication } from '../model/publication';
import { isPublished } from '../model/publication';
import type { Storage } from '../storage/open-storage';
import { readIsReviewer } from './read-is-reviewer';
import { readViewerRights } from './read-viewer-rights';
import type { Viewer } from './viewer';

export interface Gate {
  readonly isAdmin: boolean;
  /** Whether they see what is published to nobody yet; within what they may browse, as always. */
  readonly seesUnpublished: boolean;
  /** Whether they are a Jira admin or in the review group, who see people and cover plans. Asked of Jira at most once a minute. */
  readonly mayReview: () => Promise<boolean>;
  readonly publication: Publication;
  readonly mayBrowse: (projectId: ProjectId) => boolean;
  /** Whether they are told how far the scan is, which tells how large the site is: not while it is being set up for them. */
  readonly showsProgress: boolean;
  /** Those of the projects that everybody may see who may browse them; by category, the one of the last scan decides. */
  readonly findPublished: (projectIds: readonly ProjectId[]) => Promise<ReadonlySet<ProjectId>>;
}

/** @throws JiraError where the viewer's rights cannot be read; StorageError where what is published cannot */
export async function openGate(storage: Storage, viewer: Viewer, clock: Clock): Promise<Gate> {
  // One after the other: where one fails, the other must not run on in the next customer's invocation.
  const publication = await storage.publication.read();
  const { isAdmin, projectIds: browsable } = await readViewerRights(storage, viewer, clock);
  const visible = new Set(browsable);
  const mayReview = async () => isAdmin || readIsReviewer(storage, viewer, clock);
  // Where everybody sees everything nothing hangs on the group, so that a dashboard need not ask.
  const seesUnpublished = isAdmin || (publication.scope !== 'everything' && await mayReview());
  return {
    isAdmin,
    seesUnpublished,
    mayReview,
    publication,
    showsProgress: seesUnpublished || publication.scope !== 'nothing',
    mayBrowse: (projectId) => visible.has(projectId),
    async findPublished(projectIds) {
      if (publication.scope !== 'categories') return new Set(publication.scope === 'everything' ? projectIds : []);
      const rows = await Promise.all(projectIds.map((projectId) => storage.health.read(projectId)));
      return new Set(rows.flatMap((row) => (row !== null && isPublished(publication, row.category) ? [row.projectId] : [])));
    },
  };
}
