/** "I am the product owner": whoever may see the space claims a seat in which nobody answers, or which its holder disputes; or says yes to an offer. */
import type { SeatVoices } from '../model/voices-api';
import { InputError } from '../model/errors';
import type { ProjectId } from '../model/facts';
import type { Role } from '../model/role';
import { ROLE_WORDS } from '../model/role';
import { claim } from '../model/seat-words';
import type { SeatWords } from '../model/seat-words';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import type { StoredJudgement } from '../storage/stored-judgement';
import { clock } from './clock';
import { describeSeatVoices } from './describe-seat-voices';
import { openSpace } from './open-space';
import type { Viewer } from './viewer';

/** Open claims on one seat; more are no use to whoever is to choose. */
const MOST_CLAIMS = 10;

/** @throws ForbiddenError, InputError, JiraError, BudgetError, StorageError */
export async function claimSeat(storage: Storage, { projectId, role }: { readonly projectId: ProjectId; readonly role: Role }, viewer: Viewer): Promise<SeatVoices> {
  const { judgement } = await openSpace(storage, projectId, viewer);
  const { accountId } = viewer;
  const seat = judgement.seats[role];
  const words = await storage.seatWords.change(projectId, (now) => {
    const own = now.claims.find((one) => one.role === role && one.accountId === accountId);
    if (own === undefined) refuse(seat, role, now, accountId);
    return claim(now, { role, accountId, at: clock.now() });
  });
  return describeSeatVoices(judgement, words, viewer, clock.now());
}

function refuse({ state, holders }: StoredJudgement['seats'][Role], role: Role, { claims, answers }: SeatWords, accountId: string): void {
  const { name } = ROLE_WORDS[role];
  const isDisputed = answers.some((answer) => answer.role === role && !answer.isMine && holders.includes(answer.accountId));
  const isOpen = state === 'empty' || state === 'departed' || state === 'groupOnly' || (isDisputed && !holders.includes(accountId));
  if (!isOpen) throw new InputError(`The seat of the ${name} cannot be claimed here now: somebody holds it, or Rolecall cannot read who does; reload the page.`, saidAs('refusal.claim.held', { roleId: role }));
  if (claims.filter((one) => one.role === role).length >= MOST_CLAIMS) throw new InputError(`${MOST_CLAIMS} people claim the seat of the ${name} already; ask a space admin to answer them first.`, saidAs('refusal.claim.full', { roleId: role, most: MOST_CLAIMS }));
}
