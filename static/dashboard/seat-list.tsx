/** The three seats: who holds them, from where that is read, and where to fill them. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Indicator, IndicatorSeat } from '../../src/model/api';
import { ROLES, ROLE_WORDS } from '../../src/model/role';
import type { SeatState } from '../../src/model/seat';
import { PersonName } from '../shared/person-name';
import { SpaceSettingsLink } from '../shared/space-settings-link';
import { saySource, VACANCY_WORDS } from '../shared/words';
import { SeatDot } from './seat-dot';
import './seat-list.css';

/** Names on a line; the rest is a number. */
const MOST_NAMES = 3;
/** Seats that a space admin can fill. */
const TO_FILL: ReadonlySet<SeatState> = new Set(['empty', 'departed', 'groupOnly']);

export interface SeatListProps extends Pick<Indicator, 'projectId' | 'seats'> {
  /** False where all is well without them: an empty seat is then a fact, no gap. */
  readonly isMissed: boolean;
}

export function SeatList({ projectId, seats, isMissed }: SeatListProps) {
  return (
    <section>
      <h3>Who answers</h3>
      <dl className={`seat-list ${isMissed ? 'is-missed' : ''}`}>
        {ROLES.map((role) => (
          <div key={role} className="seat">
            <dt title={`Answers for ${ROLE_WORDS[role].answersFor}`}>{ROLE_WORDS[role].name}</dt>
            <dd>
              <SeatDot state={seats[role].state} />
              <span className="seat-holder">{showHolder(seats[role])}</span>
              <span className="seat-source subtle">{isMissed && TO_FILL.has(seats[role].state) ? <SpaceSettingsLink projectId={projectId} /> : saySource(seats[role])}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function showHolder({ state, holders, holderCount }: IndicatorSeat): ReactNode {
  if (state !== 'filled' && state !== 'shared' && state !== 'departed') return <span className={`seat-vacancy seat-${state}`}>{VACANCY_WORDS[state]}</span>;
  const rest = holderCount - Math.min(holders.length, MOST_NAMES);
  const names = holders.slice(0, MOST_NAMES).map((accountId, index) => <Fragment key={accountId}>{index > 0 ? ', ' : ''}<PersonName accountId={accountId} /></Fragment>);
  return <>{names}{rest > 0 ? ` and ${rest} more` : ''}{state === 'departed' ? <> <span className="seat-vacancy seat-departed">has left</span></> : null}</>;
}
