/** How far each push (a job) has come: what `getStats` answers. */
import type { QueuedEvent } from './queued-event';

export interface JobStats {
  readonly success: number;
  readonly inProgress: number;
  readonly failed: number;
}

type JobOf = Pick<QueuedEvent, 'queueName' | 'jobId'>;

export interface JobLedger {
  begin(event: JobOf): void;
  finish(event: JobOf, succeeded: boolean): void;
  /** @param dropped number of events that will never be delivered; @returns false for an unknown job */
  cancel(queueName: string, jobId: string, dropped: number): boolean;
  isCancelled(event: JobOf): boolean;
  stats(queueName: string, jobId: string): JobStats | undefined;
}

export function jobLedger(): JobLedger {
  const jobs = new Map<string, JobStats>();
  const cancelled = new Set<string>();
  const nameOf = ({ queueName, jobId }: JobOf): string => `${queueName} ${jobId}`;
  const change = (event: JobOf, by: Partial<JobStats>): void => {
    const old = jobs.get(nameOf(event)) ?? { success: 0, inProgress: 0, failed: 0 };
    jobs.set(nameOf(event), {
      success: old.success + (by.success ?? 0),
      inProgress: old.inProgress + (by.inProgress ?? 0),
      failed: old.failed + (by.failed ?? 0),
    });
  };
  return {
    begin: (event) => change(event, { inProgress: 1 }),
    finish: (event, succeeded) => change(event, { inProgress: -1, ...(succeeded ? { success: 1 } : { failed: 1 }) }),
    cancel: (queueName, jobId, dropped) => {
      if (!jobs.has(nameOf({ queueName, jobId }))) return false;
      cancelled.add(nameOf({ queueName, jobId }));
      change({ queueName, jobId }, { inProgress: -dropped });
      return true;
    },
    isCancelled: (event) => cancelled.has(nameOf(event)),
    stats: (queueName, jobId) => jobs.get(nameOf({ queueName, jobId })),
  };
}
