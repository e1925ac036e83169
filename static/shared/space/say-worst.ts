/** A space in a line: the first thing to do, or that there is none; what could not be told where that is most of it; or why it is not judged. */
import type { Indicator } from '../../../src/model/api';
import { groupChecks, isCounted } from '../../../src/model/group-checks';
import { plural } from './words';

export function sayWorst({ band, checks, eligibility }: Pick<Indicator, 'band' | 'checks' | 'eligibility'>): string {
  if (eligibility.state !== 'eligible') return eligibility.reason;
  const { doNow, agree, cannotTell } = groupChecks(checks);
  const worst = [...doNow, ...agree][0]?.check.title;
  const untold = cannotTell.filter(({ check }) => isCounted(check));
  if (band !== null) return worst ?? (untold.length === 0 ? 'nothing to do' : 'no gap found');
  const called = checks.filter((check) => isCounted(check) && check.outcome !== 'notApplicable');
  return [`${untold.length} of ${plural(called.length, 'check')} could not be told`, ...(worst === undefined ? [] : [worst])].join(' · ');
}
