/** The outcome of a share of owned items; shared by the two checks on owners. Exact: 95 % is 95 %. */
import { compareShare } from '../model/exact';
import type { Thresholds } from '../model/thresholds';

/** @param total at least 1 */
export function judgeOwnedShare(owned: number, total: number, { ownedItemsPass, ownedItemsWarn }: Pick<Thresholds, 'ownedItemsPass' | 'ownedItemsWarn'>): 'pass' | 'warn' | 'fail' {
  return compareShare(owned, total, ownedItemsPass) >= 0 ? 'pass' : compareShare(owned, total, ownedItemsWarn) >= 0 ? 'warn' : 'fail';
}
