/** The time of one stand-in site: real in the preview, advanced by hand in tests, virtual in simulations. */
export interface ForgeClock {
  now(): Date;
  /** Resolves once `ms` milliseconds of this clock have passed. */
  sleep(ms: number): Promise<void>;
  /** Calls `ring` once `ms` milliseconds have passed, unless the returned function is called before; see `setAlarm`. */
  alarm?(ms: number, ring: () => void): () => void;
}
