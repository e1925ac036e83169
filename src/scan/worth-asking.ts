/** Which work items a scan still asks for by themselves, so that it ends though some of them never come. */
import type { IssueId } from '../model/facts';

/** What was read as the far end of a link may turn out to be a parent too, for which it is read once more. */
const MOST_READINGS = 2;

export interface WorthAsking {
  /** Those of the wanted ones that further readings may bring. */
  readonly of: (wanted: readonly IssueId[]) => readonly IssueId[];
  readonly note: (asked: readonly IssueId[]) => void;
}

export function openWorthAsking(): WorthAsking {
  const readings = new Map<IssueId, number>();
  const count = (id: IssueId): number => readings.get(id) ?? 0;
  return {
    of: (wanted) => wanted.filter((id) => count(id) < MOST_READINGS),
    note: (asked) => { for (const id of asked) readings.set(id, count(id) + 1); },
  };
}
