/** The paths behind the real `@forge/events`: publish, stats and cancel, with their answers and refusals. */
import { z } from 'zod';
import type { ForgeClock } from '../forge-clock';
import { limits } from '../limits';
import { platformAnswer } from '../platform-answer';
import type { PlatformAnswer } from '../platform-answer';
import { rateMeter } from '../rate-meter';
import type { EventQueue } from './event-queue';
import type { QueuedEvent } from './queued-event';

/** @param originId the invocation that the caller descends from */
export type QueueServer = (path: string, body: string, originId: string) => PlatformAnswer;

export interface QueueServerParts {
  readonly clock: ForgeClock;
  readonly queue: EventQueue;
  /** The time limit of a queue's consumer in seconds; undefined for a queue that no consumer names. */
  consumerSeconds(queueName: string): number | undefined;
  /** Told of each push that was taken, with the number of its events. */
  countPush(events: number): void;
  /** Pushes that may descend from one origin. */
  readonly pushesPerOrigin: number;
  /** Told when a push is refused for that. */
  readonly onChainEnded?: () => void;
  /** False: pushes are not counted by the minute. */
  readonly ratesHeld: boolean;
}

const pushSchema = z.object({ queueName: z.string(), jobId: z.string().min(1), payload: z.array(z.unknown()).min(1) });
const jobSchema = z.object({ queueName: z.string(), jobId: z.string() });
const eventSchema = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(limits.queue.mostDelaySeconds).optional(),
  concurrency: z.object({ key: z.string().min(1), limit: z.number().int().min(1) }).optional(),
});

export function queueServer(parts: QueueServerParts): QueueServer {
  const perMinute = rateMeter(parts.clock, limits.queue.eventsPerMinute, 60_000);
  const pushes = new Map<string, number>();
  let order = 0;

  const publish = (text: string, originId: string): PlatformAnswer => {
    const push = pushSchema.safeParse(JSON.parse(text));
    if (!push.success) return refuse(400, 'INVALID_REQUEST', z.prettifyError(push.error));
    const { queueName, jobId, payload } = push.data;
    const consumerSeconds = parts.consumerSeconds(queueName);
    if (consumerSeconds === undefined) return refuse(404, 'QUEUE_NOT_FOUND', `No consumer of the manifest names the queue "${queueName}".`);
    if (payload.length > limits.queue.eventsPerPush) return refuse(400, 'TOO_MANY_EVENTS', `A push has at most ${limits.queue.eventsPerPush} events.`);
    if (sizeOf(payload) > limits.queue.bytesPerPush) return platformAnswer(413, { errorMessage: `A push has at most ${limits.queue.bytesPerPush} bytes.` });
    const pushed = (pushes.get(originId) ?? 0) + 1;
    if (pushed > parts.pushesPerOrigin) {
      parts.onChainEnded?.();
      return refuse(405, 'INVOCATION_LIMIT_REACHED', `One origin leads to at most ${parts.pushesPerOrigin} pushes.`);
    }
    if (parts.ratesHeld && !perMinute.take(payload.length)) return refuse(429, 'RATE_LIMIT_EXCEEDED', `At most ${limits.queue.eventsPerMinute} events are pushed a minute.`);
    pushes.set(originId, pushed);

    const now = parts.clock.now().getTime();
    const accepted: QueuedEvent[] = [];
    const failedEvents: { index: number; errorMessage: string }[] = [];
    payload.forEach((event, index) => {
      const read = eventSchema.safeParse(event);
      const fault = read.success ? sizeFault(event, consumerSeconds) : z.prettifyError(read.error);
      if (!read.success || fault !== undefined) return failedEvents.push({ index, errorMessage: fault ?? '' });
      order += 1;
      const { body, delayInSeconds, concurrency } = read.data;
      return accepted.push({
        eventId: `${jobId}#${index}`,
        queueName,
        jobId,
        originId,
        order,
        body,
        publishedAt: now,
        dueAt: now + (delayInSeconds ?? 0) * 1_000,
        ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
        ...(concurrency ? { concurrency } : {}),
      });
    });
    parts.countPush(accepted.length);
    parts.queue.add(accepted);
    return failedEvents.length > 0 ? platformAnswer(202, { failedEvents }) : platformAnswer(201, {});
  };

  return (path, text, originId) => {
    // The client leaves the names of the path's last four parts in braces; only the verb tells calls apart.
    const verb = path.split('/')[3];
    if (verb === 'publish') return publish(text, originId);
    const { queueName, jobId } = jobSchema.parse(JSON.parse(text));
    const stats = parts.queue.jobs.stats(queueName, jobId);
    if (!stats) return refuse(404, 'JOB_NOT_FOUND', `The queue "${queueName}" has no job "${jobId}".`);
    if (verb === 'stats') return platformAnswer(200, stats);
    parts.queue.cancel(queueName, jobId);
    return platformAnswer(204);
  };
}

function sizeFault(event: unknown, consumerSeconds: number): string | undefined {
  const { longConsumerSeconds, bytesPerLongEvent } = limits.queue;
  if (consumerSeconds <= longConsumerSeconds || sizeOf(event) <= bytesPerLongEvent) return undefined;
  return `An event for a consumer with more than ${longConsumerSeconds} seconds has at most ${bytesPerLongEvent} bytes.`;
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function refuse(status: number, code: string, message: string): PlatformAnswer {
  return platformAnswer(status, { code, message });
}
