/** What others see until a Jira admin publishes: that it is on its way, and what it will answer. */
import { ROLES, ROLE_WORDS } from '../../../src/model/role';
import { SeatDot } from './seat-dot';
import { Notice } from '../parts/notice';
import './being-set-up.css';

export function BeingSetUp() {
  return (
    <Notice title="Rolecall is being set up">
      <p>A Jira admin looks at the first results before others do. Once they are published, you see here for your spaces:</p>
      <ul className="being-set-up">
        {ROLES.map((role) => <li key={role}><SeatDot state="groupOnly" isMissed={false} /> who is <b>{ROLE_WORDS[role].name}</b>, and so answers for {ROLE_WORDS[role].answersFor}</li>)}
        <li><SeatDot state="groupOnly" isMissed={false} /> what to do first where nobody does</li>
      </ul>
    </Notice>
  );
}
