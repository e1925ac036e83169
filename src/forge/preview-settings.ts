/** What is wrong with settings that an admin has not saved yet, else what they would change: from stored facts alone. */
import type { PreviewAnswer } from '../model/admin-api';
import { MOST_CHANGED } from '../model/admin-api';
import { ForbiddenError } from '../model/errors';
import { saidAs } from '../model/sentence';
import type { Settings } from '../model/settings';
import { findProblems } from '../scan/preview/find-problems';
import { previewSettings as compare } from '../scan/preview/preview-settings';
import { readStoredReferences } from '../scan/site-references';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { readDraft } from './editable-settings';
import { log } from './log';
import type { Gate } from './open-gate';
import { openGate } from './open-gate';
import { readStoredSite, withWords } from './read-stored-site';
import type { Viewer } from './viewer';

/** @throws ForbiddenError, JiraError, BudgetError, StorageError */
export async function previewSettings(storage: Storage, draft: unknown, viewer: Viewer): Promise<PreviewAnswer> {
  const gate = await openAdminGate(storage, viewer);
  const { settings: saved } = await storage.settings.readMarked();
  const read = readDraft(draft, saved);
  return 'problems' in read ? { problems: read.problems, effect: null } : showEffect(storage, gate, saved, read.settings);
}

/** @throws ForbiddenError for others than Jira admins */
export async function openAdminGate(storage: Storage, viewer: Viewer): Promise<Gate> {
  const gate = await openGate(storage, viewer, clock);
  if (!gate.isAdmin) throw new ForbiddenError('Only Jira admins can see the settings of Rolecall; ask one.', saidAs('refusal.settings'));
  return gate;
}

export async function showEffect(storage: Storage, { mayBrowse }: Gate, saved: Settings, wanted: Settings): Promise<PreviewAnswer> {
  const site = await readStoredSite(storage);
  const problems = findProblems(wanted, saved, site === null ? null : readStoredReferences(site.vocabulary, site.register));
  if (site === null || problems.length > 0) return { problems, effect: null };
  const effect = compare(site, { from: await withWords(storage, saved), to: await withWords(storage, wanted) }, log);
  return { problems, effect: { ...effect, changed: effect.changed.filter(({ projectId }) => mayBrowse(projectId)).slice(0, MOST_CHANGED) } };
}
