/** One space: the number, who answers, what to do first, and everything else folded. */
import type { Indicator } from '../../src/model/api';
import { Checks } from './checks';
import { SeatList } from './seat-list';
import { missesSeats } from '../shared/words';
import { Verdict } from './verdict';
import './space-card.css';

export function SpaceCard({ indicator }: { readonly indicator: Indicator }) {
  return (
    <div className="space-card">
      <div className="space-card-side">
        <Verdict indicator={indicator} />
        <SeatList projectId={indicator.projectId} seats={indicator.seats} isMissed={missesSeats(indicator)} />
        {indicator.eligibility.state === 'eligible' ? <p className="subtle">{indicator.operatingModel.reason}</p> : null}
      </div>
      {indicator.checks.length === 0 ? null : <Checks checks={indicator.checks} />}
    </div>
  );
}
