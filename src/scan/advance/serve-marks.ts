/** Takes away the marks that a step has answered, and hides them where a query still shows them for a while. */
import type { Mark } from '../../model/stores';
import type { Step } from '../../model/step';
import { listServedMarks } from '../plan/list-served-marks';
import type { PlanInput } from '../plan/plan-input';
import type { Desk } from './desk';
import type { ScanParts } from './scan-parts';

/** @param input what the step was planned from */
export async function serveMarks({ stores }: ScanParts, desk: Desk, { marks, under }: Pick<PlanInput, 'marks' | 'under'>, step: Step): Promise<Desk> {
  if (marks.length === 0) return desk;
  const served = listServedMarks({ marks, register: desk.register, under }, new Set(step.kind === 'whereabouts' ? step.projectIds : []));
  if (served.length === 0) return desk;
  await stores.marks.remove(served);
  return { ...desk, served: new Set([...desk.served, ...served.map(nameOf)]) };
}

/** Without those that were answered while this delivery lasted. */
export const leaveOutServed = (marks: readonly Mark[], { served }: Desk): readonly Mark[] => marks.filter((mark) => !served.has(nameOf(mark)));

const nameOf = ({ kind, projectId, at }: Mark): string => `${kind} ${projectId} ${at}`;
