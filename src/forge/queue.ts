/** The queue of scans. One at a time on a site: the concurrency key holds over the whole installation. */
import { Queue } from '@forge/events';
import { z } from 'zod';
import type { Instant } from '../model/facts';

/** As in manifest.yml. */
export const SCAN_QUEUE = 'scan';

/** `requestedAt` tells a repeated delivery from a new wish: a scan published since answers both. */
export const scanEventSchema = z.strictObject({ requestedAt: z.iso.datetime(), reason: z.enum(['schedule', 'viewer']) });

export async function requestScan(reason: 'schedule' | 'viewer', requestedAt: Instant): Promise<void> {
  const body: z.input<typeof scanEventSchema> = { requestedAt, reason };
  await new Queue({ key: SCAN_QUEUE }).push({ body, concurrency: { key: SCAN_QUEUE, limit: 1 } });
}
