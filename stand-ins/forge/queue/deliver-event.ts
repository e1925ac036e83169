/** Hands one event to the consumer of its queue and says how that ended. */
import { limits } from '../limits';
import type { FunctionParts } from '../function-call';
import { FunctionTimeoutError } from '../function-end';
import { runFunction } from '../run-function';
import type { Attempt } from './next-attempt';
import { wireEvent } from './queued-event';
import type { QueuedEvent } from './queued-event';

/** Never throws for what the app does: the log has the error, the queue decides what follows. */
export async function deliverEvent(parts: FunctionParts, event: QueuedEvent): Promise<Attempt> {
  const consumer = parts.manifest.consumers.get(event.queueName);
  if (!consumer) throw new Error(`No consumer of the manifest names the queue "${event.queueName}".`);
  const remainingMs = event.publishedAt + limits.queue.retentionMs - parts.clock.now().getTime();
  try {
    const result = await runFunction(parts, { ...consumer, moduleType: 'core:consumer', originId: event.originId, payload: wireEvent(event, remainingMs) });
    return { kind: 'returned', result };
  } catch (error) {
    return { kind: error instanceof FunctionTimeoutError ? 'timedOut' : 'threw' };
  }
}
