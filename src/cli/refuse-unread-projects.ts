/** A saved export holds what one scan read. A scan that asks for more would find nothing there and call it good: it is refused. */
import { InputError } from '../model/errors';
import type { ScannedSite } from '../scan/scan-site';

/** Keys named in the refusal; the rest is counted. */
const MOST_NAMED = 5;

/**
 * @param readProjects ids of the projects whose roadmap the export holds
 * @throws InputError naming the projects that are judged and were not read
 */
export function refuseUnreadProjects({ facts, directory }: ScannedSite, readProjects: readonly string[]): void {
  const read = new Set(readProjects);
  const missing = facts.projects.filter(({ id, roadmapItems }) => roadmapItems.known && !read.has(id)).map(({ id }) => directory.projects.get(id)?.key ?? id).sort();
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).join(', ');
  const rest = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  throw new InputError(`this export was saved without the work items of ${named}${rest}; scan it with the --projects, --settings and --now that it was saved with, or save it again.`);
}
