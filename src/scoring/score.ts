/**
 * The score of one project (design, "Scoring rules"): a weighted mean in exact arithmetic, rounded once.
 * Score counts what could be judged; floor counts `unknown` and `error` as 0; the band is read off the rounded floor.
 */
import Fraction from 'fraction.js';
import type { CheckResult, Risk } from '../model/check';
import type { Band } from '../model/report';

export interface ScoredCheck {
  readonly risk: Risk;
  /** 0 or more; a check of weight 0 is shown and never counted, in neither score, floor nor coverage. */
  readonly weight: number;
  readonly scoring: 'proportion' | 'verdict';
  readonly result: CheckResult;
  /** Violations that an exemption accepts; at most `result.violations`. */
  readonly exempted: number;
}

export interface Score {
  /** 0 to 100 with one decimal, half up; null where nothing could be judged. */
  readonly score: number | null;
  readonly floor: number | null;
  /** Share of the applicable weight that could be judged, four decimals; 0 where no check applies. */
  readonly coverage: number;
  readonly band: Band | null;
  readonly adjustedScore: number | null;
  readonly adjustedBand: Band | null;
}

/** No band under 70 % coverage: design, glossary (derived from ossf/scorecard#4219). */
const LEAST_COVERAGE = new Fraction(7, 10);

export function scoreChecks(checks: readonly ScoredCheck[]): Score {
  const raw = tally(checks, false);
  const adjusted = checks.some(({ exempted }) => exempted > 0) ? tally(checks, true) : raw;
  return {
    score: percent(raw.earned, raw.judgedWeight),
    floor: percent(raw.earned, raw.applicableWeight),
    coverage: raw.applicableWeight.equals(0) ? 0 : raw.judgedWeight.div(raw.applicableWeight).round(4).valueOf(),
    band: bandOf(raw),
    adjustedScore: percent(adjusted.earned, adjusted.judgedWeight),
    adjustedBand: bandOf(adjusted),
  };
}

interface Tally {
  readonly earned: Fraction;
  readonly judgedWeight: Fraction;
  readonly applicableWeight: Fraction;
  /** A critical check failed or could not be judged. */
  readonly criticalGap: boolean;
}

function tally(checks: readonly ScoredCheck[], adjusted: boolean): Tally {
  let earned = new Fraction(0);
  let judgedWeight = new Fraction(0);
  let applicableWeight = new Fraction(0);
  let criticalGap = false;
  for (const check of checks) {
    const { outcome } = check.result;
    if (outcome === 'notApplicable' || check.weight === 0) continue;
    const weight = new Fraction(check.weight);
    applicableWeight = applicableWeight.add(weight);
    const isJudged = outcome !== 'unknown' && outcome !== 'error';
    const fraction = isJudged ? fractionOf(check, adjusted ? check.exempted : 0) : new Fraction(0);
    if (isJudged) {
      judgedWeight = judgedWeight.add(weight);
      earned = earned.add(weight.mul(fraction));
    }
    if (check.risk === 'critical' && (!isJudged || (outcome === 'fail' && fraction.equals(0)))) criticalGap = true;
  }
  return { earned, judgedWeight, applicableWeight, criticalGap };
}

function fractionOf({ scoring, result }: ScoredCheck, exempted: number): Fraction {
  const remaining = result.violations - exempted;
  if (result.outcome === 'blocked') return new Fraction(0);
  if (scoring === 'proportion') return new Fraction(1).sub(new Fraction(remaining, result.judged));
  if (result.outcome === 'pass' || (exempted > 0 && remaining === 0)) return new Fraction(1);
  return result.outcome === 'warn' ? new Fraction(1, 2) : new Fraction(0);
}

/** Rounds half up, which for numbers that are never negative is `floor(x + 1/2)`. */
function percent(earned: Fraction, weight: Fraction): number | null {
  if (weight.equals(0)) return null;
  return earned.div(weight).mul(1000).add(new Fraction(1, 2)).floor().div(10).valueOf();
}

function bandOf({ earned, judgedWeight, applicableWeight, criticalGap }: Tally): Band | null {
  const floor = percent(earned, applicableWeight);
  if (floor === null || judgedWeight.div(applicableWeight).lt(LEAST_COVERAGE)) return null;
  if (floor >= 90) return criticalGap ? 'attention' : 'healthy';
  return floor >= 50 ? 'attention' : 'atRisk';
}
