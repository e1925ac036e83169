/** What a bench of scale knows of one size of site. */
import type { ScaleShape } from '../../../stand-ins/jira/scale/scale-shape';
import type { Baselines } from './measure-baselines';
import type { Cost } from './orders';
import type { Played } from './play-app';

export interface Measured {
  readonly shape: ScaleShape;
  readonly played: Played;
  /** null where they were not asked for. */
  readonly baselines: Baselines | null;
}

const REQUEST_SECONDS = 0.15;
const POINTS_AN_HOUR = 10_000;

/** How long calls take one after another at 150 ms, or their points at 10,000 an hour, whichever is longer. */
export const virtualHours = ({ requests, points }: Cost): number => Math.max((requests * REQUEST_SECONDS) / 3_600, points / POINTS_AN_HOUR);
