/** When the site was read, and the wish to read it again; without a licence, as of when all this is. */
import type { ScanStatus } from '../../../src/model/api';
import { RelativeTime } from '../texts/relative-time';
import { sayScan } from './say-scan';
import { useDateWords } from '../texts/use-date-words';
import { useNow } from '../page/use-now';
import { isScanning } from '../page/use-answer';

export function ScanLine({ scan, onScan }: { readonly scan: ScanStatus; readonly onScan: () => void }) {
  const { scannedAt, isLicensed } = scan;
  const { day, exact } = useDateWords();
  if (!isLicensed) {
    return <p className="scan-line is-unlicensed">Licence inactive{scannedAt === null ? null : <>: shown as of <time dateTime={scannedAt} title={exact(scannedAt)}>{day(scannedAt)}</time></>}</p>;
  }
  return (
    <p className="scan-line subtle" role="status">
      {scannedAt === null ? null : <>scanned <RelativeTime instant={scannedAt} /> · </>}
      {scan.state === 'stopped' ? 'stopped by a Jira admin · ' : null}
      {isScanning(scan) ? <ScanUnderWay scan={scan} /> : <button type="button" className="text-button" onClick={onScan}>Scan now</button>}
    </p>
  );
}

function ScanUnderWay({ scan }: { readonly scan: ScanStatus }) {
  const { time } = useDateWords();
  return <>{sayScan(scan, time, useNow())}</>;
}
