/** The outcome of a share of owned items; shared by the two checks on owners. Exact arithmetic: 95 % is 95 %. */
import Fraction from 'fraction.js';
import type { Thresholds } from '../model/thresholds';

/** @param total at least 1 */
export function judgeOwnedShare(owned: number, total: number, { ownedItemsPass, ownedItemsWarn }: Pick<Thresholds, 'ownedItemsPass' | 'ownedItemsWarn'>): 'pass' | 'warn' | 'fail' {
  const share = new Fraction(owned, total).mul(100);
  return share.gte(ownedItemsPass) ? 'pass' : share.gte(ownedItemsWarn) ? 'warn' : 'fail';
}
