/** When the site was read, and the wish to read it again. */
import type { ScanStatus } from '../../src/model/api';
import { RelativeTime } from '../shared/relative-time';
import { isScanning } from './use-indicator';

export function ScanLine({ scan, onScan }: { readonly scan: ScanStatus; readonly onScan: () => void }) {
  const { scannedAt } = scan;
  return (
    <p className="scan-line subtle" role="status">
      {scannedAt === null ? null : <>scanned <RelativeTime instant={scannedAt} /> · </>}
      {isScanning(scan) ? <ScanUnderWay state={scan.state} /> : <button type="button" className="text-button" onClick={onScan}>Scan now</button>}
    </p>
  );
}

const ScanUnderWay = ({ state }: { readonly state: ScanStatus['state'] }) =>
  <>{state === 'waiting' ? 'waiting for Jira, then scanning on' : 'scanning …'}</>;
