/** Several spaces as rows under small headings, so that their order explains itself: what cannot be rated before what is worst. */
import type { IndicatorAnswer } from '../../src/model/api';
import type { Group } from '../shared/space/group-spaces';
import { groupSpaces } from '../shared/space/group-spaces';
import { SeatHeadings } from '../shared/space/seat-headings';
import type { TextId } from '../shared/texts/text-id';
import { useTexts } from '../shared/texts/texts-context';
import { SpaceRow } from './space-row';
import './space-rows.css';

const HEADINGS: Readonly<Record<Group, TextId>> = { none: 'rows.none', atRisk: 'band.atRisk', attention: 'band.attention', healthy: 'band.healthy', notJudged: 'rows.notJudged' };

export function SpaceRows({ projects, unpublished, isAdmin }: Pick<IndicatorAnswer, 'projects' | 'unpublished' | 'isAdmin'>) {
  const { say } = useTexts();
  return (
    <>
      {groupSpaces(projects).map(({ group, spaces }, index) => (
        <section key={group} className={`space-group space-group-${group}`}>
          <div className="space-group-head">
            <h3>{say(HEADINGS[group])}</h3>
            {index === 0 ? <SeatHeadings /> : null}
          </div>
          <ul className="space-rows">
            {spaces.map((indicator) => <SpaceRow key={indicator.projectId} indicator={indicator} isUnpublished={isAdmin && unpublished.length < projects.length && unpublished.includes(indicator.projectId)} />)}
          </ul>
        </section>
      ))}
    </>
  );
}
