/**
 * The queue of the scan. One delivery at a time on a site: the concurrency key holds over the whole installation. What an event
 * says is a hint; the run and the register are the truth.
 */
import { InvocationLimitReachedError, Queue } from '@forge/events';
import { z } from 'zod';
import type { Instant, ProjectId } from '../model/facts';
import { newMark } from '../scan/advance/scan-parts';
import { clock } from './clock';
import { log } from './log';
import { nameError } from './name-error';

/** As in manifest.yml. */
export const SCAN_QUEUE = 'scan';
/** Of the 1,000 pushes that the platform lets descend from one origin; some are left for an origin's own. */
const MOST_HOPS = 900;

export const scanEventSchema = z.strictObject({
  /** `continued`: pushed by the delivery before it; the others begin a chain. */
  reason: z.enum(['schedule', 'viewer', 'installed', 'continued']),
  /** Unlike any other event's; of a continued one the run knows it. */
  id: z.string(),
  at: z.iso.datetime(),
  /** How many pushes lie between this event and its origin. */
  hops: z.int().min(0),
  /** Spaces that a viewer asked for, in case that their marks cannot be seen yet. */
  projectIds: z.array(z.string()),
});
export type ScanEvent = z.output<typeof scanEventSchema>;

/** `chainEnds`: no further push may descend from this origin, so that the schedule begins a new chain; `refused`: not now. */
export type PushResult = 'pushed' | 'chainEnds' | 'refused';

/** Adapts the platform's refusals: none of them is the end of a scan. @param seconds of delay, 0 to 900 */
export async function pushScan(event: ScanEvent, seconds = 0): Promise<PushResult> {
  if (event.hops > MOST_HOPS) return 'chainEnds';
  try {
    await new Queue({ key: SCAN_QUEUE }).push({ body: event, concurrency: { key: SCAN_QUEUE, limit: 1 }, ...(seconds === 0 ? {} : { delayInSeconds: seconds }) });
    return 'pushed';
  } catch (error) {
    if (error instanceof InvocationLimitReachedError) return 'chainEnds';
    // Whether it was taken is not always known; a repeated event does no harm.
    log.write('queue.refused', nameError(error));
    return 'refused';
  }
}

/** @param at the instant of the marks that tell of `projectIds` */
export const beginChain = (reason: 'schedule' | 'viewer' | 'installed', at: Instant, projectIds: readonly ProjectId[] = []): Promise<PushResult> =>
  pushScan({ reason, id: newMark({ clock, random: Math.random }), at, hops: 0, projectIds: [...projectIds] });
