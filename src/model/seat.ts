/** A seat: one role of one project, as the sources name it. */
import type { AccountId } from './facts';
import type { Role } from './role';

export const SEAT_STATES = ['filled', 'shared', 'groupOnly', 'departed', 'empty', 'unmapped', 'unreadable'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

export interface Seat {
  readonly role: Role;
  readonly state: SeatState;
  /** Active persons of a filled or shared seat; the departed accounts of a departed one; sorted. */
  readonly holders: readonly AccountId[];
  /** The source that answered; null where none named anybody. */
  readonly source: string | null;
  /** Sources that name other active people than the one that answered. */
  readonly disagreeing: readonly string[];
  /** False where a source behind the one that answered could not be read, so that it may disagree. */
  readonly allSourcesRead: boolean;
  /** A holder says that the seat is not theirs. */
  readonly disputed: boolean;
  /** True where the programme's value answers for the project. */
  readonly inherited: boolean;
}

export type Seats = Readonly<Record<Role, Seat>>;

/** Somebody active answers for the seat. */
export const hasHolder = ({ state }: Pick<Seat, 'state'>): boolean => state === 'filled' || state === 'shared';
