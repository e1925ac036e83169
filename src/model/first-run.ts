/** The run of a site that was never scanned: its first round is due at once. */
import type { Instant } from './facts';
import type { Run } from './stores';

export const firstRun = (at: Instant): Run => ({
  roundBegan: null,
  nextRound: at,
  catalogue: null,
  corrections: {},
  progress: { state: 'idle', since: at, stepsDone: 0, stepsLeft: 0, pointsSpent: 0, pointsLeft: 0, expectedEnd: null, waitsFor: null, waitsUntil: null },
  judged: null,
  hasNews: false,
  next: null,
  loose: {},
  log: { rounds: [], failures: [] },
});
