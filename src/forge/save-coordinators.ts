/** A Jira admin, or the review group, names who coordinates the dependencies of a pair of teams or of a programme; saved as the settings are, and undone by naming who was there before. */
import type { CoordinatorsAnswer, CoordinatorsPayload } from '../model/dependencies-api';
import { InputError } from '../model/errors';
import { saidAs } from '../model/sentence';
import { listCoordinators, nameCoordinators } from '../scan/coordinators';
import type { Storage } from '../storage/open-storage';
import { askForRound } from './ask-for-round';
import { log } from './log';
import { openReviewGate } from './open-review-gate';
import { readReferences } from './read-stored-site';
import { readForChange, replaceSettings } from './save-settings';
import type { Viewer } from './viewer';

/** @throws ForbiddenError, ConflictError, InputError where the site has no such programme, JiraError, BudgetError, StorageError */
export async function saveCoordinators(storage: Storage, { place, accountIds, mark }: CoordinatorsPayload, viewer: Viewer): Promise<CoordinatorsAnswer> {
  await openReviewGate(storage, viewer, 'change');
  const { settings } = await readForChange(storage, mark);
  const references = await readReferences(storage);
  if (references === null || ('programmeId' in place && references.programme(place.programmeId) === undefined)) {
    throw new InputError('Rolecall knows no such programme with a space in it any more; reload the page.', saidAs('refusal.place'));
  }
  const before = listCoordinators(settings, place, references);
  const savedUnder = await replaceSettings(storage, { ...settings, coordinators: nameCoordinators(settings, place, accountIds, references) }, mark);
  log.write('coordinators.saved', { kind: 'teams' in place ? 'teams' : 'programme', people: accountIds.length, before: mark, after: savedUnder });
  return { mark: savedUnder, before, scan: await askForRound(storage, viewer) };
}
