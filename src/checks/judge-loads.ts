/** Holds people's loads against two limits. A load that lies on both sides of a limit cannot be told. */
import type { CheckResult, Finding, PersonLoad } from '../model/check';
import { judged, unknownResult } from '../model/check-result';

export interface LoadLimits {
  /** From this load on: warn. */
  readonly warn: number;
  /** From this load on: fail. */
  readonly fail: number;
}

/**
 * One finding a person over a limit; the heaviest load decides. Unknown as soon as one person cannot be told: were the others
 * judged, curing them would leave the check untold and lower the coverage.
 * @param judgedPeople how many people the check looked at, where some of them carry nothing
 */
export function judgeLoads(loads: readonly PersonLoad[], limits: LoadLimits, describe: (load: PersonLoad) => Finding, judgedPeople = loads.length): CheckResult {
  if (loads.some(({ least, most }) => levelOf(least, limits) !== levelOf(most ?? Number.MAX_SAFE_INTEGER, limits))) return unknownResult();
  const over = loads.filter(({ least }) => levelOf(least, limits) > 0);
  const worst = Math.max(0, ...over.map(({ least }) => levelOf(least, limits)));
  return judged(worst === 0 ? 'pass' : worst === 1 ? 'warn' : 'fail', judgedPeople, over.map(describe));
}

const levelOf = (load: number, { warn, fail }: LoadLimits): 0 | 1 | 2 => (load >= fail ? 2 : load >= warn ? 1 : 0);
