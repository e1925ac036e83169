/**
 * Lets this process live at another instant. The app reads the machine's clock, as it does on Forge, and shares the process
 * with both stand-ins: with `Date` moved, all three agree, and none of them needs a door for it.
 */
import { shiftClock } from './page/clock.cjs';
import type { MovedClock } from './preview-options';

/** Time goes on from `to`; once a process. */
export function moveClock(to: Date): MovedClock {
  const shiftMs = to.getTime() - Date.now();
  shiftClock(shiftMs);
  return { to, shiftMs };
}
