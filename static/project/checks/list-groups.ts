/** The checks of a space in the groups of the page, in the order of their sections; those without a check are left out. */
import type { IndicatorCheck } from '../../../src/model/api';
import type { CheckEntry } from '../../../src/model/group-checks';
import { groupChecks } from '../../../src/model/group-checks';

/** `accepted`: a gap of which every finding is accepted; one that is accepted in part is still to do. */
export const GROUPS = ['doNow', 'agree', 'waiting', 'cannotTell', 'accepted', 'observed', 'fine', 'notCalledFor'] as const;
export type GroupName = (typeof GROUPS)[number];

/** What stands unfolded: there is something to do or to know. */
export const UNFOLDED: ReadonlySet<GroupName> = new Set(['doNow', 'agree', 'waiting', 'cannotTell', 'accepted']);

export interface Group {
  readonly name: GroupName;
  readonly entries: ReadonlyArray<CheckEntry<IndicatorCheck>>;
}

export function listGroups(checks: readonly IndicatorCheck[]): readonly Group[] {
  const grouped = groupChecks(checks);
  const isAccepted = ({ check: { violations, exempted } }: CheckEntry<IndicatorCheck>): boolean => violations > 0 && exempted >= violations;
  const open = (entries: Group['entries']): Group['entries'] => entries.filter((entry) => !isAccepted(entry));
  const entries: Readonly<Record<GroupName, Group['entries']>> = { ...grouped, doNow: open(grouped.doNow), agree: open(grouped.agree), accepted: [...grouped.doNow, ...grouped.agree].filter(isAccepted) };
  return GROUPS.map((name) => ({ name, entries: entries[name] })).filter((group) => group.entries.length > 0);
}
