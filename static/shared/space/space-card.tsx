/** One space: the number, who answers, what to do first, and everything else folded. Who holds a seat reads first what they can do themselves. */
import type { Indicator } from '../../../src/model/api';
import { Checks } from './checks';
import { OperatingModel } from './operating-model';
import { OwnRights } from './own-rights';
import { SeatList } from './seat-list';
import { Verdict } from './verdict';
import './space-card.css';

export function SpaceCard({ indicator }: { readonly indicator: Indicator }) {
  const { projectId, eligibility, operatingModel, checks, viewerHolds } = indicator;
  const who = (
    <div className="space-card-side">
      <SeatList indicator={indicator} />
      {eligibility.state === 'eligible' ? <OperatingModel operatingModel={operatingModel} /> : null}
    </div>
  );
  const toDo = checks.length === 0 ? null : (
    <div className="space-card-main">
      {viewerHolds.includes('productOwner') ? <OwnRights projectId={projectId} /> : null}
      <Checks checks={checks} viewerHolds={viewerHolds} />
    </div>
  );
  return (
    <div className="space-card">
      <div className="space-card-verdict"><Verdict indicator={indicator} /></div>
      {viewerHolds.length > 0 ? <>{toDo}{who}</> : <>{who}{toDo}</>}
    </div>
  );
}
