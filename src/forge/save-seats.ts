/** The table of seats: rows put in, or the last change undone, each with a preview of what it does. */
import type { SaveAnswer, SeatsChange, SeatsPreviewAnswer } from '../model/admin-api';
import { InputError } from '../model/errors';
import { saidAs } from '../model/sentence';
import type { Settings } from '../model/settings';
import type { ChangedSeats } from '../scan/preview/change-seats';
import { changeSeats, compareSeats } from '../scan/preview/change-seats';
import type { Storage } from '../storage/open-storage';
import { askForRound } from './ask-for-round';
import { clock } from './clock';
import { log } from './log';
import { openAdminGate, showEffect } from './preview-settings';
import { readReferences } from './read-stored-site';
import { readScanStatus } from './read-scan-status';
import { requireAdmin } from './require-admin';
import { readForChange, replaceSettings } from './save-settings';
import type { Viewer } from './viewer';

/** @throws ForbiddenError, InputError, JiraError, BudgetError, StorageError */
export async function previewSeats(storage: Storage, change: SeatsChange, viewer: Viewer): Promise<SeatsPreviewAnswer> {
  const gate = await openAdminGate(storage, viewer);
  const { settings: saved, mark } = await storage.settings.readMarked();
  const { seats, counts, problems } = await applyChange(storage, saved, mark, change);
  return { counts, ...(problems.length > 0 ? { problems, effect: null } : await showEffect(storage, gate, saved, { ...saved, seats: [...seats] })) };
}

/** @throws ForbiddenError, ConflictError, InputError, JiraError, BudgetError, StorageError */
export async function saveSeats(storage: Storage, { change, mark }: { readonly change: SeatsChange; readonly mark: string }, viewer: Viewer): Promise<SaveAnswer> {
  await requireAdmin(storage, viewer, 'set seats');
  const { settings: saved } = await readForChange(storage, mark);
  const { seats, counts, problems } = await applyChange(storage, saved, mark, change);
  if (problems.length > 0) return { problems, mark: null, scan: await readScanStatus(storage, viewer, clock.now(), true) };
  const savedUnder = await replaceSettings(storage, { ...saved, seats: [...seats] }, mark);
  // What an undoing came from is not kept, so that undoing again goes one change further back.
  if (change.kind === 'rows' && savedUnder !== mark) await storage.seatsBefore.write(savedUnder, saved.seats);
  log.write('seats.saved', { kind: change.kind, ...counts, before: mark, after: savedUnder });
  return { problems: [], mark: savedUnder, scan: await askForRound(storage, viewer) };
}

async function applyChange(storage: Storage, { seats: before }: Settings, mark: string, change: SeatsChange): Promise<ChangedSeats> {
  const site = await readReferences(storage);
  if (site === null) throw new InputError('Seats can be set here once the first scan has read which spaces there are.', saidAs('refusal.seatsBeforeScan'));
  if (change.kind === 'rows') return changeSeats(before, change.rows, site);
  const seats = await storage.seatsBefore.read(mark);
  if (seats === null) throw new InputError('There is no change of seats to undo: the settings were changed otherwise since, or it is more than 30 days old.', saidAs('refusal.nothingToUndo'));
  return { seats, counts: compareSeats(before, seats, site), problems: [] };
}
