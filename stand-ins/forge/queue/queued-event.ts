/** One event in the queue, and the shape in which a consumer receives it. */
export interface QueuedEvent {
  readonly eventId: string;
  readonly queueName: string;
  /** Minted by the client for each push. */
  readonly jobId: string;
  /** The invocation that the push descends from. */
  readonly originId: string;
  /** Running number of the event, for the order of the pushes. */
  readonly order: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
  /** Instants in milliseconds since 1970. */
  readonly publishedAt: number;
  readonly dueAt: number;
  readonly retry?: { readonly count: number; readonly reason: string; readonly data: unknown };
  /** A second delivery of an event that succeeded already. */
  readonly isDuplicate?: boolean;
}

/** @param remainingMs how long the event is still kept */
export function wireEvent(event: QueuedEvent, remainingMs: number): Record<string, unknown> {
  const { body, queueName, jobId, eventId, delayInSeconds, concurrency, retry, publishedAt } = event;
  return {
    body: structuredClone(body),
    queueName,
    jobId,
    eventId,
    ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
    ...(concurrency ? { concurrency } : {}),
    ...(retry
      ? {
          retryContext: {
            retryCount: retry.count,
            retryReason: retry.reason,
            retryData: retry.data,
            retentionWindow: { startTime: new Date(publishedAt).toISOString(), remainingTimeMs: remainingMs },
          },
        }
      : {}),
  };
}
