/** Counts units in fixed windows of the site's clock, and refuses what goes over the limit. */
import type { ForgeClock } from './forge-clock';

export interface RateMeter {
  /** Takes `units` of the current window; false, and nothing taken, when they no longer fit. */
  take(units: number): boolean;
}

/** @param windowMs length of a window; windows begin at multiples of it, as a platform's counters do */
export function rateMeter(clock: ForgeClock, limit: number, windowMs: number): RateMeter {
  let window = Number.NaN;
  let used = 0;
  return {
    take: (units) => {
      const current = Math.floor(clock.now().getTime() / windowMs);
      if (current !== window) {
        window = current;
        used = 0;
      }
      if (used + units > limit) return false;
      used += units;
      return true;
    },
  };
}
