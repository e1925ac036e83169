/** A holder answers the question of the quarter: the seat is still theirs, is not theirs, or is to go to somebody else. */
import type { SeatVoices } from '../model/voices-api';
import { ForbiddenError, InputError } from '../model/errors';
import type { AccountId, ProjectId } from '../model/facts';
import type { Role } from '../model/role';
import { ROLE_WORDS } from '../model/role';
import { hasHolder } from '../model/seat';
import { answerAsHolder, offer } from '../model/seat-words';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { describeSeatVoices } from './describe-seat-voices';
import { judgeSoon } from './judge-soon';
import { openSpace } from './open-space';
import type { Viewer } from './viewer';

export interface Confirmation {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly answer: 'stillMe' | 'notMe' | { readonly handOverTo: AccountId };
}

/** @throws ForbiddenError for others than holders, InputError, JiraError, BudgetError, StorageError */
export async function confirmSeat(storage: Storage, { projectId, role, answer }: Confirmation, viewer: Viewer): Promise<SeatVoices> {
  const { judgement } = await openSpace(storage, projectId, viewer);
  const { accountId } = viewer;
  const seat = judgement.seats[role];
  if (!hasHolder(seat) || !seat.holders.includes(accountId)) throw new ForbiddenError(`Only who holds the seat of the ${ROLE_WORDS[role].name} can answer for it; reload the page.`, saidAs('refusal.seat.holder', { roleId: role }));
  const said = { role, accountId, at: clock.now() };
  if (typeof answer === 'object' && answer.handOverTo === accountId) throw new InputError('The seat is yours already; choose somebody else to hand it over to.', saidAs('refusal.seat.self'));
  const words = await storage.seatWords.change(projectId, (now) => (typeof answer === 'object' ? offer(now, said, answer.handOverTo) : answerAsHolder(now, said, answer === 'stillMe')));
  if (typeof answer !== 'object') await judgeSoon(storage);
  return describeSeatVoices(judgement, words, viewer, clock.now());
}
