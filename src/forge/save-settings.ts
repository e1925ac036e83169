/** Saves what an admin edited, where nobody else saved meanwhile, and has the site judged anew. */
import type { SaveAnswer } from '../model/admin-api';
import { ConflictError } from '../model/errors';
import { saidAs } from '../model/sentence';
import type { Settings } from '../model/settings';
import { findProblems } from '../scan/preview/find-problems';
import type { MarkedSettings } from '../storage/settings-store';
import type { Storage } from '../storage/open-storage';
import { askForRound } from './ask-for-round';
import { clock } from './clock';
import { readDraft } from './editable-settings';
import { log } from './log';
import { readReferences } from './read-stored-site';
import { readScanStatus } from './read-scan-status';
import { requireAdmin } from './require-admin';
import type { Viewer } from './viewer';

/** @throws ForbiddenError, ConflictError, JiraError, BudgetError, StorageError */
export async function saveSettings(storage: Storage, { settings: draft, mark }: { readonly settings: unknown; readonly mark: string }, viewer: Viewer): Promise<SaveAnswer> {
  await requireAdmin(storage, viewer, 'change the settings');
  const { settings: saved } = await readForChange(storage, mark);
  const read = readDraft(draft, saved);
  const problems = 'problems' in read ? read.problems : findProblems(read.settings, saved, await readReferences(storage));
  if ('problems' in read || problems.length > 0) return { problems, mark: null, scan: await readScanStatus(storage, viewer, clock.now(), true) };
  const savedUnder = await replaceSettings(storage, read.settings, mark);
  log.write('settings.saved', { before: mark, after: savedUnder });
  return { problems: [], mark: savedUnder, scan: await askForRound(storage, viewer) };
}

/** @throws ConflictError */
export async function readForChange({ settings }: Pick<Storage, 'settings'>, mark: string): Promise<MarkedSettings> {
  const stored = await settings.readMarked();
  if (stored.mark !== mark) throw conflict();
  return stored;
}

/** @returns the new mark @throws ConflictError */
export async function replaceSettings({ settings }: Pick<Storage, 'settings'>, wanted: Settings, mark: string): Promise<string> {
  const saved = await settings.replace(wanted, mark);
  if (saved === null) throw conflict();
  return saved;
}

const conflict = (): ConflictError => new ConflictError('Somebody else saved the settings meanwhile, so yours were not saved. Reload the page to see theirs, then make your change again.', saidAs('refusal.conflict'));
