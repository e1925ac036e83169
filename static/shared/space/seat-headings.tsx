/** What the three dots of every row stand for. Each dot says it again in words, so these are for the eye alone. */
import { ROLES } from '../../../src/model/role';
import { useTexts } from '../texts/texts-context';
import { capital } from './words';

export function SeatHeadings() {
  const { say } = useTexts();
  return (
    <div className="seat-columns seat-headings" aria-hidden="true">
      {ROLES.map((role) => <span key={role} title={say('role.heading', { role: capital(say(`role.${role}`)), what: say(`role.${role}.answersFor`) })}>{say(`role.${role}.short`)}</span>)}
    </div>
  );
}
