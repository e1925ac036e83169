/** The step `seats`: whom the roles of some projects name. */
import type { RoleReadings } from '../../model/collected';
import type { ProjectId } from '../../model/facts';
import { ROLES } from '../../model/role';
import type { Vocabulary } from '../../model/vocabulary';
import { describeBare } from '../assemble-project';
import type { Collectors } from '../collectors';
import { markOfReading } from '../mark-of-reading';
import { EMPTY_RESULT } from './empty-result';
import { liveEntries } from './live-entries';
import { nextReading } from './next-reading';
import { statesWanted } from './note-accounts';
import type { EntryPatch, StepResult } from './step-result';
import type { StepView } from './step-view';

export async function readSeats(collect: Collectors, projectIds: readonly ProjectId[], view: StepView, before: Vocabulary): Promise<StepResult> {
  const { settings, at } = view;
  const entries = liveEntries(projectIds, view.register);
  const kept = markOfReading('seats', settings, before);
  const collected = await collect.seats(entries.map(({ id, teamManaged, roles, seats }) => ({ id, teamManaged, roles: seats?.under === kept ? roles : null })), before.sharedRoles, settings);
  const { sharedRoles } = collected;
  const hasLearned = sharedRoles.known ? !before.sharedRoles.known : !before.sharedRoles.known && sharedRoles.reason !== before.sharedRoles.reason;
  const vocabulary: Vocabulary = hasLearned ? { ...before, sharedRoles } : before;
  const under = markOfReading('seats', settings, vocabulary);
  const read = entries.flatMap((entry) => {
    const readings = collected.readings.get(entry.id);
    return readings === undefined ? [] : [{ entry, readings }];
  });
  return {
    ...EMPTY_RESULT,
    patches: new Map(read.map(({ entry, readings }): [ProjectId, EntryPatch] => [entry.id, {
      roles: isWhole(readings) ? collected.roles.get(entry.id) ?? null : null,
      seats: nextReading(entry.seats, { at, under, whole: isWhole(readings) }),
    }])),
    facts: read.map(({ entry, readings }) => ({ ...(view.facts.get(entry.id) ?? describeBare(entry)), readings })),
    accounts: statesWanted(read.flatMap(({ readings }) => ROLES.flatMap((role) => (readings[role].known ? readings[role].value.flatMap(({ accounts }) => accounts) : []))), view.accounts),
    vocabulary: hasLearned ? vocabulary : null,
  };
}

const isWhole = (readings: RoleReadings): boolean => ROLES.every((role) => readings[role].known);
