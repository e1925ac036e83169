/** Changes by the day (UTC) on which they were seen, newest day first; within a day in the order in which they are kept. */
import type { SpaceChange } from '../../../src/model/api';
import type { Instant } from '../../../src/model/facts';

export interface ChangeDay {
  readonly day: string;
  readonly changes: readonly SpaceChange[];
  /** Rules or settings changed on it. */
  readonly hasRules: boolean;
}

export function groupByDay(changes: ReadonlyArray<{ readonly at: Instant; readonly change: SpaceChange }>, rulesChanged: readonly Instant[]): readonly ChangeDay[] {
  const dayOf = (at: Instant): string => at.slice(0, 10);
  const ruleDays = new Set(rulesChanged.map(dayOf));
  const days = [...new Set([...changes.map(({ at }) => dayOf(at)), ...ruleDays])].sort().reverse();
  return days.map((day) => ({ day, changes: changes.filter(({ at }) => dayOf(at) === day).map(({ change }) => change), hasRules: ruleDays.has(day) }));
}
