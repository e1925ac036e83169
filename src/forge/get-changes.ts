/** What changed in the chosen spaces since an instant, as far as the viewer may see them. */
import type { ChangesAnswer } from '../model/api';
import type { Instant, ProjectId } from '../model/facts';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { openGate } from './open-gate';
import type { Viewer } from './viewer';

/** @throws JiraError, BudgetError, StorageError */
export async function getChanges(storage: Storage, { projectIds, since }: { readonly projectIds: readonly ProjectId[]; readonly since: Instant }, viewer: Viewer): Promise<ChangesAnswer> {
  const { isAdmin, mayBrowse, findPublished } = await openGate(storage, viewer, clock);
  const wanted = [...new Set(projectIds)];
  const browsable = wanted.filter(mayBrowse);
  const published = await findPublished(browsable);
  const shown = isAdmin ? browsable : browsable.filter((id) => published.has(id));
  const from = new Date(since).toISOString();
  const logs = await Promise.all(shown.map(async (projectId) => ({ projectId, changes: (await storage.changes.read(projectId)).filter(({ at }) => at > from) })));
  const marks = await storage.changes.readMarks();
  return {
    projects: logs.filter(({ changes }) => changes.length > 0),
    // The first mark is where counting began: nothing was otherwise before it.
    rulesChanged: marks.slice(1).map(({ at }) => at).filter((at) => at > from),
    hidden: wanted.length - browsable.length,
  };
}
