/** A space admin accepts a claim, which is a seat set in Rolecall from then on, or declines it; declining one that was accepted takes it back. */
import type { SeatVoices } from '../model/voices-api';
import { ForbiddenError, InputError } from '../model/errors';
import type { AccountId, ProjectId } from '../model/facts';
import type { Role } from '../model/role';
import { accept, decline } from '../model/seat-words';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import { askProjectAdmin } from './ask-project-admin';
import { clock } from './clock';
import { describeSeatVoices } from './describe-seat-voices';
import { judgeSoon } from './judge-soon';
import { log } from './log';
import { openSpace } from './open-space';
import type { Viewer } from './viewer';

interface Asked {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly accountId: AccountId;
  readonly accept: boolean;
}

/** @throws ForbiddenError, InputError where no such claim is open any more, JiraError, BudgetError, StorageError */
export async function answerClaim(storage: Storage, { projectId, role, accountId, accept: isAccepted }: Asked, viewer: Viewer): Promise<SeatVoices> {
  const { isAdmin, judgement } = await openSpace(storage, projectId, viewer);
  if (!isAdmin && !(await askProjectAdmin(storage, projectId))) throw new ForbiddenError('Only an admin of this space can answer a claim; ask one to do it.', saidAs('refusal.claim.who'));
  const words = await storage.seatWords.change(projectId, (now) => {
    const after = isAccepted ? accept(now, { role, accountId, at: clock.now() }, viewer.accountId) : decline(now, { role, accountId });
    if (after === null) throw new InputError('That claim is not open any more, or the person has not said yes to the offer yet; reload the page.', saidAs('refusal.claim.gone'));
    return after;
  });
  await judgeSoon(storage);
  log.write('claim.answered', { role, accepted: isAccepted });
  return describeSeatVoices(judgement, words, viewer, clock.now());
}
