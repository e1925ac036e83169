/**
 * Puts a whole process under a virtual clock: what an app reads as `Date` and waits for with `setTimeout` is the site's time, so
 * that its own waiting costs nothing and comes in its place among the platform's. `setImmediate` stays the machine's: the clock
 * itself stands on it.
 */
import type { VirtualClock } from './virtual-clock';

/** @param random what `Math.random` answers meanwhile. @returns gives the machine's globals back */
export function installVirtualGlobals(clock: VirtualClock, random: () => number): () => void {
  const { Date: MachineDate, setTimeout, clearTimeout } = globalThis;
  const machineRandom = Math.random;
  const silences = new WeakMap<object, () => void>();

  class VirtualDate extends MachineDate {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [clock.now().getTime()] : args) as [number]));
    }
    static override now(): number {
      return clock.now().getTime();
    }
    /** Dates that were made before are dates still. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return Object.prototype.isPrototypeOf.call(MachineDate.prototype, value as object);
    }
  }

  /** As on Node, an object that can be unreferenced; nothing here keeps the process alive. */
  const setVirtualTimeout = (ring: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): object => {
    const timer = { ref: () => timer, unref: () => timer, hasRef: () => false, refresh: () => timer };
    silences.set(timer, clock.alarm(ms, () => ring(...args)));
    return timer;
  };
  const clearVirtualTimeout = (timer: unknown): void => {
    if (typeof timer !== 'object' || timer === null) return;
    const silence = silences.get(timer);
    if (silence === undefined) clearTimeout(timer as NodeJS.Timeout);
    else silence();
  };

  Object.assign(globalThis, { Date: VirtualDate, setTimeout: setVirtualTimeout, clearTimeout: clearVirtualTimeout });
  Math.random = random;
  return () => {
    Object.assign(globalThis, { Date: MachineDate, setTimeout, clearTimeout });
    Math.random = machineRandom;
  };
}
