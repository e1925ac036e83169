/** Marks that nothing waits for any more, so that they may be removed. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Mark } from '../../model/stores';
import { SETTLING } from './periods';
import type { PlanInput } from './plan-input';
import { timeOf } from './situation';

/** @param looked projects after which Jira was asked just now: those that it does not show would be asked after for ever */
export function listServedMarks({ marks, register, under }: Pick<PlanInput, 'marks' | 'register' | 'under'>, looked: ReadonlySet<ProjectId>): readonly Mark[] {
  const readings = [...register.values()].flatMap(({ items }) => (items !== null && items.under === under?.items ? [items] : []));
  const since = readings.reduce((oldest, { whole, at }) => (whole ? Math.min(oldest, timeOf(at)) : oldest), Infinity);
  return marks.filter(({ kind, projectId, at }) => {
    const entry = register.get(projectId);
    const isShown = entry !== undefined && entry.goneAt === null;
    return isShown ? isServed(kind, entry, timeOf(at), { since, under: under?.items }) : looked.has(projectId) || timeOf(entry?.goneAt) >= timeOf(at);
  });
}

/** @param told since when links are told of by those in which they start, and the mark of readings that still count (plan-items.ts) */
function isServed(kind: Mark['kind'], { archived, seenAt, seats, items }: RegisterEntry, at: number, told: { readonly since: number; readonly under: string | undefined }): boolean {
  if (kind === 'catalogue' || archived) return timeOf(seenAt) >= at;
  if (kind === 'asked') return [seenAt, seats?.at, items?.at].every((read) => timeOf(read) >= at);
  // One that could not be read is due for that alone, however long it cannot; what is then read is later than the mark.
  if (items === null || items.under !== told.under) return false;
  return (items.links === 'from' ? Math.min(timeOf(items.at), told.since) : timeOf(items.at)) >= at + SETTLING;
}
