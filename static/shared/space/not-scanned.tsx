/** In place of a space that was never read: that it is being read, why it is not, or the button that reads it. */
import type { ScanStatus } from '../../../src/model/api';
import { useNow } from '../page/use-now';
import { isScanning } from '../page/use-answer';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useTexts } from '../texts/texts-context';
import { useDateWords } from '../texts/use-date-words';
import { sayScan } from './say-scan';
import { capital } from './words';

export function NotScanned({ scan, onScan }: { readonly scan: ScanStatus; readonly onScan: () => void }) {
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

function ReadingYourSite({ scan }: { readonly scan: ScanStatus }) {
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
