/** One space as a viewer may see it, or change something in it, with its judgement; whatever they may not see does not exist for them. */
import { ForbiddenError, InputError } from '../model/errors';
import type { ProjectId } from '../model/facts';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import type { StoredJudgement } from '../storage/stored-judgement';
import { clock } from './clock';
import { openGate } from './open-gate';
import { notOpen, notPublished } from './refuse-viewer';
import type { Viewer } from './viewer';

export interface OpenSpace {
  readonly isAdmin: boolean;
  readonly judgement: StoredJudgement;
}

/**
 * @param purpose without a licence nothing can be changed
 * @throws ForbiddenError where the space is not shown to the viewer, or may not be changed; InputError where it was not scanned; JiraError, BudgetError, StorageError
 */
export async function openSpace(storage: Storage, projectId: ProjectId, viewer: Viewer, purpose: 'look' | 'change' = 'change'): Promise<OpenSpace> {
  const { isAdmin, seesUnpublished, mayBrowse, findPublished } = await openGate(storage, viewer, clock);
  if (!mayBrowse(projectId)) throw notOpen();
  if (purpose === 'change' && !viewer.isLicensed) throw new ForbiddenError('Rolecall’s licence on this site is not active, so nothing can be changed; ask a Jira admin to renew it.', saidAs('refusal.licence.ask'));
  if (!seesUnpublished && !(await findPublished([projectId])).has(projectId)) throw notPublished();
  const judgement = await storage.judgements.readProject(projectId);
  if (judgement === null) throw new InputError('This space was not scanned yet; scan it first.', saidAs('refusal.notScanned'));
  return { isAdmin, judgement };
}
