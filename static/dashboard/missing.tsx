/** Why chosen spaces are not shown: not scanned, not published, not open to the viewer. */
import { Button } from '../shared/parts/button';
import type { IndicatorAnswer } from '../../src/model/api';
import { BandMark } from '../shared/space/band-mark';
import { ProjectName } from '../shared/jira/project-name';
import { sayScan } from '../shared/space/say-scan';
import { useDateWords } from '../shared/texts/use-date-words';
import { useNow } from '../shared/page/use-now';
import { capital } from '../shared/space/words';
import { useTexts } from '../shared/texts/texts-context';
import { BeingSetUp } from '../shared/space/being-set-up';
import { Notice } from '../shared/parts/notice';
import { isScanning } from '../shared/page/use-answer';

export interface MissingProps {
  readonly answer: IndicatorAnswer;
  readonly onScan: () => void;
}

export function Missing({ answer, onScan }: MissingProps) {
  const { projects, notScanned, hidden } = answer;
  const { say, render } = useTexts();
  const beingSetUp = answer.isAdmin ? [] : answer.unpublished;
  if (projects.length === 0 && notScanned.length > 0) return <NotScanned answer={answer} onScan={onScan} />;
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

function NotScanned({ answer: { scan }, onScan }: MissingProps) {
  const { say } = useTexts();
  if (!scan.isLicensed) return <Notice title={say('notScanned.unlicensed.title')}><p>{say('notScanned.unlicensed.why')}</p></Notice>;
  if (isScanning(scan)) return <ReadingYourSite scan={scan} />;
  const hasFailed = scan.state === 'failed';
  return (
    <Notice title={say(hasFailed ? 'notScanned.failed.title' : 'notScanned.title')}>
      <p>{say(hasFailed ? 'notScanned.failed.why' : 'notScanned.why')}</p>
      <Button appearance="primary" onClick={onScan}>{say('scan.now')}</Button>
    </Notice>
  );
}

function ReadingYourSite({ scan }: { readonly scan: IndicatorAnswer['scan'] }) {
  const { say } = useTexts();
  const { time } = useDateWords();
  const now = useNow();
  return (
    <Notice title={say('reading.title')}>
      <p>{say('reading.why')}</p>
      {scan.progress === null ? null : <p>{capital(sayScan(scan, { say, time }, now))}</p>}
    </Notice>
  );
}
