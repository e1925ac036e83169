/** Counts running events by concurrency key over the whole installation; an event's own limit decides whether it may begin. */
import type { QueuedEvent } from './queued-event';

export interface ConcurrencyGate {
  isOpen(event: QueuedEvent): boolean;
  enter(event: QueuedEvent): void;
  leave(event: QueuedEvent): void;
}

export function concurrencyGate(): ConcurrencyGate {
  const running = new Map<string, number>();
  const add = ({ concurrency }: QueuedEvent, change: number): void => {
    if (concurrency) running.set(concurrency.key, (running.get(concurrency.key) ?? 0) + change);
  };
  return {
    isOpen: ({ concurrency }) => !concurrency || (running.get(concurrency.key) ?? 0) < concurrency.limit,
    enter: (event) => add(event, 1),
    leave: (event) => add(event, -1),
  };
}
