/** The ids that somebody may have meant. */
import { distance } from 'fastest-levenshtein';
import { sortBy } from '../model/sorted';

/** Those that contain what was typed come first, then the fewest letters apart. */
export function findNearest(typed: string, ids: readonly string[], most: number): readonly string[] {
  const wanted = typed.trim().toLowerCase().replace(/[^a-z]+/g, '-');
  const place = (id: string) => String((id.includes(wanted) ? 0 : 1000) + distance(wanted, id)).padStart(6, '0');
  return sortBy(ids, place, (id) => id).slice(0, most);
}
