import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Outcome, Risk } from '../../src/model/check';
import { OUTCOMES, RISK_WEIGHTS } from '../../src/model/check';
import type { ScoredCheck } from '../../src/scoring/score';
import { scoreChecks } from '../../src/scoring/score';
import { RUNS } from '../runs';

const check = (risk: Risk, outcome: Outcome, rest: Partial<{ scoring: 'proportion' | 'verdict'; judged: number; violations: number; exempted: number }> = {}): ScoredCheck => {
  const { scoring = 'verdict', judged = 1, violations = outcome === 'fail' || outcome === 'warn' ? 1 : 0, exempted = 0 } = rest;
  return { check: { risk, scoring }, weight: RISK_WEIGHTS[risk], exempted, result: { outcome, judged, violations, findings: Array.from({ length: violations }, (_, i) => ({ subject: { type: 'issue', id: `${i}` }, messageId: 'm', values: {} })) } };
};

const RANK = { none: 0, atRisk: 1, attention: 2, healthy: 3 } as const;
const rank = (band: keyof typeof RANK | null) => RANK[band ?? 'none'];

const anyCheck = fc.record({
  risk: fc.constantFrom<Risk>('critical', 'high', 'medium', 'low'),
  scoring: fc.constantFrom<'proportion' | 'verdict'>('proportion', 'verdict'),
  outcome: fc.constantFrom(...OUTCOMES),
  judged: fc.integer({ min: 1, max: 50 }),
  violations: fc.nat(50),
  exempted: fc.nat(50),
}).map(({ risk, scoring, outcome, judged, violations, exempted }) => {
  const isGap = outcome === 'fail' || outcome === 'warn' || (outcome === 'pass' && scoring === 'proportion');
  const count = isGap ? Math.min(outcome === 'pass' ? judged - 1 : Math.max(1, violations), judged) : 0;
  return check(risk, outcome, { scoring, judged, violations: count, exempted: Math.min(exempted, count) });
});
const anyChecks = fc.array(anyCheck, { maxLength: 8 });

/** The formula of the design, in fractions of a library: what the whole numbers of the score must come to. */
function scoreInFractions(checks: readonly ScoredCheck[]) {
  const counted = checks.filter(({ result, weight }) => result.outcome !== 'notApplicable' && weight > 0);
  const judged = counted.filter(({ result }) => result.outcome !== 'unknown' && result.outcome !== 'error');
  const add = (some: readonly ScoredCheck[], part: (one: ScoredCheck) => Fraction) => some.reduce((sum, one) => sum.add(part(one).mul(one.weight)), new Fraction(0));
  const shares = { pass: 1, warn: 0.5, fail: 0, blocked: 0, notApplicable: 0, unknown: 0, error: 0 };
  const earned = add(judged, ({ check: { scoring }, result }) => (
    scoring === 'proportion' && result.outcome !== 'blocked' ? new Fraction(result.judged - result.violations, result.judged) : new Fraction(shares[result.outcome])));
  const [judgedWeight, applicable] = [judged, counted].map((some) => add(some, () => new Fraction(1))) as [Fraction, Fraction];
  const percent = (weight: Fraction) => (weight.equals(0) ? null : earned.div(weight).mul(1000).add(0.5).floor().div(10).valueOf());
  return { score: percent(judgedWeight), floor: percent(applicable), coverage: applicable.equals(0) ? 0 : judgedWeight.div(applicable).round(4).valueOf() };
}

describe('scoreChecks', () => {
  it('is the weighted mean of what could be judged', () => {
    expect(scoreChecks([check('critical', 'pass'), check('high', 'warn'), check('high', 'fail')])).toMatchObject({ score: 55, floor: 55, coverage: 1, band: 'attention' });
  });

  it('counts unknown as nothing in the floor and leaves it out of the score', () => {
    expect(scoreChecks([check('critical', 'pass'), check('low', 'unknown')])).toMatchObject({ score: 100, floor: 80, coverage: 0.8, band: 'attention' });
  });

  it('gives proportion checks their share, also when they pass', () => {
    expect(scoreChecks([check('high', 'pass', { scoring: 'proportion', judged: 24, violations: 1 })]).score).toBe(95.8);
  });

  it('rounds half up, once', () => {
    // 1 − 15/16 = 6.25 % → 6.3
    expect(scoreChecks([check('high', 'fail', { scoring: 'proportion', judged: 16, violations: 15 })]).score).toBe(6.3);
  });

  it('has no band under 70 % coverage, and one at exactly 70 %', () => {
    expect(scoreChecks([check('critical', 'pass'), check('medium', 'unknown')]).band).toBeNull();
    const seventy = [check('critical', 'pass'), check('high', 'pass'), check('high', 'unknown')];
    expect(scoreChecks(seventy)).toMatchObject({ coverage: 0.7, band: 'attention' });
  });

  it('reads no band and no number where nothing applies', () => {
    expect(scoreChecks([check('high', 'notApplicable')])).toEqual({ score: null, floor: null, coverage: 0, band: null, adjustedScore: null, adjustedBand: null });
  });

  it('keeps the band from healthy while a critical check fails', () => {
    const others = Array.from({ length: 15 }, () => check('high', 'pass'));
    expect(scoreChecks([check('critical', 'fail'), ...others])).toMatchObject({ floor: 91.8, band: 'attention' });
  });

  it('shows an exempted seat as pass in the adjusted score only', () => {
    expect(scoreChecks([check('critical', 'fail', { exempted: 1 })])).toMatchObject({ score: 0, band: 'atRisk', adjustedScore: 100, adjustedBand: 'healthy' });
  });

  it('always comes to what a library of fractions says, whatever the weights and counts', () => {
    const weight = fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => millionths / 1_000_000);
    const count = fc.integer({ min: 1, max: 100_000 });
    const weighted = fc.tuple(anyCheck, fc.oneof(weight, fc.constantFrom(2.5, 5, 7.5, 10, 33.3)), count).map(([one, weight, times]): ScoredCheck => (
      { ...one, weight, result: { ...one.result, judged: one.result.judged * times, violations: one.result.violations * times } }));
    fc.assert(fc.property(fc.array(weighted, { maxLength: 19 }), (checks) => expect(scoreChecks(checks.map((one) => ({ ...one, exempted: 0 })))).toMatchObject(scoreInFractions(checks))), { numRuns: 1000 });
  });

  it('always stays between 0 and 100, with the floor never above the score', () => {
    fc.assert(fc.property(anyChecks, (checks) => {
      const { score, floor, coverage } = scoreChecks(checks);
      expect(coverage >= 0 && coverage <= 1).toBe(true);
      if (floor !== null) expect(floor >= 0 && floor <= 100).toBe(true);
      if (score !== null) expect(score <= 100 && score >= (floor ?? 0)).toBe(true);
    }), RUNS);
  });

  it('never adjusts downwards', () => {
    fc.assert(fc.property(anyChecks, (checks) => {
      const { score, adjustedScore, band, adjustedBand } = scoreChecks(checks);
      expect(adjustedScore ?? 0).toBeGreaterThanOrEqual(score ?? 0);
      expect(rank(adjustedBand)).toBeGreaterThanOrEqual(rank(band));
    }), RUNS);
  });

  it('never raises a band when a known result turns unknown', () => {
    fc.assert(fc.property(anyChecks, fc.nat(7), (checks, index) => {
      const one = checks[index];
      fc.pre(one !== undefined && one.result.outcome !== 'notApplicable');
      const hidden = checks.map((each, at) => (at === index ? { ...each, exempted: 0, result: { outcome: 'unknown' as const, judged: 0, violations: 0, findings: [] } } : each));
      expect(rank(scoreChecks(hidden).band)).toBeLessThanOrEqual(rank(scoreChecks(checks).band));
    }), RUNS);
  });

  it('never depends on the order of the checks', () => {
    fc.assert(fc.property(anyChecks, (checks) => expect(scoreChecks([...checks].reverse())).toEqual(scoreChecks(checks))), RUNS);
  });
});
