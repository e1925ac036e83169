/** The only makers of check results, so that counts and findings can never part. */
import type { CheckResult, Finding } from './check';

/** The rule was applied to `judged` subjects; each finding is one violation. */
export const judged = (outcome: 'pass' | 'warn' | 'fail', judgedCount: number, findings: readonly Finding[]): CheckResult => ({
  outcome,
  judged: judgedCount,
  violations: findings.length,
  findings,
});

/** One value serves every space: there is nothing in it that could differ. */
function nothingJudged(outcome: 'notApplicable' | 'blocked' | 'unknown' | 'error'): () => CheckResult {
  const result: CheckResult = { outcome, judged: 0, violations: 0, findings: [] };
  return () => result;
}

export const notApplicable = nothingJudged('notApplicable');
/** Waits for a person in a seat that has none. */
export const blocked = nothingJudged('blocked');
/** A fact it needs could not be read. */
export const unknownResult = nothingJudged('unknown');
/** Set by the runner alone, when a check broke. */
export const brokenResult = nothingJudged('error');
