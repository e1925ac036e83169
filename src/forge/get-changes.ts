/** What changed in the chosen spaces since an instant, as far as the viewer may see them. */
import type { ChangesAnswer } from '../model/api';
import type { Instant, ProjectId } from '../model/facts';
import type { Storage } from '../storage/open-storage';
import type { Settings } from '../model/settings';
import { awaitAll } from '../storage/await-all';
import type { DatedChange } from '../storage/changes-store';
import { clock } from './clock';
import { listHeld } from './describe-project';
import { isCheckShown } from './is-check-shown';
import { openGate } from './open-gate';
import type { Viewer } from './viewer';

/** @throws JiraError, BudgetError, StorageError */
export async function getChanges(storage: Storage, { projectIds, since }: { readonly projectIds: readonly ProjectId[]; readonly since: Instant }, viewer: Viewer): Promise<ChangesAnswer> {
  const { seesUnpublished, mayBrowse, findPublished } = await openGate(storage, viewer, clock);
  const wanted = [...new Set(projectIds)];
  const browsable = wanted.filter(mayBrowse);
  const published = await findPublished(browsable);
  const shown = seesUnpublished ? browsable : browsable.filter((id) => published.has(id));
  const from = new Date(since).toISOString();
  const projects = await readShownChanges(storage, shown, from, viewer);
  const marks = await storage.changes.readMarks();
  return {
    projects,
    // The first mark is where counting began: nothing was otherwise before it.
    rulesChanged: marks.slice(1).map(({ at }) => at).filter((at) => at > from),
    hidden: wanted.length - browsable.length,
  };
}

/** Of spaces that the viewer may see, those in which something changed after `from`. @throws StorageError */
export async function readShownChanges(storage: Storage, projectIds: readonly ProjectId[], from: Instant, viewer: Viewer): Promise<ChangesAnswer['projects']> {
  const settings = await storage.settings.read();
  const logs = await awaitAll(projectIds.map(async (projectId) => {
    const changes = (await storage.changes.read(projectId)).filter(({ at }) => at > from);
    return { projectId, changes: settings.practiceChecks === 'all' ? changes : await leaveOutHidden(storage, projectId, changes, settings, viewer) };
  }));
  return logs.filter(({ changes }) => changes.length > 0);
}

/** Without what practice checks would tell a viewer who is not shown them. */
async function leaveOutHidden(storage: Storage, projectId: ProjectId, changes: readonly DatedChange[], settings: Settings, { accountId }: Viewer): Promise<readonly DatedChange[]> {
  const judgement = await storage.judgements.readProject(projectId);
  const held = judgement === null ? [] : listHeld(judgement, accountId);
  const weightOf = (id: string) => judgement?.checks.find((check) => check.id === id)?.weight ?? 0;
  return changes.filter(({ change }) => change.kind !== 'check' || isCheckShown({ id: change.id, weight: weightOf(change.id) }, settings, held));
}
