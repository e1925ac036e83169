/** Why chosen spaces are not shown: not scanned, not published, not open to the viewer. */
import type { IndicatorAnswer } from '../../src/model/api';
import { BandMark } from '../shared/space/band-mark';
import { ProjectName } from '../shared/jira/project-name';
import { useTexts } from '../shared/texts/texts-context';
import { BeingSetUp } from '../shared/space/being-set-up';
import { NotScanned } from '../shared/space/not-scanned';
import { Notice } from '../shared/parts/notice';

export interface MissingProps {
  readonly answer: IndicatorAnswer;
  readonly onScan: () => void;
}

export function Missing({ answer, onScan }: MissingProps) {
  const { projects, notScanned, hidden } = answer;
  const { say, render } = useTexts();
  const beingSetUp = answer.isAdmin ? [] : answer.unpublished;
  if (projects.length === 0 && notScanned.length > 0) return <NotScanned scan={answer.scan} onScan={onScan} />;
  if (projects.length === 0 && beingSetUp.length > 0) return <BeingSetUp />;
  if (projects.length === 0) {
    return (
      <Notice title={say('missing.hidden.title')}>
        <p>{say('missing.hidden.why', { hidden })}</p>
      </Notice>
    );
  }
  return (
    <>
      {notScanned.map((projectId) => <p key={projectId} className="gadget-note"><BandMark standing="none" /> {render('missing.notScanned', { space: <ProjectName projectId={projectId} /> })}</p>)}
      {beingSetUp.map((projectId) => <p key={projectId} className="gadget-note"><BandMark standing="none" /> {render('missing.beingSetUp', { space: <ProjectName projectId={projectId} /> })}</p>)}
      {hidden === 0 ? null : <p className="gadget-note"><BandMark standing="none" /> {say('missing.hidden', { count: hidden })}</p>}
    </>
  );
}
