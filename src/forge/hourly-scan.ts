/** The schedule: asks for a scan, every hour, while the app is licensed. The platform logs any other answer than status 200 as failed. */
import { clock } from './clock';
import { isAppLicensed } from './licence';
import { log } from './log';
import { requestScan } from './queue';

export async function hourlyScan(): Promise<{ readonly statusCode: number }> {
  // The manifest's filter says the same; what costs money and reads a site is not left to one guard.
  if (!isAppLicensed()) {
    log.write('scan.skipped', { reason: 'unlicensed' });
    return { statusCode: 200 };
  }
  await requestScan('schedule', clock.now());
  log.write('scan.requested', { reason: 'schedule' });
  return { statusCode: 200 };
}
