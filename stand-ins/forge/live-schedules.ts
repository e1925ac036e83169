/** Runs the scheduled triggers of a site as their intervals go by, for the preview. */
import type { ForgeClock } from './forge-clock';
import { limits } from './limits';
import type { ManifestSchedule } from './read-manifest';
import { setAlarm } from './set-alarm';

export interface LiveSchedules {
  /** The first run of each comes about five minutes later, as after a deploy, or after its interval when that is shorter. */
  start(): void;
  /** Ends the schedules and waits for what has begun. */
  stop(): Promise<void>;
}

/** @param fire runs one schedule and never throws @param isSkipped asked each time that one is due */
export function liveSchedules(clock: ForgeClock, schedules: ReadonlyMap<string, ManifestSchedule>, fire: (moduleKey: string) => Promise<unknown>, isSkipped: () => boolean): LiveSchedules {
  const silences = new Map<string, () => void>();
  const running = new Set<Promise<unknown>>();
  const setNext = (moduleKey: string, inMs: number, intervalMs: number): void => {
    const ring = (): void => {
      setNext(moduleKey, intervalMs, intervalMs);
      if (isSkipped()) return;
      const run = fire(moduleKey).finally(() => running.delete(run));
      running.add(run);
    };
    silences.set(moduleKey, setAlarm(clock, inMs, ring));
  };
  return {
    start: () => {
      if (silences.size > 0) return;
      for (const [moduleKey, { intervalMs }] of schedules) setNext(moduleKey, Math.min(limits.schedule.firstRunMs, intervalMs), intervalMs);
    },
    stop: async () => {
      for (const silence of silences.values()) silence();
      silences.clear();
      await Promise.all(running);
    },
  };
}
