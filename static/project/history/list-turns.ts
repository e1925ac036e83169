/** The days of a history that differ from the day before, newest first, and the two at its ends. */
import type { HistoryAnswer, HistoryDay, HistoryMark } from '../../../src/model/space-api';
import { shownScore } from '../../shared/space/words';

export interface Turn extends HistoryDay {
  /** What of the judging was otherwise from that day on; null where nothing was. */
  readonly changed: HistoryMark['changed'] | null;
}

export function listTurns({ points, marks }: HistoryAnswer): readonly Turn[] {
  const changed = new Map(marks.map((mark) => [mark.day, mark.changed]));
  return points
    .map((point) => ({ ...point, changed: changed.get(point.day) ?? null }))
    .filter((turn, index) => {
      const before = points[index - 1];
      return before === undefined || index === points.length - 1 || turn.changed !== null || shownScore(before.floor) !== shownScore(turn.floor) || before.band !== turn.band;
    })
    .reverse();
}
