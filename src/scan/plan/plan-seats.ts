/** Role actors: where they were never read, were asked for, hang on other settings, failed, or have their turn. */
import type { Due } from './batch-projects';
import { batchProjects } from './batch-projects';
import type { Candidate } from './order-steps';
import { priceSeats } from './price-seats';
import { rotateSeats } from './rotate-seats';
import type { Situation } from './situation';
import { whyDue } from './why-due';

/** @param share of the score's weight that hangs on seats */
export function planSeats(situation: Situation, share: number): readonly Candidate[] {
  const due = situation.live.flatMap((entry): Due[] => {
    const reason = whyDue('seats', entry, situation);
    return reason === null ? [] : [{ entry, reason }];
  });
  const taken = new Set(due.map(({ entry }) => entry));
  const rotating = rotateSeats(situation, (entry) => taken.has(entry)).map((entry): Due => ({ entry, reason: 'rotation' }));
  return batchProjects([...due, ...rotating], { describe: (projectIds) => ({ kind: 'seats', projectIds }), price: (entries) => priceSeats(entries, situation), share }, situation);
}
