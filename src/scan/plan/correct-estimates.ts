/** Estimates learn from what steps really cost. */
import type { Corrections, Step } from '../../model/step';

/** Each step moves the correction a third of the way, so that one odd project does not turn all estimates. */
const STRIDE = 1 / 3;
const LEAST = 0.2;
/** A step of which a single project needs so much more is one of that project alone (batch-projects.ts). */
const MOST = 30;

/**
 * @param step as it was planned, under these corrections
 * @param needed what it spent; of a step that was cut short what it would have needed, at least what was reserved
 */
export function correctEstimates(corrections: Corrections, { kind, points }: Pick<Step, 'kind' | 'points'>, needed: number): Corrections {
  if (points <= 0) return corrections;
  const before = corrections[kind] ?? 1;
  const right = before * (needed / points);
  const after = Math.min(MOST, Math.max(LEAST, before + (right - before) * STRIDE));
  // Three decimals: what is stored stays short, and equal histories give equal bytes.
  return { ...corrections, [kind]: Math.round(after * 1_000) / 1_000 };
}
