/** The spans of time that the page offers, in days, and what of a history lies within one. */
import type { HistoryAnswer } from '../../../src/model/space-api';

const DAY_MS = 86_400_000;

export const RANGES = { chart: [30, 90, 400], changes: [7, 30, 90] } as const;

/** What the address says, where it is one of these; else the middle one. */
export function readRange<Days extends number>(said: string | undefined, ranges: readonly [Days, Days, Days]): Days {
  return ranges.find((days) => String(days) === said) ?? ranges[1];
}

/** @param now milliseconds since 1970 */
export const startOf = (days: number, now: number): string => new Date(now - days * DAY_MS).toISOString();

export function cutToRange({ points, marks }: HistoryAnswer, days: number, now: number): HistoryAnswer {
  const first = startOf(days, now).slice(0, 10);
  return { points: points.filter(({ day }) => day >= first), marks: marks.filter(({ day }) => day >= first) };
}
