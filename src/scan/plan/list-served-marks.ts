/** Marks that nothing waits for any more, so that they may be removed. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Mark } from '../../model/stores';
import { SETTLING } from './periods';
import type { PlanInput } from './plan-input';
import { timeOf } from './situation';

/** @param looked projects after which Jira was asked just now: those that it does not show would be asked after for ever */
export function listServedMarks({ marks, register }: Pick<PlanInput, 'marks' | 'register'>, looked: ReadonlySet<ProjectId>): readonly Mark[] {
  return marks.filter(({ kind, projectId, at }) => {
    const entry = register.get(projectId);
    const isShown = entry !== undefined && entry.goneAt === null;
    return isShown ? isServed(kind, entry, timeOf(at)) : looked.has(projectId) || timeOf(entry?.goneAt) >= timeOf(at);
  });
}

function isServed(kind: Mark['kind'], { archived, seenAt, seats, items }: RegisterEntry, at: number): boolean {
  if (kind === 'catalogue' || archived) return timeOf(seenAt) >= at;
  return kind === 'asked' ? [seenAt, seats?.at, items?.at].every((read) => timeOf(read) >= at) : timeOf(items?.at) >= at + SETTLING;
}
