/** A space in a line: the first thing to do, what could not be told where that is most of it, or why it is not judged. */
import type { Indicator } from '../../src/model/api';
import { plural } from '../shared/words';

export function sayWorst({ band, checks, eligibility }: Pick<Indicator, 'band' | 'checks' | 'eligibility'>): string {
  if (eligibility.state !== 'eligible') return eligibility.reason;
  const worst = checks.find(({ outcome }) => outcome === 'fail' || outcome === 'warn')?.title;
  if (band !== null) return worst ?? '';
  const called = checks.filter(({ outcome }) => outcome !== 'notApplicable');
  const untold = called.filter(({ outcome }) => outcome === 'unknown' || outcome === 'error');
  return [`${untold.length} of ${plural(called.length, 'check')} could not be told`, ...(worst === undefined ? [] : [worst])].join(' · ');
}
