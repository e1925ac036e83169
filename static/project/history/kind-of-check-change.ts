/** What a change of a check means to a reader. */
import type { CheckStanding } from '../../../src/model/api';

/** `opened`, `closed`: a gap; `more`, `fewer`: findings of one; `untold`: it cannot be told now; `told`: it can, and is fine; `waits`: for somebody in the seat; `left`: it is not asked here any more. */
export type CheckChangeKind = 'opened' | 'closed' | 'more' | 'fewer' | 'untold' | 'told' | 'waits' | 'left';

export function kindOfCheckChange(from: CheckStanding | null, to: CheckStanding | null): CheckChangeKind {
  const [was, is] = [isGap(from), isGap(to)];
  if (was && is) return (to?.violations ?? 0) >= (from?.violations ?? 0) ? 'more' : 'fewer';
  if (is) return 'opened';
  if (to?.outcome === 'pass') return was ? 'closed' : 'told';
  if (to?.outcome === 'blocked') return 'waits';
  return to === null || to.outcome === 'notApplicable' ? 'left' : 'untold';
}

const isGap = (standing: CheckStanding | null): boolean => standing?.outcome === 'fail' || standing?.outcome === 'warn';
