/** Who says that a seat is theirs; an admin of the space accepts or declines it in one click. */
import type { ProjectId } from '../../../../src/model/facts';
import type { Role } from '../../../../src/model/role';
import type { SeatVoice } from '../../../../src/model/voices-api';
import { useSite } from '../../page/site-context';
import { PersonName } from '../../jira/person-name';
import { Button } from '../../parts/button';
import { RelativeTime } from '../../texts/relative-time';
import { useTexts } from '../../texts/texts-context';
import type { SeatCall } from './use-seat-call';
import { useMayDecide } from './use-may-decide';

interface ClaimsProps {
  readonly role: Role;
  readonly projectId: ProjectId;
  readonly voice: SeatVoice;
  readonly call: SeatCall;
}

export function Claims({ role, projectId, voice: { claims }, call }: ClaimsProps) {
  const { say } = useTexts();
  const { accountId: viewerId } = useSite();
  const mayDecide = useMayDecide(projectId, claims.length > 0);
  return (
    <>
      {claims.map(({ accountId, at, offeredBy, isAgreed }) => (
        <div key={accountId} className="seat-claim">
          <p><ClaimLine role={role} isOwn={accountId === viewerId} accountId={accountId} at={at} offeredBy={offeredBy} isAgreed={isAgreed} mayDecide={mayDecide} /></p>
          {mayDecide ? (
            <div className="seat-voice-buttons">
              {isAgreed ? <Button isCompact appearance="primary" isBusy={call.isBusy} onClick={() => { call.answer(accountId, true); }}>{say('voice.accept')}<span className="visually-hidden"> <PersonName accountId={accountId} /></span></Button> : null}
              <Button isCompact appearance="subtle" isDisabled={call.isBusy} onClick={() => { call.answer(accountId, false); }}>{say('voice.decline')}<span className="visually-hidden"> <PersonName accountId={accountId} /></span></Button>
            </div>
          ) : null}
        </div>
      ))}
    </>
  );
}

interface LineProps {
  readonly role: Role;
  readonly isOwn: boolean;
  readonly accountId: string;
  readonly at: string;
  readonly offeredBy: string | null;
  readonly isAgreed: boolean;
  readonly mayDecide: boolean;
}

function ClaimLine({ role, isOwn, accountId, at, offeredBy, isAgreed, mayDecide }: LineProps) {
  const { say, render } = useTexts();
  const values = { role: say(`role.${role}`), name: <PersonName accountId={accountId} />, when: <RelativeTime instant={at} /> };
  if (offeredBy !== null && !isAgreed) return <>{render(isOwn ? 'voice.offered.own' : 'voice.offered', { ...values, by: <PersonName accountId={offeredBy} /> })}</>;
  if (!isOwn) return <>{render('voice.claimed', values)}</>;
  return <>{render(mayDecide ? 'voice.claimed.ownAdmin' : 'voice.claimed.own', values)}</>;
}
