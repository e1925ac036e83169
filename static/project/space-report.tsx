/** A space that was judged: the left column says who answers and how it stands, the right one what there is to do; below, how it came to be so. */
import type { Indicator } from '../../src/model/api';
import { hasHolder } from '../../src/model/seat';
import { OperatingModel } from '../shared/space/operating-model';
import { OwnRights } from '../shared/space/own-rights';
import { SeatList } from '../shared/space/seat-list';
import '../shared/space/space-card.css';
import '../shared/space/checks.css';
import { Verdict } from '../shared/space/verdict';
import { CheckGroups } from './checks/check-groups';
import { History } from './history/history';
import { Ordering } from './ordering/ordering';

export function SpaceReport({ indicator }: { readonly indicator: Indicator }) {
  const { projectId, eligibility, operatingModel, viewerHolds, seats } = indicator;
  const isJudged = eligibility.state === 'eligible';
  return (
    <>
      <div className="space-report">
        <div className="space-report-side space-card">
          <Verdict indicator={indicator} />
          <SeatList indicator={indicator} />
          {isJudged ? <OperatingModel operatingModel={operatingModel} /> : null}
        </div>
        {isJudged ? (
          <div className="space-report-main">
            {viewerHolds.includes('productOwner') ? <OwnRights projectId={projectId} /> : null}
            <CheckGroups indicator={indicator} />
          </div>
        ) : null}
      </div>
      {isJudged ? <Ordering projectId={projectId} hasOwner={hasHolder(seats.productOwner)} /> : null}
      <History projectId={projectId} />
    </>
  );
}
