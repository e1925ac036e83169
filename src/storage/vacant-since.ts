/** Since when nobody answers in a seat: carried from one judgement to the next, so that judging anew does not start it again. */
import type { Instant } from '../model/facts';
import type { Seat } from '../model/seat';
import { hasHolder } from '../model/seat';

/**
 * Begins with the first scan that saw the seat empty or its holder gone, so the vacancy is at least that old. A holder ends
 * it and nothing else does: a group is nobody in particular, and a seat that cannot be read was not seen filled.
 * @param at instant of the scan @param before what the judgement before said; null where nobody was missing
 */
export function vacantSince(seat: Seat, at: Instant, before: Instant | null): Instant | null {
  if (hasHolder(seat)) return null;
  return seat.state === 'empty' || seat.state === 'departed' ? before ?? at : before;
}
