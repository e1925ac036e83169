/** One space among several: how it stands, its seats, its worst finding; it unfolds to the card. */
import { useState } from 'react';
import type { Indicator } from '../../src/model/api';
import { ROLES, ROLE_WORDS } from '../../src/model/role';
import { BandMark } from '../shared/band-mark';
import { ProjectName } from '../shared/project-name';
import { weeklyChange } from '../shared/weekly-change';
import { ELIGIBILITY_WORDS, missesSeats, ratedScore, SEAT_WORDS, shownScore, STANDING_WORDS, standingOf } from '../shared/words';
import { Change } from './change';
import { SeatDot } from './seat-dot';
import { SpaceCard } from './space-card';
import './space-row.css';

export function SpaceRow({ indicator }: { readonly indicator: Indicator }) {
  const { projectId, eligibility, seats, trend } = indicator;
  const [standing, score] = [standingOf(indicator), ratedScore(indicator)];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <details className="space-row" onToggle={({ currentTarget }) => { setIsOpen(currentTarget.open); }}>
        <summary>
          <span className="space-row-standing"><BandMark standing={standing} /> {eligibility.state === 'eligible' ? STANDING_WORDS[standing] : ELIGIBILITY_WORDS[eligibility.state]}</span>
          <span className="space-row-name"><ProjectName projectId={projectId} isLink={false} /></span>
          <span className="space-row-score">{score === null ? <span className="subtle">–</span> : <b>{shownScore(score)}</b>} <Change points={weeklyChange(trend)} /></span>
          <span className={`space-row-seats ${missesSeats(indicator) ? 'is-missed' : ''}`}>
            {ROLES.map((role) => (
              <span key={role} title={`${ROLE_WORDS[role].name}: ${SEAT_WORDS[seats[role].state]}`}>
                <SeatDot state={seats[role].state} />
                <span className="visually-hidden">{ROLE_WORDS[role].name}: {SEAT_WORDS[seats[role].state]}. </span>
              </span>
            ))}
          </span>
          <span className="space-row-worst subtle">{sayWorst(indicator)}</span>
        </summary>
        {isOpen ? <SpaceCard indicator={indicator} /> : null}
      </details>
    </li>
  );
}

/** The first thing to do, else why there is nothing to say. */
function sayWorst({ band, checks, eligibility }: Indicator): string {
  if (eligibility.state !== 'eligible') return eligibility.reason;
  const worst = checks.find(({ outcome }) => outcome === 'fail' || outcome === 'warn');
  return worst?.title ?? (band === null ? 'Too little could be read to rate this space.' : '');
}
