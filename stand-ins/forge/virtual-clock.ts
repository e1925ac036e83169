/**
 * A clock for simulations: hours pass in milliseconds, and always in the same order.
 * Time moves only when everything that could run has run. Work is waited for that promises alone carry (the stand-ins in
 * this process); what waits for a file, a socket or a timer of the machine is overtaken by the next alarm, unless it is named
 * to `standStill`.
 */
import type { ForgeClock } from './forge-clock';

export interface VirtualClock extends ForgeClock {
  alarm(ms: number, ring: () => void): () => void;
  /**
   * Lets time pass until `work` has settled, and settles like it.
   * @throws Error when no alarm is left and the work has not ended, for then it never would
   */
  run<Result>(work: Promise<Result>): Promise<Result>;
  /** No time passes until `work` of the machine, such as another process's answer, has settled; settles like it. */
  standStill<Result>(work: Promise<Result>): Promise<Result>;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** @param start where the time begins */
export function virtualClock(start: Date): VirtualClock {
  let now = start.getTime();
  /** By instant; equal instants in the order in which they were set. */
  let alarms: readonly Alarm[] = [];
  const underWay = new Set<Promise<unknown>>();

  const alarm = (ms: number, ring: () => void): (() => void) => {
    const set: Alarm = { at: now + Math.max(0, ms), ring };
    const later = alarms.findIndex(({ at }) => at > set.at);
    alarms = later < 0 ? [...alarms, set] : [...alarms.slice(0, later), set, ...alarms.slice(later)];
    return () => {
      alarms = alarms.filter((other) => other !== set);
    };
  };

  const ringNext = (): void => {
    const [next, ...rest] = alarms;
    if (!next) throw new Error('The work has not ended and waits for nothing that virtual time could bring.');
    alarms = rest;
    now = next.at;
    next.ring();
  };

  return {
    now: () => new Date(now),
    sleep: (ms) => new Promise((resolve) => alarm(ms, resolve)),
    alarm,
    run: async (work) => {
      let isSettled = false;
      const settle = (): void => {
        isSettled = true;
      };
      work.then(settle, settle);
      for (;;) {
        await quiet();
        if (isSettled) return work;
        if (underWay.size > 0) await Promise.allSettled(underWay);
        else ringNext();
      }
    },
    standStill: async (work) => {
      underWay.add(work);
      return work.finally(() => underWay.delete(work));
    },
  };
}

/** One turn of the event loop begins when no promise is left to be followed; a second one covers streams that take a turn. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
