/** The verdict on the site: one line, what it counts, and as of when. */
import type { Report } from '../../../model/report';
import type { Standing } from './rate-space';
import { plural, standingCount } from './words';

export interface Verdict {
  /** What there is to worry about, in one sentence. */
  readonly headline: string;
  /** The mean of the rated spaces, after the site's name. */
  readonly clarity: string;
  /** Spaces by how they stand, best first. */
  readonly counts: ReadonlyArray<{ readonly standing: Standing; readonly count: number }>;
  /** The counts in a sentence. */
  readonly counted: string;
  readonly asOf: string;
}

export function sayVerdict({ summary, projects: spaces, generatedAt }: Pick<Report, 'summary' | 'projects' | 'generatedAt'>): Verdict {
  const { projects, healthy, attention, atRisk, unrated, score, findings } = summary;
  const counts = [
    { standing: 'healthy', count: healthy }, { standing: 'attention', count: attention }, { standing: 'atRisk', count: atRisk }, { standing: 'none', count: unrated },
  ] as const;
  return {
    headline: areAllDormant(spaces) ? 'No space could be rated: nothing in them was updated for long.' : sayHeadline(summary),
    clarity: score === null ? 'not rated' : `role clarity ${score} of 100`,
    counts,
    counted: `${plural(projects, 'space')}: ${counts.map(({ standing, count }) => standingCount(count, standing)).join(', ')}. ${plural(findings, 'finding')}.`,
    asOf: sayInstant(generatedAt),
  };
}

/** To the minute, in UTC: the same words on every machine. */
export const sayInstant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** As in an export of former days that is judged today. */
export const areAllDormant = (spaces: Report['projects']): boolean => spaces.length > 0 && spaces.every(({ eligibility }) => eligibility.state === 'dormant');

function sayHeadline({ healthy, attention, atRisk }: Report['summary']): string {
  const needs = attention === 1 ? 'needs' : 'need';
  if (atRisk > 0) return `${plural(atRisk, 'space is', 'spaces are')} at risk${attention > 0 ? `, ${attention} ${needs} attention` : ''}.`;
  if (attention > 0) return `No space is at risk, ${attention} ${needs} attention.`;
  return healthy === 0 ? 'No space could be rated.' : healthy === 1 ? 'The one rated space is healthy.' : `All ${healthy} rated spaces are healthy.`;
}
