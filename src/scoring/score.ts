/**
 * The score of one project (design, "Scoring rules"): a weighted mean in exact arithmetic, rounded once. Sums are whole numbers
 * of any size over one denominator; a test holds them against a library of fractions.
 * Score counts what could be judged; floor counts `unknown` and `error` as 0; the band is read off the rounded floor.
 */
import type { AnyCheck, CheckResult } from '../model/check';
import { toMillionths } from '../model/exact';
import type { Band } from '../model/report';
import type { Score } from '../model/score';

export interface ScoredCheck {
  readonly check: Pick<AnyCheck, 'risk' | 'scoring'>;
  /** 0 or more; a check of weight 0 is shown and never counted, in neither score, floor nor coverage. */
  readonly weight: number;
  readonly result: CheckResult;
  /** Violations that an exemption accepts; at most `result.violations`. */
  readonly exempted: number;
}

export function scoreChecks(checks: readonly ScoredCheck[]): Score {
  const raw = tally(checks, false);
  const adjusted = checks.some(({ exempted }) => exempted > 0) ? tally(checks, true) : raw;
  const [score, floor] = [percent(raw, raw.judgedWeight), percent(raw, raw.applicableWeight)];
  const band = bandOf(raw, floor);
  return {
    score,
    floor,
    coverage: raw.applicableWeight === 0n ? 0 : roundHalfUp(10_000n * raw.judgedWeight, raw.applicableWeight) / 10_000,
    band,
    adjustedScore: adjusted === raw ? score : percent(adjusted, adjusted.judgedWeight),
    adjustedBand: adjusted === raw ? band : bandOf(adjusted, percent(adjusted, adjusted.applicableWeight)),
  };
}

/** Weights are in millionths. */
interface Tally {
  /** The weight earned is `earned / parts`. */
  readonly earned: bigint;
  readonly parts: bigint;
  readonly judgedWeight: bigint;
  readonly applicableWeight: bigint;
  /** A critical check failed or could not be judged. */
  readonly criticalGap: boolean;
}

function tally(checks: readonly ScoredCheck[], adjusted: boolean): Tally {
  let [earned, parts, judgedWeight, applicableWeight] = [0n, 1n, 0n, 0n];
  let criticalGap = false;
  for (const one of checks) {
    const { outcome } = one.result;
    const weight = toMillionths(one.weight);
    if (outcome === 'notApplicable' || weight === 0) continue;
    applicableWeight += BigInt(weight);
    const isJudged = outcome !== 'unknown' && outcome !== 'error';
    const { got, of } = isJudged ? fractionOf(one, adjusted ? one.exempted : 0) : NOTHING;
    if (isJudged) {
      judgedWeight += BigInt(weight);
      // earned/parts + weight·got/of, over the product of both denominators.
      earned = earned * BigInt(of) + BigInt(weight * got) * parts;
      parts *= BigInt(of);
    }
    if (one.check.risk === 'critical' && (!isJudged || (outcome === 'fail' && got === 0))) criticalGap = true;
  }
  return { earned, parts, judgedWeight, applicableWeight, criticalGap };
}

/** What a check earned of its weight: `got` of `of`, whole numbers. */
interface Part {
  readonly got: number;
  readonly of: number;
}
const WHOLE: Part = { got: 1, of: 1 };
const HALF: Part = { got: 1, of: 2 };
const NOTHING: Part = { got: 0, of: 1 };

function fractionOf({ check: { scoring }, result }: ScoredCheck, exempted: number): Part {
  const remaining = result.violations - exempted;
  if (result.outcome === 'blocked') return NOTHING;
  if (scoring === 'proportion') return { got: result.judged - remaining, of: result.judged };
  if (result.outcome === 'pass' || (exempted > 0 && remaining === 0)) return WHOLE;
  return result.outcome === 'warn' ? HALF : NOTHING;
}

/** What was earned of a weight, in per cent with one decimal. */
const percent = ({ earned, parts }: Tally, weight: bigint): number | null => (weight === 0n ? null : roundHalfUp(1000n * earned, parts * weight) / 10);

/** `numerator / denominator` as a whole number; neither is negative. Half up, which is `floor(x + 1/2)`. */
const roundHalfUp = (numerator: bigint, denominator: bigint): number => Number((2n * numerator + denominator) / (2n * denominator));

/** No band where less than 70 % could be judged: design, glossary (derived from ossf/scorecard#4219). */
function bandOf({ judgedWeight, applicableWeight, criticalGap }: Tally, floor: number | null): Band | null {
  if (floor === null || 10n * judgedWeight < 7n * applicableWeight) return null;
  if (floor >= 90) return criticalGap ? 'attention' : 'healthy';
  return floor >= 50 ? 'attention' : 'atRisk';
}
