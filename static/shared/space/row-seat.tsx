/** A seat in a row: a dot, and its words for whoever points at it or cannot see it. */
import type { Indicator } from '../../../src/model/api';
import type { Role } from '../../../src/model/role';
import { ROLE_WORDS } from '../../../src/model/role';
import { capital, isMissed, needOf, NEED_WORDS, SEAT_WORDS } from './words';
import { SeatDot } from './seat-dot';

export function RowSeat({ role, indicator }: { readonly role: Role; readonly indicator: Indicator }) {
  const seat = indicator.seats[role];
  const need = needOf(indicator, role);
  const remark = seat.state === 'empty' && need !== 'calledFor' ? `, ${NEED_WORDS[need]}` : '';
  const said = `${capital(ROLE_WORDS[role].name)}: ${SEAT_WORDS[seat.state]}${remark}`;
  return (
    <span title={said}>
      <SeatDot state={seat.state} isMissed={isMissed(seat, need)} />
      <span className="visually-hidden">{said}. </span>
    </span>
  );
}
