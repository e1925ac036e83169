/**
 * The events of one installation between push and success: at least once, in no promised order, with delay, retry and
 * concurrency keys that hold over all queues. `drain` runs it to idle for tests, `start` keeps it running for the preview.
 */
import type { ForgeClock } from '../forge-clock';
import { setAlarm } from '../set-alarm';
import { concurrencyGate } from './concurrency-gate';
import { jobLedger } from './job-ledger';
import type { JobLedger } from './job-ledger';
import { nextAttempt } from './next-attempt';
import type { Attempt } from './next-attempt';
import type { QueuedEvent } from './queued-event';

export interface EventQueue {
  readonly jobs: JobLedger;
  add(events: readonly QueuedEvent[]): void;
  /** Takes up events of an earlier life, as failed deliveries that are tried again. */
  restore(events: readonly QueuedEvent[]): void;
  /** Drops what of the job has not begun; false for an unknown job. */
  cancel(queueName: string, jobId: string): boolean;
  /** Delivers until nothing is left, waiting for delays by the clock. */
  drain(): Promise<void>;
  /** Delivers from now on, on a clock that goes by itself. */
  start(): void;
  /** Ends the delivery and waits for what has begun. */
  stop(): Promise<void>;
}

export interface EventQueueParts {
  readonly clock: ForgeClock;
  readonly random: () => number;
  /** Share of deliveries, 0 to 1, that happen a second time after they succeeded. */
  readonly duplicateShare: number;
  /** True: what is due is delivered in an order drawn by `random`, instead of the order of the pushes. */
  readonly reorders: boolean;
  /** Told when an event is delivered before an earlier one that was to come by then: by that, or since that one or a copy of it is late. */
  readonly onReordered?: () => void;
  /** For each delivery of a pushed event, milliseconds beyond its own delay: `[0]` is one in time, `[]` is an event lost. */
  deliveriesOf(event: QueuedEvent): readonly number[];
  deliver(event: QueuedEvent): Promise<Attempt>;
  report(event: QueuedEvent, text: string): void;
  /** Told of an event as it waits, and without it when it has come to its end. */
  keep?(eventId: string, event?: QueuedEvent): void;
}

const wasToCome = ({ retry, publishedAt, delayInSeconds = 0 }: QueuedEvent, instant: number): boolean => retry === undefined && publishedAt + 1_000 * delayInSeconds <= instant;

export function eventQueue(parts: EventQueueParts): EventQueue {
  const { clock } = parts;
  const jobs = jobLedger();
  const gate = concurrencyGate();
  const inFlight = new Set<Promise<void>>();
  let pending: QueuedEvent[] = [];
  let loop: Promise<void> | undefined;
  let live = false;
  let wake = (): void => undefined;
  const change = (): Promise<void> => new Promise((resolve) => (wake = resolve));
  const now = (): number => clock.now().getTime();

  const drawOne = (events: readonly QueuedEvent[]): QueuedEvent | undefined => events[Math.floor(parts.random() * events.length)];

  const startReady = (): void => {
    const instant = now();
    for (;;) {
      const isReady = (event: QueuedEvent): boolean => event.dueAt <= instant && gate.isOpen(event);
      const event = parts.reorders ? drawOne(pending.filter(isReady)) : pending.find(isReady);
      if (!event) return;
      if (pending.some((other) => other.order < event.order && (isReady(other) || wasToCome(other, instant)))) parts.onReordered?.();
      pending = pending.filter((other) => other !== event);
      const delivery = run(event).finally(() => inFlight.delete(delivery));
      inFlight.add(delivery);
    }
  };

  const run = async (event: QueuedEvent): Promise<void> => {
    gate.enter(event);
    const attempt = await parts.deliver(event).finally(() => gate.leave(event));
    const next = nextAttempt(event, attempt, now());
    if (next.kind === 'again' && !jobs.isCancelled(event)) return enqueue([next.event]);
    if (next.kind === 'failed') parts.report(event, next.reason);
    parts.keep?.(event.eventId);
    if (event.isDuplicate) return;
    jobs.finish(event, next.kind === 'done');
    if (next.kind === 'done' && parts.random() < parts.duplicateShare) enqueue([{ ...event, isDuplicate: true, dueAt: now() }]);
  };

  const enqueue = (events: readonly QueuedEvent[]): void => {
    for (const event of events) parts.keep?.(event.eventId, event);
    pending = [...pending, ...events].sort((a, b) => a.dueAt - b.dueAt || a.order - b.order);
    wake();
  };

  /** A push, a delivery's end, or the instant of the next event; events that are due wait for a gate, which a delivery's end opens. */
  const somethingHappens = async (changed: Promise<void>): Promise<void> => {
    const instant = now();
    const next = pending.find(({ dueAt }) => dueAt > instant);
    const silence = next ? setAlarm(clock, next.dueAt - instant, () => wake()) : undefined;
    await Promise.race([changed, ...inFlight]).finally(silence);
  };

  const keepRunning = async (): Promise<void> => {
    while (live) {
      const changed = change();
      startReady();
      await somethingHappens(changed);
    }
  };

  return {
    jobs,
    add: (events) => {
      for (const event of events) jobs.begin(event);
      enqueue(events.flatMap((event) => parts.deliveriesOf(event).map((lateMs, copy) => ({ ...event, dueAt: event.dueAt + lateMs, ...(copy > 0 ? { isDuplicate: true } : {}) }))));
    },
    restore: (events) => {
      for (const event of events) jobs.begin(event);
      enqueue(events.map((event) => ({ ...event, retry: { count: (event.retry?.count ?? 0) + 1, reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', data: event.retry?.data } })));
    },
    cancel: (queueName, jobId) => {
      const dropped = pending.filter((event) => event.queueName === queueName && event.jobId === jobId);
      for (const { eventId } of dropped) parts.keep?.(eventId);
      pending = pending.filter((event) => !dropped.includes(event));
      return jobs.cancel(queueName, jobId, dropped.filter((event) => !event.isDuplicate).length);
    },
    drain: async () => {
      for (;;) {
        const changed = change();
        startReady();
        const next = pending[0];
        if (inFlight.size === 0 && !next) return;
        if (inFlight.size > 0 || clock.alarm) await somethingHappens(changed);
        else if (next) await clock.sleep(Math.max(0, next.dueAt - now()));
      }
    },
    start: () => {
      if (live) return;
      live = true;
      loop = keepRunning();
    },
    stop: async () => {
      live = false;
      wake();
      await loop;
      await Promise.all(inFlight);
    },
  };
}
