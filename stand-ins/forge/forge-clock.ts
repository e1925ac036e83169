/** The time of one stand-in site: real in the preview, advanced by hand in tests. */
export interface ForgeClock {
  now(): Date;
  /** Resolves once `ms` milliseconds of this clock have passed. */
  sleep(ms: number): Promise<void>;
}
