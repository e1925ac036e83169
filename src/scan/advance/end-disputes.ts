/** A dispute ends once a judgement sees somebody else, or nobody, in the seat of whom disputed it: it must not come back with them. */
import type { ProjectId } from '../../model/facts';
import type { Seats } from '../../model/seat';
import { NO_WORDS, endDisputes } from '../../model/seat-words';
import type { SeatWords } from '../../model/seat-words';
import type { ScanParts } from './scan-parts';

/** Those of `words` that these seats end. A seat that could not be read tells nothing. Pure. */
export const listEnded = (seats: Seats, { answers }: SeatWords): SeatWords['answers'] => answers.filter(({ role, accountId, isMine }) =>
  !isMine && seats[role].state !== 'unreadable' && seats[role].state !== 'unmapped' && !seats[role].holders.includes(accountId));

export async function endDisputesOf({ stores }: ScanParts, projects: ReadonlyArray<{ readonly id: ProjectId; readonly seats: Seats }>, words: ReadonlyMap<ProjectId, SeatWords>): Promise<void> {
  for (const { id, seats } of projects) {
    const ended = listEnded(seats, words.get(id) ?? NO_WORDS);
    // Only what the judgement knew of: an answer that came after it was read stands.
    if (ended.length > 0) await stores.seatWords.change(id, (now) => endDisputes(now, ended.filter(({ role, accountId, at }) => now.answers.some((one) => one.role === role && one.accountId === accountId && one.at === at))));
  }
}
