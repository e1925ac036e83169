/** Prepares checks once for a site, and runs one on one project. The only place that catches what a check throws. */
import { pick } from './pick';
import type { AnyCheck, CheckFacts, CheckResult, FactName } from '../model/check';
import { brokenResult, notApplicable } from '../model/check-result';
import type { Log } from '../model/ports';
import type { Rules } from '../model/rules';
import type { Thresholds } from '../model/thresholds';

/** A check as it applies to one site, whatever the project. */
export interface PreparedCheck {
  readonly check: AnyCheck;
  /** Switched off, without a source to judge by, or in need of a fact that no project of the site could give. */
  readonly isOff: boolean;
  /** With the thresholds that the check declared, and no others. */
  readonly rules: Rules;
  /** What the check gets of a project's facts. */
  readonly facts: ReadonlyArray<keyof CheckFacts>;
}

/** @param unavailable facts that no project of the site could give */
export const prepareCheck = (check: AnyCheck, rules: Rules, isMapped: boolean, unavailable: ReadonlySet<FactName>): PreparedCheck => ({
  check,
  isOff: rules.checks[check.id]?.isOff === true || !isMapped || check.needs.some((name) => unavailable.has(name)),
  rules: { ...rules, thresholds: pick(rules.thresholds, check.thresholds) as Thresholds },
  facts: ['projectId', 'at', ...check.needs],
});

export function runCheck({ check, isOff, rules, facts: wanted }: PreparedCheck, facts: CheckFacts, isDiscovery: boolean, log: Log): CheckResult {
  if (isOff || (isDiscovery && !check.forDiscovery)) return notApplicable();
  try {
    // A check gets what it declared and nothing else, so that `needs` and `thresholds` cannot lie.
    return check.run(pick(facts, wanted) as CheckFacts, rules);
  } catch {
    log.write('check.broke', { check: check.id, project: facts.projectId });
    return brokenResult();
  }
}
