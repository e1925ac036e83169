/** What the platform may do to an app and rarely does; all off by default. Simulations draw these from a seed. */
import type { Interference, OutgoingCall } from './interference';
import type { QueuedEvent } from './queue/queued-event';

export interface ForgeFaults {
  /** Share of events, 0 to 1, that are delivered a second time after they succeeded. */
  readonly duplicateShare?: number;
  /** True: events that are due are delivered in a drawn order. */
  readonly reorders?: boolean;
  /**
   * Decides for each pushed event when it is delivered, in milliseconds beyond its own delay: `[0]` once and in time,
   * `[0, 5_000]` again after five seconds whether or not the first has ended, `[]` never.
   */
  readonly deliveriesOf?: (event: QueuedEvent) => readonly number[];
  /** Decides, each time that a scheduled trigger is due by `startSchedules`, whether the platform leaves it out. */
  readonly skipsSchedule?: () => boolean;
  /** Decides for each call to Jira, the key-value store or the queue what befalls it; kill points are here. */
  readonly interfere?: (call: OutgoingCall) => Interference;
  /** Milliseconds from a write until queries see it; 0 by default. `get` always sees it at once. */
  readonly queryLagMs?: number;
  /** True: expired data stays readable for 48 hours. */
  readonly expiredLingers?: boolean;
  /** Told when an event overtakes an earlier one, and when a push is refused since its origin has led to too many. */
  readonly onStrike?: (what: 'reordered' | 'chainEnded') => void;
  /** Pushes that may descend from one origin; 1,000 by default, as documented. Fewer bring a chain to its end sooner. */
  readonly pushesPerOrigin?: number;
  /** False: rates are not held; for tests on a clock that stands still. */
  readonly ratesHeld?: boolean;
}
