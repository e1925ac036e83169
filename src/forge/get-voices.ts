/** What people said about the seats of a space, its accepted gaps, and what the viewer may do about both. */
import type { VoicesAnswer } from '../model/voices-api';
import type { ProjectId } from '../model/facts';
import { NO_WORDS } from '../model/seat-words';
import type { Storage } from '../storage/open-storage';
import { readProjectAdmin } from './ask-project-admin';
import { clock } from './clock';
import { describeSeatVoices } from './describe-seat-voices';
import { openSpace } from './open-space';
import type { Viewer } from './viewer';

/** @throws ForbiddenError where the space is not shown to the viewer; InputError where it was not scanned; JiraError, BudgetError, StorageError */
export async function getVoices(storage: Storage, projectId: ProjectId, viewer: Viewer): Promise<VoicesAnswer> {
  const { isAdmin, judgement } = await openSpace(storage, projectId, viewer, 'look');
  const words = (await storage.seatWords.read([projectId])).get(projectId) ?? NO_WORDS;
  return {
    voices: describeSeatVoices(judgement, words, viewer, clock.now()),
    gaps: await storage.exemptions.listOf(projectId, clock.now()),
    mayDecide: viewer.isLicensed && (isAdmin || await readProjectAdmin(storage, viewer, projectId)),
  };
}
