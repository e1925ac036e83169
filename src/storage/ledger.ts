/**
 * The points of the UTC hours that are not over, pure. Jira counts by its own clock, which may be a minute off: what may be spent
 * from one instant to another counts in every hour that this time touches with a minute more at both ends.
 */
import type { Instant } from '../model/facts';
import type { Budget, Reservation } from '../model/stores';

export interface Ledger {
  /** By the hour's first instant. */
  readonly hours: Readonly<Record<Instant, Hour>>;
  /** Reserved and not settled, by the reservation's id. */
  readonly open: Readonly<Record<string, { readonly at: Instant; readonly points: number }>>;
}
interface Hour {
  /** Settled. */
  readonly spent: number;
  readonly forgone: number;
  /** The ceiling of the last reservation. */
  readonly ceiling: number;
}

export const EMPTY_LEDGER: Ledger = { hours: {}, open: {} };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** No function runs for longer (platform: invocation limits), so that an older reservation is spent, or never will be. */
const LONGEST_RUN_MS = 15 * MINUTE_MS;
const NO_HOUR: Hour = { spent: 0, forgone: 0, ceiling: 0 };

/** null where one of the hours that it may be counted in does not bear it. */
export function reserve(ledger: Ledger, { id, points }: Reservation, now: Instant, ceiling: number): Ledger | null {
  const current = bringUp(ledger, now);
  const hours = hoursAround(now, now);
  if (hours.some((hour) => usedIn(current, hour, now) + hourOf(current, hour).forgone + points > ceiling)) return null;
  return { hours: changeHours(current, hours, (hour) => ({ ...hour, ceiling })), open: { ...current.open, [id]: { at: now, points } } };
}

/** Changes nothing where the reservation is not open any more. */
export function settle(ledger: Ledger, { id }: Reservation, spent: number, now: Instant, nearLimit: boolean): Ledger {
  const current = bringUp(ledger, now);
  const { [id]: reservation, ...open } = current.open;
  if (reservation === undefined) return current;
  // Hours before those that touch now bear nothing any more.
  const settled = { open, hours: changeHours(current, hoursAround(now, now), (hour) => ({ ...hour, spent: hour.spent + spent })) };
  if (!nearLimit) return settled;
  return { ...settled, hours: changeHours(settled, hoursAround(now, now), (hour, start) => {
    const left = hour.ceiling - hour.forgone - usedIn(settled, start, now);
    return { ...hour, forgone: hour.forgone + Math.max(0, Math.ceil(left / 2)) };
  }) };
}

/** Of the fuller one, where two hours count. */
export function describeBudget(ledger: Ledger, now: Instant): Budget {
  const current = bringUp(ledger, now);
  const hours = hoursAround(now, now).map((hour) => ({ used: usedIn(current, hour, now), forgone: hourOf(current, hour).forgone }));
  const fuller = hours.reduce((one, other) => (other.used + other.forgone > one.used + one.forgone ? other : one));
  return { ...fuller, nextHour: toInstant(startOf(Date.parse(now) - MINUTE_MS) + HOUR_MS + MINUTE_MS) };
}

/** Settled in the hour, and open at a time that touches it. */
export const usedIn = (ledger: Ledger, hour: Instant, now: Instant): number =>
  Object.values(ledger.open).reduce((sum, { at, points }) => sum + (hoursAround(at, now).includes(hour) ? points : 0), hourOf(ledger, hour).spent);

/** What nobody will settle any more counts as spent; hours that are over are forgotten. */
function bringUp(ledger: Ledger, now: Instant): Ledger {
  const lost = Object.values(ledger.open).filter(({ at }) => isOver(at, now));
  const hours = lost.reduce((all, { at, points }) => changeHours({ ...ledger, hours: all }, hoursAround(at, toInstant(Date.parse(at) + LONGEST_RUN_MS)), (hour) => ({ ...hour, spent: hour.spent + points })), ledger.hours);
  const [first = now] = hoursAround(now, now);
  return {
    hours: Object.fromEntries(Object.entries(hours).filter(([hour]) => hour >= first)),
    open: Object.fromEntries(Object.entries(ledger.open).filter(([, { at }]) => !isOver(at, now))),
  };
}

const isOver = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) > LONGEST_RUN_MS;

const hourOf = ({ hours }: Ledger, hour: Instant): Hour => hours[hour] ?? NO_HOUR;

const changeHours = (ledger: Ledger, hours: readonly Instant[], change: (hour: Hour, start: Instant) => Hour): Ledger['hours'] =>
  ({ ...ledger.hours, ...Object.fromEntries(hours.map((start) => [start, change(hourOf(ledger, start), start)])) });

/** In order; at most two in the quarter of an hour that a function may run. */
function hoursAround(from: Instant, to: Instant): readonly Instant[] {
  const first = startOf(Math.min(Date.parse(from), Date.parse(to)) - MINUTE_MS);
  const last = startOf(Math.max(Date.parse(from), Date.parse(to)) + MINUTE_MS);
  return Array.from({ length: (last - first) / HOUR_MS + 1 }, (_, index) => toInstant(first + index * HOUR_MS));
}

const startOf = (milliseconds: number): number => Math.floor(milliseconds / HOUR_MS) * HOUR_MS;
const toInstant = (milliseconds: number): Instant => new Date(milliseconds).toISOString();
