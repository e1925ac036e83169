/**
 * The consumer: goes on with the scan, and pushes the delivery that goes on after it. Deliveries may repeat, come late or never.
 * One of the three places that catch: an error ends the delivery, never silently, and the run is given back.
 */
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { z } from 'zod';
import { failRun } from '../scan/advance/fail-run';
import type { Next } from '../scan/advance/give-back';
import { newMark } from '../scan/advance/scan-parts';
import { advanceScan } from '../scan/advance-scan';
import { clock } from './clock';
import { isAppLicensed } from './licence';
import { log } from './log';
import { nameError } from './name-error';
import { openScan } from './open-scan';
import type { ScanEvent } from './queue';
import { pushScan, scanEventSchema } from './queue';

const deliverySchema = z.object({ body: scanEventSchema, retryContext: z.object({ retryCount: z.int() }).optional() });

/** The platform's longest wait, in seconds. */
const LONGEST_WAIT = 900;
const FIRST_WAIT = 60;
/** A delivery that finds the run held, or fails, comes back so often; then it is the schedule's turn. */
const MOST_RETURNS = 8;

export async function runScan(delivery: unknown): Promise<InvocationError | undefined> {
  const read = deliverySchema.safeParse(delivery);
  // Of another version, from before an update: the schedule goes on.
  if (!read.success || !isAppLicensed()) {
    log.write('scan.skipped', { reason: read.success ? 'unlicensed' : 'unreadable' });
    return undefined;
  }
  const { body: event, retryContext } = read.data;
  const retries = retryContext?.retryCount ?? 0;
  const parts = openScan();
  const holder = newMark(parts);
  try {
    return await follow(await advanceScan(parts, { holder, id: event.id, at: event.at, isContinued: event.reason === 'continued', isRetried: retryContext !== undefined, projectIds: event.projectIds }), event, retries);
  } catch (error) {
    const seconds = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(retries, MOST_RETURNS));
    const state = await failRun(parts, error, { holder, id: event.id, seconds });
    log.write('scan.failed', { ...nameError(error), retries, state, seconds });
    return retries < MOST_RETURNS ? comeBackAfter(seconds) : undefined;
  }
}

async function follow(next: Next, event: ScanEvent, retries: number): Promise<InvocationError | undefined> {
  if (next.kind === 'rest') return undefined;
  if (next.kind === 'held') return retries < MOST_RETURNS ? comeBackAfter(next.seconds) : undefined;
  const result = await pushScan({ reason: 'continued', id: next.id, at: clock.now(), hops: event.hops + 1, projectIds: [] }, next.seconds);
  if (result === 'chainEnds') log.write('scan.chainEnded', { hops: event.hops });
  return result === 'refused' ? comeBackAfter(Math.max(FIRST_WAIT, next.seconds)) : undefined;
}

const comeBackAfter = (seconds: number): InvocationError => new InvocationError({ retryAfter: Math.min(LONGEST_WAIT, seconds), retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
