/** The report of the demo site as lines that a reviewer can read in a diff: what each space scores, why, and what is said. */
import type { Report } from '../../src/model/report';

export function describeGolden({ summary, setup, projects, people, dependencies }: Report): string {
  const counted = projects.flatMap(({ key, name, band, score, floor, coverage, adjustedScore, eligibility, seats, checks, operatingModel }) => [
    '',
    `${key} ${name}: ${band ?? 'no band'} score ${score ?? '-'} floor ${floor ?? '-'} adjusted ${adjustedScore ?? '-'} coverage ${coverage} ${eligibility.state}`,
    `  seats ${Object.entries(seats).map(([role, { state, holders, source }]) => `${role} ${state} ${holders.length} ${source ?? '-'}`).join('; ')}`,
    `  model ${operatingModel.reason}`,
    ...checks.flatMap(({ id, outcome, weight, judged, violations, findings }) => [
      `  ${id} ${outcome} ${weight} ${violations}/${judged}`,
      ...findings.map(({ message }) => `    ${message}`),
    ]),
  ]);
  return [
    JSON.stringify(summary),
    ...setup.map(({ message }) => `setup ${message}`),
    `people ${people.length}, seats ${people.reduce((sum, { seats }) => sum + seats.length, 0)}`,
    `dependencies ${dependencies.length}, managed ${dependencies.filter(({ managed }) => managed === true).length}, possibly dead ${dependencies.filter(({ state }) => state === 'possiblyDead').length}`,
    ...counted,
  ].map((line) => `${line}\n`).join('');
}
