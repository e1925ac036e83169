/** What others see until a Jira admin publishes: that it is on its way, and what it will answer. */
import { ROLES } from '../../../src/model/role';
import { Notice } from '../parts/notice';
import { useTexts } from '../texts/texts-context';
import { SeatDot } from './seat-dot';
import './being-set-up.css';

export function BeingSetUp() {
  const { say, render } = useTexts();
  return (
    <Notice title={say('settingUp.title')}>
      <p>{say('settingUp.why')}</p>
      <ul className="being-set-up">
        {ROLES.map((role) => <li key={role}><SeatDot state="groupOnly" isMissed={false} /> {render('settingUp.role', { role: say(`role.${role}`), what: say(`role.${role}.answersFor`) })}</li>)}
        <li><SeatDot state="groupOnly" isMissed={false} /> {say('settingUp.gaps')}</li>
      </ul>
    </Notice>
  );
}
