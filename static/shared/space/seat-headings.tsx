/** What the three dots of every row stand for. Each dot says it again in words, so these are for the eye alone. */
import { ROLES, ROLE_WORDS } from '../../../src/model/role';
import type { Role } from '../../../src/model/role';
import { capital } from './words';

const SHORT: Readonly<Record<Role, string>> = { productOwner: 'Owner', productManager: 'Product', projectManager: 'Delivery' };

export function SeatHeadings() {
  return (
    <div className="seat-columns seat-headings" aria-hidden="true">
      {ROLES.map((role) => <span key={role} title={`${capital(ROLE_WORDS[role].name)}: answers for ${ROLE_WORDS[role].answersFor}`}>{SHORT[role]}</span>)}
    </div>
  );
}
