/**
 * What a remedy promises to every project (design, scoring rule 2; docs/decisions/0009): floor and bands never fall, and neither do
 * the scores, but for checks that could not be told before and now are.
 */
import type { ProjectJudgement, SiteJudgement } from '../../../src/scan/judge-site';
import type { Score } from '../../../src/model/score';
import { scoreChecks } from '../../../src/scoring/score';
import { byId, rank } from './judging';

/** @param isExcepted projects that the design's one exception covers: a span or combination that a newly filled seat brings about */
export function expectNoneLower(before: SiteJudgement, after: SiteJudgement, isExcepted: (before: ProjectJudgement, after: ProjectJudgement) => boolean = () => false): void {
  const then = byId(after);
  for (const project of before.projects) {
    const now = then.get(project.id);
    if (now === undefined) throw new Error(`Project ${project.id} is no longer judged`);
    if (isExcepted(project, now)) continue;
    expect(now.floor ?? 0).toBeGreaterThanOrEqual(project.floor ?? 0);
    expect(rank(now.band)).toBeGreaterThanOrEqual(rank(project.band));
    expect(rank(now.adjustedBand)).toBeGreaterThanOrEqual(rank(project.adjustedBand));
    const { score, adjustedScore } = scoreWithoutNews(project, now);
    expect(score ?? 0).toBeGreaterThanOrEqual(project.score ?? 0);
    expect(adjustedScore ?? 0).toBeGreaterThanOrEqual(project.adjustedScore ?? 0);
  }
}

/** Where every check that is told now was told before, or did not apply, this is the score itself. */
function scoreWithoutNews(before: ProjectJudgement, now: ProjectJudgement): Pick<Score, 'score' | 'adjustedScore'> {
  const untold = new Set(before.checks.flatMap(({ check, result: { outcome } }) => (outcome === 'unknown' || outcome === 'error' ? [check.id] : [])));
  const news = now.checks.filter(({ check, result: { outcome } }) => untold.has(check.id) && outcome !== 'notApplicable');
  if (news.length === 0) return now;
  return scoreChecks(now.checks.filter((one) => !news.includes(one)));
}
