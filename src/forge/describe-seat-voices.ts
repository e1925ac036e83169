/** What people said about the seats of a space, as its viewer may act on it. */
import type { SeatVoice, SeatVoices } from '../model/voices-api';
import type { Instant } from '../model/facts';
import type { Role } from '../model/role';
import { byRole } from '../model/role';
import { hasHolder } from '../model/seat';
import type { SeatWords } from '../model/seat-words';
import { isAsked } from '../model/seat-words';
import type { StoredJudgement } from '../storage/stored-judgement';
import type { Viewer } from './viewer';

/** Without a licence nothing can be said, so nothing is asked. */
export function describeSeatVoices({ seats }: Pick<StoredJudgement, 'seats'>, words: SeatWords, { accountId: viewerId, isLicensed }: Viewer, now: Instant): SeatVoices {
  const describe = (role: Role): SeatVoice => {
    const { state, holders, source, disagreeing } = seats[role];
    const isHeld = hasHolder({ state });
    const isOfRole = (one: { readonly role: Role }): boolean => one.role === role;
    const answers = words.answers.filter((answer) => isOfRole(answer) && isHeld && holders.includes(answer.accountId));
    const accepted = words.accepted.find(isOfRole);
    const disputedBy = answers.filter(({ isMine }) => !isMine).map(({ accountId }) => accountId);
    const own = words.claims.find((one) => isOfRole(one) && one.accountId === viewerId);
    return {
      disagreeing,
      confirmed: answers.filter(({ isMine }) => isMine).map(({ accountId, at }) => ({ accountId, at })),
      disputedBy,
      claims: words.claims.filter(isOfRole).map(({ accountId, at, offeredBy, isAgreed }) => ({ accountId, at, offeredBy, isAgreed })),
      accepted: accepted === undefined ? null : { accountId: accepted.accountId, at: accepted.at, isInForce: source === 'claimed' && holders.includes(accepted.accountId) },
      mayClaim: isLicensed && (own === undefined ? state === 'empty' || state === 'departed' || state === 'groupOnly' || (disputedBy.length > 0 && !holders.includes(viewerId)) : !own.isAgreed),
      isAsked: isLicensed && isHeld && holders.includes(viewerId) && isAsked(words, role, viewerId, now),
    };
  };
  return byRole(describe);
}
