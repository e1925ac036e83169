/** A seat in a row: a dot, and its words for whoever points at it or cannot see it. */
import type { Indicator } from '../../../src/model/api';
import type { Role } from '../../../src/model/role';
import { useTexts } from '../texts/texts-context';
import { SeatDot } from './seat-dot';
import { capital, isMissed, needOf } from './words';

export function RowSeat({ role, indicator }: { readonly role: Role; readonly indicator: Indicator }) {
  const { say } = useTexts();
  const seat = indicator.seats[role];
  const need = needOf(indicator, role);
  const [name, state] = [capital(say(`role.${role}`)), say(seat.state === 'departed' ? 'seat.departed.holder' : `seat.${seat.state}`)];
  const said = seat.state === 'empty' && need !== 'calledFor' ? say('seat.said.remark', { role: name, state, remark: say(`seat.need.${need}`) }) : say('seat.said', { role: name, state });
  return (
    <span title={said}>
      <SeatDot state={seat.state} isMissed={isMissed(seat, need)} />
      <span className="visually-hidden">{said}. </span>
    </span>
  );
}
