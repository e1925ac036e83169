/**
 * What a remedy promises to every project (design, scoring rule 2; docs/decisions/0009): floor and bands never fall, and neither do
 * the scores, but for checks that could not be told before and now are.
 */
import type { ProjectJudgement, SiteJudgement } from '../../../src/scan/judge-site';
import type { Score } from '../../../src/model/score';
import { scoreChecks } from '../../../src/scoring/score';
import { byId, rank } from './judging';

type Checks = ProjectJudgement['checks'];
/** A check before and after. */
export type CheckPair = readonly [before: Checks[number], after: Checks[number]];

/** @param isExcepted checks that the design's one exception covers: all promises are held without them */
export function expectNoneLower(before: SiteJudgement, after: SiteJudgement, isExcepted: (pair: CheckPair) => boolean = () => false): void {
  const then = byId(after);
  for (const project of before.projects) {
    const now = then.get(project.id);
    if (now === undefined) throw new Error(`Project ${project.id} is no longer judged`);
    const every = project.checks.map((check, at): CheckPair => [check, now.checks[at]!]);
    const pairs = every.filter((pair) => !isExcepted(pair));
    const isWhole = pairs.length === every.length;
    const was: Score = isWhole ? project : scoreChecks(pairs.map(([check]) => check));
    const is: Score = isWhole ? now : scoreChecks(pairs.map(([, check]) => check));
    expect(is.floor ?? 0).toBeGreaterThanOrEqual(was.floor ?? 0);
    expect(rank(is.band)).toBeGreaterThanOrEqual(rank(was.band));
    expect(rank(is.adjustedBand)).toBeGreaterThanOrEqual(rank(was.adjustedBand));
    const told = pairs.some(isNews) ? scoreChecks(pairs.filter((pair) => !isNews(pair)).map(([, check]) => check)) : is;
    expect(told.score ?? 0).toBeGreaterThanOrEqual(was.score ?? 0);
    expect(told.adjustedScore ?? 0).toBeGreaterThanOrEqual(was.adjustedScore ?? 0);
  }
}

/** Could not be told before; now it is judged, or known not to apply. */
const isNews = ([before, after]: CheckPair): boolean => isUntold(before) && !isUntold(after);
const isUntold = ({ result: { outcome } }: Checks[number]): boolean => outcome === 'unknown' || outcome === 'error';
