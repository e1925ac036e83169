/** Notes in the run what a round did and what broke off, for whoever looks after the app. Kinds, counts and endpoints only. */
import { InputError, JiraError, StorageError } from '../../model/errors';
import type { Instant } from '../../model/facts';
import type { DoneRound, RoundLog, ScanFailure } from '../../model/stores';

const MOST_ROUNDS = 14;
const MOST_FAILURES = 10;

export const noteRound = (log: RoundLog, round: DoneRound): RoundLog => ({ ...log, rounds: [round, ...log.rounds].slice(0, MOST_ROUNDS) });

export const noteFailure = (log: RoundLog, error: unknown, at: Instant): RoundLog => ({ ...log, failures: [describe(error, at), ...log.failures].slice(0, MOST_FAILURES) });

function describe(error: unknown, at: Instant): ScanFailure {
  if (error instanceof JiraError) {
    const { status, endpoint } = error;
    return { at, kind: status === 401 || status === 403 ? 'refused' : 'jira', endpoint, status };
  }
  return { at, kind: error instanceof StorageError ? 'storage' : error instanceof InputError ? 'input' : 'unknown', endpoint: null, status: null };
}
