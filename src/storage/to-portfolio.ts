/** A judgement as the page of all spaces shows it: a row a space, worst first. */
import type { RegisterEntry } from '../model/register';
import { ROLES } from '../model/role';
import type { JudgedProject, RecordedJudgement } from '../model/judgement-recorder';
import { sortBy } from '../model/sorted';
import { worstFirst } from './health-rows';
import type { StoredPortfolio, StoredSpace } from './portfolio-store';
import { advancePoints, bySpace } from './portfolio-store';

/** @param before what stood there, for the points of the week @param vacancies as the register has them after this judgement */
export function toPortfolio({ at, projects, register }: RecordedJudgement, before: StoredPortfolio | null, vacancies: ReadonlyMap<string, RegisterEntry['vacancies']>): StoredPortfolio {
  const old = bySpace(before);
  const checks = projects.find((project) => project.checks.length > 0)?.checks.map(({ check: { id }, weight }) => ({ id, weight })) ?? [];
  const indexes = new Map(checks.map(({ id }, index) => [id, index]));
  const toSpace = (project: JudgedProject): StoredSpace => {
    const { id, eligibility, band, floor, score, adjustedScore, seats, operatingModel: { needs, undecided } } = project;
    const own = vacancies.get(id);
    const results = [...project.checks].filter(({ check }) => indexes.has(check.id));
    return {
      id,
      category: register.get(id)?.programmeId ?? null,
      eligibility: eligibility.state,
      band, floor,
      adjusted: adjustedScore === score ? null : adjustedScore,
      seats: ROLES.map((role) => seats[role].state),
      needs: ROLES.map((role) => (eligibility.state !== 'eligible' ? 'notCalledFor' : needs.includes(role) ? 'calledFor' : undecided.includes(role) ? 'untold' : 'notCalledFor')),
      vacantSince: ROLES.map((role) => own?.[role].since ?? null),
      outcomes: results.map(({ result }) => result.outcome),
      counts: results.flatMap(({ check, result: { outcome, violations, judged } }) => (outcome === 'fail' || outcome === 'warn' ? [[indexes.get(check.id) ?? 0, violations, judged] as [number, number, number]] : [])),
      points: advancePoints(old.get(id)?.points ?? [], floor, at),
    };
  };
  return { version: 1, checks, spaces: sortBy(projects, worstOrder, ({ id }) => id).map(toSpace) };
}

/** As text, so that it sorts with the ids. */
const worstOrder = (project: JudgedProject): string => String(worstFirst(project) + 1).padStart(6, '0');
