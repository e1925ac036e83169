/** What became of projects: of those that somebody asked for, of those that came by a mark, of those that the catalogue did not show, and of each in its turn. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import { REGISTER_SHARDS, shardOf } from '../../model/shard-of';
import { sortedUnique } from '../../model/sorted';
import { stableHash } from '../../model/stable-hash';
import { LIMITS } from './batch-projects';
import type { Candidate, Turn } from './order-steps';
import { describeStep, worthOfMany } from './order-steps';
import { inPieces } from './in-pieces';
import { DAY, HOUR } from './periods';
import { priceWhereabouts } from './price-step';
import type { Situation } from './situation';
import { timeOf } from './situation';
import type { Reason } from './why-due';

/** So many a day may be asked after where nothing calls for it; a larger site takes longer, at most a week. */
const PROJECTS_A_DAY = 300;
const MOST_DAYS = 7;
/** Those whose time comes within so long are asked after together, so that they fill a call. */
const TOGETHER = 4 * HOUR;

/** In how many days every project is asked after once. */
export const daysOfRotation = (projects: number): number => Math.min(MOST_DAYS, Math.max(1, Math.ceil(projects / PROJECTS_A_DAY)));

/** @param share of the score's weight that hangs on anything: all of it hangs on whether a project is judged at all */
export function planWhereabouts(situation: Situation, share: number): readonly Candidate[] {
  const { marks, register } = situation;
  const wanted = new Map<Reason, ProjectId[]>();
  for (const id of sortedUnique([...register.keys(), ...marks.map(({ projectId }) => projectId)])) {
    const reason = whyWanted(id, situation) ?? whyUnseen(register.get(id), situation);
    if (reason !== null) wanted.set(reason, (wanted.get(reason) ?? []).concat(id));
  }
  return [...wanted].flatMap(([reason, ids]) => inPieces(ids, LIMITS.projects).map((projectIds): Candidate => ({
    step: describeStep({ kind: 'whereabouts', projectIds }, projectIds, reason, priceWhereabouts(projectIds.length), situation),
    turn: TURN_OF[reason] ?? 'worth',
    worth: worthOfMany(projectIds.length, share, reason),
  })));
}

const TURN_OF: Partial<Record<Reason, Turn>> = { asked: 'asked', new: 'moves', moved: 'catalogue' };

/** A mark of what moved may be of a project that nobody saw yet, or of one that was gone and came back. */
function whyWanted(id: ProjectId, { register, asked, began, changed, marked }: Situation): Reason | null {
  const entry = register.get(id);
  const isSeenSince = (at = -Infinity) => Math.max(timeOf(entry?.seenAt), timeOf(entry?.goneAt)) >= at;
  if (!isSeenSince(asked.get(id))) return 'asked';
  if (began === null) return null;
  const isShown = entry !== undefined && entry.goneAt === null;
  return !isSeenSince(changed.get(id)) || (!isShown && !isSeenSince(marked.get(id))) ? 'new' : null;
}

/** Those of one shard of the register come together: what one step notes of them is written by few writes. */
function slotOf(id: ProjectId, slots: number): number {
  const place = shardOf(id) + (stableHash(id) % 1_000) / 1_000;
  return Math.floor((place / REGISTER_SHARDS) * slots);
}

/** Not shown by any page by key although all were read: it may be gone. Else each has its time of the week. */
function whyUnseen(entry: RegisterEntry | undefined, { run: { catalogue }, began, once, register }: Situation): Reason | null {
  if (entry === undefined || entry.goneAt !== null || began === null || once !== null) return null;
  const seen = timeOf(entry.seenAt);
  if (catalogue?.whole === true) return seen < began ? 'moved' : null;
  if (catalogue?.next?.order === 'key') return null;
  const period = daysOfRotation(register.size) * DAY;
  const appointed = began - ((began - slotOf(entry.id, period / TOGETHER) * TOGETHER) % period);
  return seen < appointed ? 'rotation' : null;
}
