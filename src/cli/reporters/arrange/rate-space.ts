/** How a space stands, in the few numbers a reader is shown: one score, what it may rise to, and the one with accepted gaps left out. */
import type { Band, ReportProject } from '../../../model/report';

export type Standing = Band | 'none';

export interface Rating {
  readonly standing: Standing;
  /** The sure part of the score; null where too little could be read for a band, since a number that is mostly gaps would mislead. */
  readonly score: number | null;
  /** The score over what could be read; null where that is the same. */
  readonly upTo: number | null;
  /** With accepted gaps left out; null where none was accepted. */
  readonly adjusted: number | null;
}

export function rateSpace({ band, floor, score, adjustedScore, adjustedBand }: ReportProject): Rating {
  if (band === null) return { standing: 'none', score: null, upTo: null, adjusted: null };
  return {
    standing: band,
    score: floor,
    upTo: score === floor ? null : score,
    adjusted: adjustedScore === score && adjustedBand === band ? null : adjustedScore,
  };
}
