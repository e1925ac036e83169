/** The outcome of a share that should stay small; shared by the checks that warn and fail above a per cent. Exact: 20 % is not above 20 %. */
import { compareShare } from '../model/exact';

/** @param total at least 1 */
export function judgeOverShare(count: number, total: number, limits: { readonly warn: number; readonly fail: number }): 'pass' | 'warn' | 'fail' {
  return compareShare(count, total, limits.fail) > 0 ? 'fail' : compareShare(count, total, limits.warn) > 0 ? 'warn' : 'pass';
}
