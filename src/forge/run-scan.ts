/**
 * The consumer: reads the site, judges it, stores both. Deliveries may repeat: one that a published scan already answers
 * does nothing. One of the three places that catch: an error ends the job, never silently.
 */
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { z } from 'zod';
import { compose } from '../compose';
import { JiraError } from '../model/errors';
import type { Instant } from '../model/facts';
import type { Storage } from '../storage/open-storage';
import { openStorage } from '../storage/open-storage';
import { clock } from './clock';
import { digest } from './digest';
import { openKeyValue } from './kvs';
import { isAppLicensed } from './licence';
import { log } from './log';
import { nameError } from './name-error';
import { scanEventSchema } from './queue';
import { scanAndStore } from './scan-and-store';
import { jiraAsApp } from './transport';

const deliverySchema = z.object({
  body: scanEventSchema,
  retryContext: z.object({ retryCount: z.int() }).optional(),
});

/** Longest wait that the platform takes, in seconds. */
const LONGEST_WAIT = 900;
/** With waits of 15 minutes: until the next full hour, when Jira's budget is new, and some more. */
const MOST_RETRIES = 8;

export async function runScan(delivery: unknown): Promise<InvocationError | undefined> {
  const { body, retryContext } = deliverySchema.parse(delivery);
  const storage = openStorage(openKeyValue(), { random: Math.random, digest });
  if (!isAppLicensed()) {
    await storage.scanState.write({ state: 'failed', since: clock.now() });
    log.write('scan.skipped', { reason: 'unlicensed' });
    return undefined;
  }
  const published = await storage.siteFacts.readPublished();
  if (published !== null && published.at >= body.requestedAt) {
    log.write('scan.skipped', { publishedAt: published.at });
    return undefined;
  }
  const at = clock.now();
  await storage.scanState.write({ state: 'running', since: at });
  try {
    const rolecall = compose({ jira: jiraAsApp(), random: Math.random, log });
    const { projects, stored } = await scanAndStore(rolecall, storage, at, newGeneration(at));
    await storage.scanState.write({ state: 'done', since: clock.now() });
    log.write('scan.done', { projects, stored, requests: rolecall.meter.requests, points: rolecall.meter.points });
    return undefined;
  } catch (error) {
    return endBadly(error, storage, retryContext?.retryCount ?? 0);
  }
}

/** Jira's patience comes back; anything else needs a person, and the next hour tries anew. */
async function endBadly(error: unknown, storage: Storage, retries: number): Promise<InvocationError | undefined> {
  const mayRelent = error instanceof JiraError && (error.status === 429 || error.status >= 500) && retries < MOST_RETRIES;
  log.write('scan.failed', { ...nameError(error), retries, retried: mayRelent });
  await storage.scanState.write({ state: mayRelent ? 'waiting' : 'failed', since: clock.now() });
  return mayRelent ? new InvocationError({ retryAfter: LONGEST_WAIT, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED }) : undefined;
}

/** Unlike any other scan's, so that two that run at once never share a chunk. */
const newGeneration = (at: Instant): string => `${at}-${Math.random().toString(36).slice(2, 10)}`;
