/** One space among several: its score, its seats, its worst finding; it unfolds to the card. */
import { useState } from 'react';
import { Lozenge } from '../shared/parts/lozenge';
import type { Indicator } from '../../src/model/api';
import { ROLES } from '../../src/model/role';
import { BandMark } from '../shared/space/band-mark';
import { SpacePageLink } from '../shared/jira/space-page-link';
import { ProjectName } from '../shared/jira/project-name';
import { groupOf } from '../shared/space/group-spaces';
import { weeklyChange } from '../shared/space/weekly-change';
import { ratedScore, shownScore, standingOf } from '../shared/space/words';
import { useTexts } from '../shared/texts/texts-context';
import { useSentence } from '../shared/texts/use-sentence';
import { Change } from '../shared/space/change';
import { RowSeat } from '../shared/space/row-seat';
import { sayWorst } from '../shared/space/say-worst';
import { SpaceCard } from '../shared/space/space-card';
import './space-row.css';

export interface SpaceRowProps {
  readonly indicator: Indicator;
  /** Only Jira admins see it, unlike others of the list. */
  readonly isUnpublished: boolean;
}

export function SpaceRow({ indicator, isUnpublished }: SpaceRowProps) {
  const texts = useTexts();
  const { say } = texts;
  const saySentence = useSentence();
  const { projectId, eligibility, trend, viewerHolds } = indicator;
  const [standing, score] = [standingOf(indicator), ratedScore(indicator)];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <details className="space-row" onToggle={({ currentTarget }) => { setIsOpen(currentTarget.open); }}>
        <summary>
          <span className="space-row-mark"><BandMark standing={groupOf(indicator)} /><span className="visually-hidden">{eligibility.state === 'eligible' ? say(`band.${standing}`) : say(`eligibility.${eligibility.state}`)}: </span></span>
          <span className="space-row-name">
            <ProjectName projectId={projectId} isLink={false} />
            {viewerHolds.map((role) => <Lozenge key={role} appearance="inprogress">{say('rows.you', { role: say(`role.${role}`) })}</Lozenge>)}
            {isUnpublished ? <Lozenge>{say('rows.notPublished')}</Lozenge> : null}
          </span>
          <span className="space-row-score">{score === null ? <span className="subtle">–</span> : <b>{shownScore(score)}</b>} <Change points={weeklyChange(trend)} /></span>
          <span className="space-row-seats seat-columns">{ROLES.map((role) => <RowSeat key={role} role={role} indicator={indicator} />)}</span>
          <span className="space-row-worst subtle">{sayWorst(indicator, texts, saySentence)}</span>
        </summary>
        {isOpen ? <><SpaceCard indicator={indicator} /><p className="gadget-more"><SpacePageLink projectId={projectId} /></p></> : null}
      </details>
    </li>
  );
}
