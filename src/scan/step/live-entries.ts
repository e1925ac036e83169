/** What a step may read of: projects that went or were archived since it was planned are left out. */
import type { ProjectId } from '../../model/facts';
import type { Register, RegisterEntry } from '../../model/register';

export const liveEntries = (projectIds: readonly ProjectId[], register: Register): readonly RegisterEntry[] => projectIds.flatMap((id) => {
  const entry = register.get(id);
  return entry === undefined || entry.archived || entry.goneAt !== null ? [] : [entry];
});
