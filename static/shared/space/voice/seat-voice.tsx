/** What people said of one seat, and what the viewer may say: claim it, accept a claim, confirm it, or say that it is not theirs. */
import type { Indicator } from '../../../../src/model/api';
import type { Role } from '../../../../src/model/role';
import type { SeatVoices } from '../../../../src/model/voices-api';
import { PersonName } from '../../jira/person-name';
import { Button } from '../../parts/button';
import { RelativeTime } from '../../texts/relative-time';
import { useTexts } from '../../texts/texts-context';
import { needOf } from '../words';
import { Claims } from './claims';
import { Confirmation } from './confirmation';
import { Noted } from './noted';
import { useSeatCall } from './use-seat-call';
import './seat-voice.css';

export interface SeatVoiceProps {
  readonly role: Role;
  readonly indicator: Indicator;
  /** As they are now, which may be later than the indicator. */
  readonly voices: SeatVoices;
  readonly onSaid: (voices: SeatVoices) => void;
}

export function SeatVoice({ role, indicator, voices, onSaid }: SeatVoiceProps) {
  const { projectId, viewerHolds } = indicator;
  const { claims, disputedBy, accepted, mayClaim, isAsked } = voices[role];
  const { say, render } = useTexts();
  const call = useSeatCall(projectId, role, onSaid);
  const roleName = say(`role.${role}`);
  const isHolder = viewerHolds.includes(role);
  // Nobody is missed where nobody is called for; an offer stands all the same.
  const offersSeat = mayClaim && (needOf(indicator, role) !== 'notCalledFor' || claims.length > 0);
  const isQuiet = claims.length === 0 && disputedBy.length === 0 && (accepted === null || accepted.isInForce) && !offersSeat && !isHolder && call.noted === null;
  if (isQuiet) return null;
  return (
    <dd className={`seat-voice ${isAsked ? 'is-asked' : ''}`}>
      {isHolder ? <Confirmation role={role} voice={voices[role]} call={call} /> : disputedBy.map((accountId) => <p key={accountId}>{render('voice.disputed', { name: <PersonName accountId={accountId} /> })}</p>)}
      <Claims role={role} projectId={projectId} voice={voices[role]} call={call} />
      {accepted === null || accepted.isInForce ? null : <p>{render('voice.accepted', { name: <PersonName accountId={accepted.accountId} />, when: <RelativeTime instant={accepted.at} /> })}</p>}
      {offersSeat ? <p><Button isCompact isBusy={call.isBusy} onClick={call.claim}>{say('voice.claim', { role: roleName })}</Button></p> : null}
      <Noted call={call} />
    </dd>
  );
}
