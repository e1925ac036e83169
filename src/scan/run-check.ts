/** Runs one check on one project. The only place that catches what a check throws. */
import { pick } from './pick';
import type { AnyCheck, CheckFacts, CheckResult, FactName } from '../model/check';
import { brokenResult, notApplicable } from '../model/check-result';
import type { Log } from '../model/ports';
import type { Rules } from '../model/rules';
import type { Thresholds } from '../model/thresholds';

export interface CheckSwitches {
  /** Facts that no project of the site could give: checks that need one are off. */
  readonly unavailable: ReadonlySet<FactName>;
  readonly isMapped: (check: AnyCheck) => boolean;
}

export function runCheck(check: AnyCheck, facts: CheckFacts, isDiscovery: boolean, switches: CheckSwitches, rules: Rules, log: Log): CheckResult {
  if (rules.checks[check.id]?.isOff === true || (isDiscovery && !check.forDiscovery)) return notApplicable();
  if (!switches.isMapped(check) || check.needs.some((name) => switches.unavailable.has(name))) return notApplicable();
  try {
    // A check gets what it declared and nothing else, so that `needs` and `thresholds` cannot lie.
    return check.run(pick(facts, ['projectId', 'at', ...check.needs]) as CheckFacts, { ...rules, thresholds: pick(rules.thresholds, check.thresholds) as Thresholds });
  } catch {
    log.write('check.broke', { check: check.id, project: facts.projectId });
    return brokenResult();
  }
}
