/** When the site was read, and the wish to read it again; without a licence, as of when all this is. */
import type { ScanStatus } from '../../../src/model/api';
import { isScanning } from '../page/use-answer';
import { useNow } from '../page/use-now';
import { RelativeTime } from '../texts/relative-time';
import { useTexts } from '../texts/texts-context';
import { useDateWords } from '../texts/use-date-words';
import { sayScan } from './say-scan';

export function ScanLine({ scan, onScan }: { readonly scan: ScanStatus; readonly onScan: () => void }) {
  const { scannedAt, isLicensed } = scan;
  const { say, render } = useTexts();
  const { day, exact } = useDateWords();
  if (!isLicensed) {
    return <p className="scan-line is-unlicensed">{scannedAt === null ? say('scan.unlicensed') : render('scan.unlicensed.asOf', { day: <time dateTime={scannedAt} title={exact(scannedAt)}>{day(scannedAt)}</time> })}</p>;
  }
  return (
    <p className="scan-line subtle" role="status">
      {scannedAt === null ? null : <>{render('scan.scanned', { when: <RelativeTime instant={scannedAt} /> })} · </>}
      {scan.state === 'stopped' ? <>{say('scan.stopped')} · </> : null}
      {isScanning(scan) ? <ScanUnderWay scan={scan} /> : <button type="button" className="text-button" onClick={onScan}>{say('scan.now')}</button>}
    </p>
  );
}

function ScanUnderWay({ scan }: { readonly scan: ScanStatus }) {
  const { say } = useTexts();
  const { time } = useDateWords();
  return <>{sayScan(scan, { say, time }, useNow())}</>;
}
