/** Why chosen spaces are not shown: not scanned, not published, not open to the viewer. */
import { Button } from '../shared/parts/button';
import type { IndicatorAnswer } from '../../src/model/api';
import { BandMark } from '../shared/space/band-mark';
import { ProjectName } from '../shared/jira/project-name';
import { sayScan } from '../shared/space/say-scan';
import { useDateWords } from '../shared/texts/use-date-words';
import { useNow } from '../shared/page/use-now';
import { capital, plural } from '../shared/space/words';
import { BeingSetUp } from '../shared/space/being-set-up';
import { Notice } from '../shared/parts/notice';
import { isScanning } from '../shared/page/use-answer';

export interface MissingProps {
  readonly answer: IndicatorAnswer;
  readonly onScan: () => void;
}

export function Missing({ answer, onScan }: MissingProps) {
  const { projects, notScanned, hidden } = answer;
  const beingSetUp = answer.isAdmin ? [] : answer.unpublished;
  if (projects.length === 0 && notScanned.length > 0) return <NotScanned answer={answer} onScan={onScan} />;
  if (projects.length === 0 && beingSetUp.length > 0) return <BeingSetUp />;
  if (projects.length === 0) {
    return (
      <Notice title="You cannot see what is chosen here">
        <p>{hidden === 1 ? 'The space of this gadget is' : 'The spaces of this gadget are'} not open to you. Ask a space admin for access, or choose others in the gadget’s menu.</p>
      </Notice>
    );
  }
  return (
    <>
      {notScanned.map((projectId) => <p key={projectId} className="gadget-note"><BandMark standing="none" /> <ProjectName projectId={projectId} /> was not scanned yet.</p>)}
      {beingSetUp.map((projectId) => <p key={projectId} className="gadget-note"><BandMark standing="none" /> <ProjectName projectId={projectId} /> is still being set up by a Jira admin.</p>)}
      {hidden === 0 ? null : <p className="gadget-note"><BandMark standing="none" /> {plural(hidden, 'space')} here {hidden === 1 ? 'is' : 'are'} not open to you.</p>}
    </>
  );
}

function NotScanned({ answer: { scan }, onScan }: MissingProps) {
  if (!scan.isLicensed) return <Notice title="Not scanned"><p>Rolecall’s licence on this site is not active, so nothing new is read. Ask a Jira admin to renew it.</p></Notice>;
  if (isScanning(scan)) return <ReadingYourSite scan={scan} />;
  const hasFailed = scan.state === 'failed';
  return (
    <Notice title={hasFailed ? 'The scan did not come through' : 'Not scanned yet'}>
      <p>{hasFailed ? 'Jira could not be read to the end. The next try starts within the hour, or now.' : 'Rolecall has not read this site yet. It does so every hour, or now.'}</p>
      <Button appearance="primary" onClick={onScan}>Scan now</Button>
    </Notice>
  );
}

function ReadingYourSite({ scan }: { readonly scan: IndicatorAnswer['scan'] }) {
  const { time } = useDateWords();
  const now = useNow();
  return (
    <Notice title="Reading your site">
      <p>The spaces that were active last come first, within some minutes. This page shows them by itself.</p>
      {scan.progress === null ? null : <p>{capital(sayScan(scan, time, now))}</p>}
    </Notice>
  );
}
