/** Marks that nothing waits for any more, so that they may be removed. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Mark } from '../../model/stores';
import { SETTLING } from './periods';
import type { PlanInput } from './plan-input';
import { timeOf } from './situation';

/** @param looked projects after which Jira was asked just now, so that those still unknown are known to be none: else they would be asked after for ever */
export function listServedMarks({ marks, register }: Pick<PlanInput, 'marks' | 'register'>, looked: ReadonlySet<ProjectId>): readonly Mark[] {
  return marks.filter(({ kind, projectId, at }) => {
    const entry = register.get(projectId);
    return entry === undefined ? looked.has(projectId) : isServed(kind, entry, timeOf(at));
  });
}

function isServed(kind: Mark['kind'], { archived, goneAt, seenAt, seats, items }: RegisterEntry, at: number): boolean {
  const isSeen = Math.max(timeOf(seenAt), timeOf(goneAt)) >= at;
  if (kind === 'catalogue' || archived || goneAt !== null) return isSeen;
  return kind === 'asked' ? isSeen && [seats?.at, items?.at].every((read) => timeOf(read) >= at) : timeOf(items?.at) >= at + SETTLING;
}
