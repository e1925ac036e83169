/** One seat: who holds it and from where that is read; or since when nobody does, and where to fill it. */
import { Fragment } from 'react';
import { Lozenge } from '../parts/lozenge';
import type { IndicatorSeat } from '../../../src/model/api';
import { PersonName } from '../jira/person-name';
import { SpaceSettingsLink } from '../jira/space-settings-link';
import { useTexts } from '../texts/texts-context';
import type { Need } from './words';
import { isMissed, needOf } from './words';
import { SeatDot } from './seat-dot';
import { Vacancy } from './vacancy';
import { SeatSource } from './seat-source';
import type { SeatVoiceProps } from './voice/seat-voice';
import { SeatVoice } from './voice/seat-voice';

/** Names on a line; the rest is a number. */
const MOST_NAMES = 3;

export function SeatLine(props: SeatVoiceProps) {
  const { role, indicator, voices } = props;
  const { projectId, seats, viewerHolds } = indicator;
  const { say } = useTexts();
  const [seat, need] = [seats[role], needOf(indicator, role)];
  const missed = isMissed(seat, need);
  return (
    <div className="seat">
      <dt title={say('role.answersFor', { what: say(`role.${role}.answersFor`) })}>{say(`role.${role}`)}</dt>
      <dd className="seat-holder">
        <SeatDot state={seat.state} isMissed={missed} />
        <Holder seat={seat} need={need} isViewer={viewerHolds.includes(role)} />
      </dd>
      <dd className="seat-source subtle">{missed ? <SpaceSettingsLink projectId={projectId} /> : <SeatSource seat={seat} voice={voices[role]} />}</dd>
      <SeatVoice {...props} />
    </div>
  );
}

function Holder({ seat, need, isViewer }: { readonly seat: IndicatorSeat; readonly need: Need; readonly isViewer: boolean }) {
  const { state, holders, holderCount } = seat;
  const { say, render } = useTexts();
  if (state !== 'filled' && state !== 'shared' && state !== 'departed') return <Vacancy seat={seat} need={need} />;
  const shown = holders.slice(0, MOST_NAMES).map((accountId, index) => <Fragment key={accountId}>{index > 0 ? ', ' : ''}<PersonName accountId={accountId} /></Fragment>);
  const rest = holderCount - Math.min(holders.length, MOST_NAMES);
  return (
    <>
      {rest > 0 ? render('seat.more', { names: <>{shown}</>, count: rest }) : shown}
      {isViewer ? <> <Lozenge appearance="inprogress">{say('seat.you')}</Lozenge></> : null}
      {state === 'departed' ? <> <Vacancy seat={seat} need={need} /></> : null}
    </>
  );
}
