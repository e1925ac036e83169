/** How a project stands (design, "Scoring rules"): what the judge gives, storage keeps and pages show. */
import type { Band } from './report';

export interface Score {
  /** 0 to 100 with one decimal, half up; null where nothing could be judged. */
  readonly score: number | null;
  /** The same, with what could not be read counted as 0; the band is read off it. */
  readonly floor: number | null;
  /** Share of the applicable weight that could be judged, four decimals; 0 where no check applies. */
  readonly coverage: number;
  readonly band: Band | null;
  readonly adjustedScore: number | null;
  readonly adjustedBand: Band | null;
}
