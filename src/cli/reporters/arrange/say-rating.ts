/** A space's rating in words: how it stands, its one score, what it may rise to, and the score with accepted gaps left out. */
import type { ReportProject } from '../../../model/report';
import { rateSpace } from './rate-space';
import { ELIGIBILITY_WORDS, STANDING_WORDS } from './words';

export const STANDING_MARKS = { healthy: '●', attention: '▲', atRisk: '✕', none: '○' } as const;

/** Band word, or why there is none. */
export const sayStanding = (project: ReportProject): string =>
  project.band === null && project.eligibility.state !== 'eligible' ? ELIGIBILITY_WORDS[project.eligibility.state] : STANDING_WORDS[project.band ?? 'none'];

/** As in `59.4, up to 73.1 once all can be read`; empty where there is no score. */
export function sayScore(project: ReportProject): string {
  const { score, upTo, adjusted } = rateSpace(project);
  return [
    ...(score === null ? [] : [`${score}`]),
    ...(upTo === null ? [] : [`up to ${upTo} once all can be read`]),
    ...(adjusted === null ? [] : [`${adjusted} with the accepted gaps left out`]),
  ].join(', ');
}
