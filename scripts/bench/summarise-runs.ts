/** What several runs of one measurement come to. The median, since a busy machine lengthens some runs and shortens none. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @param values one a run, at least one */
export function summariseRuns(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  const last = sorted.length - 1;
  return { median: (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2, least: at(0), most: at(last) };
}

/** "0.43 (0.41–0.49)"; one number where all runs agree. */
export function saySummary({ median, least, most }: Summary, digits: number): string {
  const [middle, low, high] = [median, least, most].map((value) => value.toFixed(digits));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}
