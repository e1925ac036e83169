/** One space that a viewer wants to change something in, with its judgement; whatever they may not see does not exist for them. */
import { ForbiddenError, InputError } from '../model/errors';
import type { ProjectId } from '../model/facts';
import type { Storage } from '../storage/open-storage';
import type { StoredJudgement } from '../storage/stored-judgement';
import { clock } from './clock';
import { openGate } from './open-gate';
import type { Viewer } from './viewer';

export interface OpenSpace {
  readonly isAdmin: boolean;
  readonly judgement: StoredJudgement;
}

/** @throws ForbiddenError without licence, or where the space is not shown to the viewer; InputError where it was not scanned; JiraError, BudgetError, StorageError */
export async function openSpace(storage: Storage, projectId: ProjectId, viewer: Viewer): Promise<OpenSpace> {
  const { isAdmin, mayBrowse, findPublished } = await openGate(storage, viewer, clock);
  if (!mayBrowse(projectId)) throw new ForbiddenError('This space is not open to you; ask a space admin for access.');
  if (!viewer.isLicensed) throw new ForbiddenError('Rolecall’s licence on this site is not active, so nothing can be changed; ask a Jira admin to renew it.');
  if (!isAdmin && !(await findPublished([projectId])).has(projectId)) throw new ForbiddenError('Rolecall is being set up on this site: a Jira admin looks at the first results before others see them.');
  const judgement = await storage.judgements.readProject(projectId);
  if (judgement === null) throw new InputError('This space was not scanned yet; scan it first.');
  return { isAdmin, judgement };
}
