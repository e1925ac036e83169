/** Whether a viewer is shown a check of a space: practice checks go by the setting of that name. */
import { CHECKS } from '../checks';
import type { Role } from '../model/role';
import type { Settings } from '../model/settings';

/** @param weight of the check as it was judged: one that counts in the score is shown to everybody @param viewerHolds roles whose seat the viewer holds there */
export function isCheckShown({ id, weight }: { readonly id: string; readonly weight: number }, { practiceChecks }: Pick<Settings, 'practiceChecks'>, viewerHolds: readonly Role[]): boolean {
  const check = CHECKS.find((one) => one.id === id);
  if (check?.kind !== 'practice' || practiceChecks === 'all') return true;
  if (practiceChecks === 'off') return false;
  return weight > 0 || viewerHolds.includes(check.role);
}
