/** What a holder is asked once a quarter, and may answer anew at any time: still me, not me, or to hand the seat over. */
import { useState } from 'react';
import type { Role } from '../../../../src/model/role';
import type { SeatVoice } from '../../../../src/model/voices-api';
import { Button } from '../../parts/button';
import { useTexts } from '../../texts/texts-context';
import { HandOver } from './hand-over';
import type { SeatCall } from './use-seat-call';

export function Confirmation({ role, voice, call }: { readonly role: Role; readonly voice: SeatVoice; readonly call: SeatCall }) {
  const { say } = useTexts();
  const [isChanging, setIsChanging] = useState(false);
  const [isHandingOver, setIsHandingOver] = useState(false);
  const hasDisputed = voice.disputedBy.length > 0 && voice.confirmed.length === 0;
  const answer: SeatCall['confirm'] = (said) => {
    setIsChanging(false);
    setIsHandingOver(false);
    call.confirm(said);
  };
  if (!voice.isAsked && !isChanging && !isHandingOver) {
    return (
      <p>
        {hasDisputed ? <>{say('voice.disputed.own')} </> : null}
        <button type="button" className="text-button" onClick={() => { if (hasDisputed) answer('stillMe'); else setIsChanging(true); }}>{say(hasDisputed ? 'voice.takeBack' : 'voice.change')}</button>
      </p>
    );
  }
  return (
    <>
      <p className="seat-question">{say('voice.asked', { role: say(`role.${role}`) })}</p>
      {isHandingOver ? (
        <HandOver role={role} isBusy={call.isBusy} onOffer={(accountId) => { answer({ handOverTo: accountId }); }} onLeave={() => { setIsHandingOver(false); }} />
      ) : (
        <div className="seat-voice-buttons">
          <Button isCompact isBusy={call.isBusy} onClick={() => { answer('stillMe'); }}>{say('voice.still')}</Button>
          <Button isCompact isDisabled={call.isBusy} onClick={() => { answer('notMe'); }}>{say('voice.notMe')}</Button>
          <Button isCompact appearance="subtle" isDisabled={call.isBusy} onClick={() => { setIsHandingOver(true); }}>{say('voice.handOver')}</Button>
        </div>
      )}
    </>
  );
}
