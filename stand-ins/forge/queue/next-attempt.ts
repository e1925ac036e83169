/**
 * What follows a delivery: done, again after a wait, or failed for good.
 * An app asks for a retry by returning an InvocationError, which arrives as a plain object. How the platform spaces the
 * retries of a thrown error is not documented: here the wait doubles from one second to the documented 15 minutes.
 */
import { z } from 'zod';
import { limits } from '../limits';
import type { QueuedEvent } from './queued-event';

/** How a consumer's invocation ended. */
export type Attempt =
  | { readonly kind: 'returned'; readonly result: unknown }
  | { readonly kind: 'threw' }
  | { readonly kind: 'timedOut' };

export type NextAttempt =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly event: QueuedEvent }
  | { readonly kind: 'failed'; readonly reason: string };

const retryAnswer = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({ retryAfter: z.number().default(1), retryReason: z.string().default('FUNCTION_RETRY_REQUEST'), retryData: z.unknown().optional() }).prefault({}),
});

/** @param now milliseconds since 1970 */
export function nextAttempt(event: QueuedEvent, attempt: Attempt, now: number): NextAttempt {
  const count = (event.retry?.count ?? 0) + 1;
  if (attempt.kind !== 'returned') {
    const reason = attempt.kind === 'timedOut' ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
    return again(event, Math.min(2 ** (count - 1), limits.queue.mostRetrySeconds), { count, reason, data: event.retry?.data }, now);
  }
  const asked = retryAnswer.safeParse(attempt.result);
  if (!asked.success) return { kind: 'done' };
  const { retryAfter, retryReason, retryData } = asked.data.retryOptions;
  if (Buffer.byteLength(JSON.stringify(retryData) ?? '') > limits.queue.retryDataBytes) {
    return { kind: 'failed', reason: `Its retryData has more than ${limits.queue.retryDataBytes} bytes.` };
  }
  const seconds = Math.min(Math.max(retryAfter, limits.queue.leastRetrySeconds), limits.queue.mostRetrySeconds);
  return again(event, seconds, { count, reason: retryReason, data: retryData }, now);
}

function again(event: QueuedEvent, seconds: number, retry: NonNullable<QueuedEvent['retry']>, now: number): NextAttempt {
  const dueAt = now + seconds * 1_000;
  if (dueAt - event.publishedAt > limits.queue.retentionMs) return { kind: 'failed', reason: `It did not succeed within ${limits.queue.retentionMs / 3_600_000} hours.` };
  return { kind: 'again', event: { ...event, dueAt, retry } };
}
