/** The instant that comes a while after another one. */
import type { Instant } from './facts';

export const instantAfter = (instant: Instant, milliseconds: number): Instant => new Date(Date.parse(instant) + milliseconds).toISOString();
