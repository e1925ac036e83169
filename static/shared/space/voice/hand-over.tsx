/** Chooses to whom a holder hands the seat over. */
import { useState } from 'react';
import type { Role } from '../../../../src/model/role';
import type { PersonOption } from '../../jira/search-people';
import { Button } from '../../parts/button';
import { PickPerson } from '../../parts/pick-person';
import { useTexts } from '../../texts/texts-context';

interface HandOverProps {
  readonly role: Role;
  readonly isBusy: boolean;
  readonly onOffer: (accountId: string) => void;
  readonly onLeave: () => void;
}

export function HandOver({ role, isBusy, onOffer, onLeave }: HandOverProps) {
  const { say } = useTexts();
  const [person, setPerson] = useState<PersonOption | null>(null);
  return (
    <form className="hand-over" onSubmit={(event) => {
      event.preventDefault();
      if (person !== null) onOffer(person.value);
    }}>
      <PickPerson label={say('voice.handOver.to')} chosen={person} onChange={setPerson} hasFocus />
      <p className="subtle">{say('voice.handOver.how', { role: say(`role.${role}`) })}</p>
      <div className="seat-voice-buttons">
        <Button type="submit" isCompact appearance="primary" isBusy={isBusy} isDisabled={person === null}>{say('voice.handOver.do')}</Button>
        <Button isCompact appearance="subtle" onClick={onLeave}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
