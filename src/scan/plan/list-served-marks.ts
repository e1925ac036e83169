/** Marks that nothing waits for any more, so that they may be removed. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Mark } from '../../model/stores';
import { SETTLING } from './periods';
import type { PlanInput } from './plan-input';
import { timeOf } from './situation';

/** @param looked projects after which Jira was asked just now, so that those still unknown are known to be none */
export function listServedMarks({ marks, register, run }: Pick<PlanInput, 'marks' | 'register' | 'run'>, looked: ReadonlySet<ProjectId>): readonly Mark[] {
  return marks.filter((mark) => {
    const at = timeOf(mark.at);
    if (mark.kind === 'catalogue') return run.catalogue?.next === null && timeOf(run.roundBegan) > at;
    const entry = register.get(mark.projectId);
    if (entry === undefined) return looked.has(mark.projectId);
    if (entry.archived || entry.goneAt !== null) return Math.max(timeOf(entry.seenAt), timeOf(entry.goneAt)) >= at;
    return mark.kind === 'asked' ? isAnswered(entry, at) : timeOf(entry.items?.at) >= at + SETTLING;
  });
}

const isAnswered = ({ seenAt, seats, items }: RegisterEntry, at: number): boolean => [seenAt, seats?.at, items?.at].every((read) => timeOf(read) >= at);
