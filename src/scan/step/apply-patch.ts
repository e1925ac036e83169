/** Puts what a step learned into an entry of the register as it stands now: pure, since a conflict makes the store ask again. */
import { differenceInMilliseconds, parseISO } from 'date-fns';
import type { Instant, ProjectId } from '../../model/facts';
import type { ItemsReading, RegisterEntry } from '../../model/register';
import { NO_VACANCY } from '../../model/register';
import type { EntryPatch, Sighting } from './step-result';

/** Jira's search shows a change late; a reading that began less than this after it may have missed it (design, "Search lags"). */
export const SEARCH_LAG_MS = 10 * 60_000;

/** @returns null where the register has no such project and the patch does not tell what it is */
export function applyPatch(entry: RegisterEntry | null, id: ProjectId, { seen, goneAt, items, ...parts }: EntryPatch): RegisterEntry | null {
  const known = seen === undefined ? entry : sight(entry, id, seen);
  if (known === null) return null;
  return { ...known, ...parts, ...(goneAt === undefined ? {} : { goneAt: known.goneAt ?? goneAt }), ...(items === undefined ? {} : { items, movedAt: stillMoved(known, items) }) };
}

function sight(entry: RegisterEntry | null, id: ProjectId, seen: Sighting): RegisterEntry {
  if (entry === null) return { id, ...seen, roles: null, goneAt: null, movedAt: null, seats: null, items: null, samples: null, facts: null, vacancies: { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY }, judged: null };
  // Two requests at once may answer in any order: what was seen later stands.
  if (seen.seenAt < entry.seenAt) return entry;
  // Of one that was gone nobody told meanwhile, and others did not see their links to it.
  return { ...entry, ...seen, goneAt: null, movedAt: later(entry.movedAt, entry.goneAt === null ? whenMoved(entry, seen) : seen.seenAt) };
}

/** null where nothing shows that it moved. Work items that are deleted or taken away change the count, and the date not at all or backwards. */
export function whenMoved({ workItems: before, key, archived }: Pick<RegisterEntry, 'workItems' | 'key' | 'archived'>, seen: Sighting): RegisterEntry['movedAt'] {
  const { workItems: now, seenAt } = seen;
  if (before === null || now === null) return before === now && key === seen.key && archived === seen.archived ? null : seenAt;
  if (now.count < before.count || key !== seen.key || archived !== seen.archived) return seenAt;
  if (now.lastUpdated !== before.lastUpdated) return later(now.lastUpdated, before.lastUpdated) === now.lastUpdated ? now.lastUpdated ?? seenAt : seenAt;
  return now.count === before.count ? null : seenAt;
}

/** What is no instant is no later than anything. */
const later = (one: Instant | null, other: Instant | null): Instant | null => (readTime(one) >= readTime(other) ? one ?? other : other);

const readTime = (instant: Instant | null): number => {
  const time = instant === null ? Number.NaN : parseISO(instant).getTime();
  return Number.isNaN(time) ? -Infinity : time;
};

function stillMoved({ movedAt }: RegisterEntry, items: ItemsReading): RegisterEntry['movedAt'] {
  return movedAt !== null && differenceInMilliseconds(parseISO(items.at), parseISO(movedAt)) < SEARCH_LAG_MS ? movedAt : null;
}
