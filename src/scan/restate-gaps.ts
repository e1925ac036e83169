/**
 * What a judgement says once a gap is accepted or withdrawn, without reading anything: the outcomes stay, and the score is summed
 * anew with the violations that are accepted now. The next judging of the site says the same from all facts.
 */
import { CHECKS } from '../checks';
import { scoreChecks } from '../scoring/score';
import type { Score } from '../model/score';

interface ExemptedCheck {
  readonly id: string;
  readonly outcome: 'pass' | 'warn' | 'fail' | 'notApplicable' | 'blocked' | 'unknown' | 'error';
  readonly weight: number;
  readonly judged: number;
  readonly violations: number;
  readonly exempted: number;
}

/** @param exempted how many violations of the check are accepted now; never more than it has */
export function restateGaps<Check extends ExemptedCheck>(checks: readonly Check[], checkId: string, exempted: number): { readonly checks: readonly Check[]; readonly score: Score } {
  const restated = checks.map((check) => (check.id === checkId ? { ...check, exempted: Math.max(0, Math.min(check.violations, exempted)) } : check));
  return {
    checks: restated,
    score: scoreChecks(restated.flatMap(({ id, outcome, weight, judged, violations, exempted: accepted }) => {
      const check = CHECKS.find((one) => one.id === id);
      return check === undefined ? [] : [{ check, weight, result: { outcome, judged, violations, findings: [] }, exempted: accepted }];
    })),
  };
}
