/** Rings after a time of the site's clock; a clock that sets no alarms leaves that to the machine's. */
import type { ForgeClock } from './forge-clock';

/** @returns silences the alarm */
export function setAlarm(clock: ForgeClock, ms: number, ring: () => void): () => void {
  if (clock.alarm) return clock.alarm(ms, ring);
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
}
