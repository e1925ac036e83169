/** The clock of a vacant seat: since when nobody answers, and the vacancies of the last 400 days before that. */
import type { Instant } from '../model/facts';
import type { RegisterEntry, Vacancy } from '../model/register';
import type { Seat, Seats } from '../model/seat';
import { hasHolder } from '../model/seat';

const DAY_MS = 86_400_000;
const DAYS_KEPT = 400;
/** A seat that changes hands every day would fill its entry. */
const MOST_SPELLS = 20;

/**
 * The vacancy as the scan at `at` leaves it. It begins with the first scan that saw the seat empty or its holder gone. Scans that
 * cannot tell (unreadable, unmapped; a group, which is nobody in particular) neither end it nor add to it: where a holder is seen
 * after them it ended with the first of them, and where nobody is, it went on.
 */
export function advanceVacancy(seat: Pick<Seat, 'state'>, at: Instant, { since, doubtedSince, before }: Vacancy): Vacancy {
  const recent = before.filter(({ to }) => ageInDays(to, at) <= DAYS_KEPT);
  if (seat.state === 'empty' || seat.state === 'departed') return { since: since ?? at, doubtedSince: null, before: recent };
  if (!hasHolder(seat)) return { since, doubtedSince: since === null ? null : doubtedSince ?? at, before: recent };
  const to = doubtedSince ?? at;
  return { since: null, doubtedSince: null, before: since === null || since >= to ? recent : [...recent, { from: since, to }].slice(-MOST_SPELLS) };
}

/** The same for all seats of a project. */
export const advanceVacancies = (seats: Seats, at: Instant, { productOwner, productManager, projectManager }: RegisterEntry['vacancies']): RegisterEntry['vacancies'] => ({
  productOwner: advanceVacancy(seats.productOwner, at, productOwner),
  productManager: advanceVacancy(seats.productManager, at, productManager),
  projectManager: advanceVacancy(seats.projectManager, at, projectManager),
});

/** Days of 24 hours, with fractions, that the seat was vacant within the 400 days before `at`. */
export function vacantDays({ since, doubtedSince, before }: Vacancy, at: Instant): number {
  const spells = since === null ? before : [...before, { from: since, to: doubtedSince ?? at }];
  return spells.reduce((days, { from, to }) => days + Math.max(0, Math.min(ageInDays(from, at), DAYS_KEPT) - Math.max(0, ageInDays(to, at))), 0);
}

const ageInDays = (instant: Instant, at: Instant): number => (Date.parse(at) - Date.parse(instant)) / DAY_MS;
