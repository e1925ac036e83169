/** The seats of one person by role: how many, and on demand where. */
import type { PersonRow } from '../../../src/model/portfolio-api';
import { ROLES } from '../../../src/model/role';
import { ProjectName } from '../../shared/jira/project-name';
import { capital } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';

/** So many are named at once. */
const NAMED = 2;

export function PersonSeats({ seats }: Pick<PersonRow, 'seats'>) {
  const { say } = useTexts();
  return (
    <ul className="person-seats">
      {ROLES.map((role) => ({ role, own: seats.filter((seat) => seat.role === role) })).filter(({ own }) => own.length > 0).map(({ role, own }) => (
        <li key={role}>
          {own.length <= NAMED ? <>{capital(say(`role.${role}`))}: {own.map(({ projectId }, index) => <span key={projectId}>{index > 0 ? ', ' : ''}<ProjectName projectId={projectId} /></span>)}</> : (
            <details>
              <summary>{capital(say(`role.${role}`))}: {say('spaces', { count: own.length })}</summary>
              <ul className="person-spaces">{own.map(({ projectId }) => <li key={projectId}><ProjectName projectId={projectId} /></li>)}</ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
