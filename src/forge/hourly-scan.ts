/** The schedule: asks for a scan, every hour. The platform logs any other answer than status 200 as failed. */
import { clock } from './clock';
import { log } from './log';
import { requestScan } from './queue';

export async function hourlyScan(): Promise<{ readonly statusCode: number }> {
  await requestScan('schedule', clock.now());
  log.write('scan.requested', { reason: 'schedule' });
  return { statusCode: 200 };
}
