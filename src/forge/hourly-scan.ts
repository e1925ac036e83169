/**
 * The schedule: begins a round when one is due, and goes on with a run whose delivery was lost or whose chain of pushes has ended.
 * It reads two small values and no more. The platform logs any other answer than status 200 as failed.
 */
import { isRunDue } from '../scan/advance/is-run-due';
import { clock } from './clock';
import { isAppLicensed } from './licence';
import { log } from './log';
import { openInstallation } from './open-installation';
import { beginChain } from './queue';

export async function hourlyScan(): Promise<{ readonly statusCode: number }> {
  // The manifest's filter says the same; what costs money and reads a site is not left to one guard.
  if (!isAppLicensed()) {
    log.write('scan.skipped', { reason: 'unlicensed' });
    return { statusCode: 200 };
  }
  const { run, stop } = openInstallation();
  const now = clock.now();
  if (isRunDue(await run.read(), await stop.read(), now)) {
    const result = await beginChain('schedule', now);
    log.write('scan.requested', { reason: 'schedule', result });
  }
  return { statusCode: 200 };
}
