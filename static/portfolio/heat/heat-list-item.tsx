/** One space of the narrow list; it opens the space's own page. */
import { memo } from 'react';
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import { ROLES } from '../../../src/model/role';
import { openSpacePage } from '../../shared/jira/open-space-page';
import { useName } from '../../shared/jira/use-name';
import { BandMark } from '../../shared/space/band-mark';
import { Change } from '../../shared/space/change';
import { SeatDot } from '../../shared/space/seat-dot';
import { isMissed } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { groupOfSpace, isGapAt, scoreOf, seatOf, worstGap } from '../spaces/read-space';
import { sayGroup, saySeat, sayTitle } from '../spaces/say-column';

export const HeatListItem = memo(function HeatListItem({ space, checks }: { readonly space: PortfolioSpace; readonly checks: readonly PortfolioCheck[] }) {
  const texts = useTexts();
  const { say } = texts;
  const name = useName('project', space.projectId);
  const worst = worstGap(space, checks);
  const check = worst === null ? undefined : checks[worst];
  const gaps = checks.filter(({ weight }, index) => weight > 0 && isGapAt(space, index)).length;
  return (
    <button type="button" className="heat-item" onClick={() => { if (name !== undefined && name !== null && name.key !== null) openSpacePage(name.key); }}>
      <span className="heat-item-head">
        <BandMark standing={groupOfSpace(space)} />
        <span className="visually-hidden">{sayGroup(space, texts)}: </span>
        <span className="heat-item-name">{name === undefined ? '…' : name === null ? say('name.hiddenSpace') : name.text}</span>
        <span className="heat-item-score">{scoreOf(space) ?? '–'} <Change points={space.change} /></span>
      </span>
      <span className="heat-item-worst subtle">{check === undefined ? sayGroup(space, texts) : sayTitle(check, true, texts)}</span>
      <span className="heat-item-seats">
        {ROLES.map((role) => {
          const seat = seatOf(space, role);
          return <span key={role} title={saySeat(space, role, texts)}><SeatDot state={seat.state} isMissed={isMissed(seat, seat.need)} /><span className="visually-hidden">{saySeat(space, role, texts)}. </span></span>;
        })}
        <span className="subtle">{gaps === 0 ? null : say('portfolio.gaps', { count: gaps })}</span>
      </span>
    </button>
  );
});
