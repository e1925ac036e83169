/** Where a history's points come to lie in a chart: pure, by d3's scales and shapes, which write no style. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { HistoryAnswer, HistoryDay } from '../../../src/model/space-api';

const DAY_MS = 86_400_000;
/** A space is judged every day; after more days without a number the line is broken, since nobody knows what was between. */
const LONGEST_GAP_DAYS = 3;
/** CSS pixels: room for the numbers and for the days. */
export const EDGE = { top: 18, right: 12, bottom: 24, left: 32 } as const;
const PIXELS_A_TICK = 110;

export interface PlacedPoint extends HistoryDay {
  readonly x: number;
  readonly y: number;
}
export interface PlacedHistory {
  readonly points: readonly PlacedPoint[];
  /** One path a stretch without a gap. */
  readonly paths: readonly string[];
  readonly marks: ReadonlyArray<HistoryAnswer['marks'][number] & { readonly x: number }>;
  /** Days with a label. */
  readonly days: ReadonlyArray<{ readonly day: string; readonly x: number }>;
  readonly scores: ReadonlyArray<{ readonly score: number; readonly y: number }>;
}

/** @param size in CSS pixels @param now milliseconds since 1970, where the chart ends */
export function placePoints({ points, marks }: HistoryAnswer, days: number, now: number, size: { readonly width: number; readonly height: number }): PlacedHistory {
  const x = scaleUtc([new Date(now - days * DAY_MS), new Date(now)], [EDGE.left, size.width - EDGE.right]);
  const y = scaleLinear([0, 100], [size.height - EDGE.bottom, EDGE.top]);
  // A point speaks for its whole day: it lies in its middle.
  const placeDay = (day: string): number => round(Math.min(x(new Date(Date.parse(day) + DAY_MS / 2)), size.width - EDGE.right));
  const placed = points.map((point) => ({ ...point, x: placeDay(point.day), y: round(y(point.floor)) }));
  const draw = line<PlacedPoint>((point) => point.x, (point) => point.y);
  return {
    points: placed,
    paths: splitAtGaps(placed).map((stretch) => draw(stretch) ?? ''),
    marks: marks.map((mark) => ({ ...mark, x: placeDay(mark.day) })),
    days: x.ticks(Math.max(2, Math.floor(size.width / PIXELS_A_TICK))).map((date) => ({ day: date.toISOString().slice(0, 10), x: round(x(date)) })),
    scores: y.ticks(4).map((score) => ({ score, y: round(y(score)) })),
  };
}

/** Stretches in which no more than three days lie between two points. @param points oldest first */
export function splitAtGaps<Point extends { readonly day: string }>(points: readonly Point[]): ReadonlyArray<readonly Point[]> {
  const stretches: Point[][] = [];
  let last: Point | undefined;
  for (const point of points) {
    const isNear = last !== undefined && Date.parse(point.day) - Date.parse(last.day) <= LONGEST_GAP_DAYS * DAY_MS;
    if (isNear) stretches.at(-1)?.push(point);
    else stretches.push([point]);
    last = point;
  }
  return stretches;
}

/** The point nearest to a place on the chart. */
export const findNearest = <Point extends { readonly x: number }>(points: readonly Point[], x: number): Point | undefined =>
  points.reduce<Point | undefined>((best, point) => (best === undefined || Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best), undefined);

const round = (value: number): number => Math.round(value * 10) / 10;
