/** A seat that the project's scale calls for: empty or departed fails, a group warns. Shared by the checks of the two other seats. */
import type { CheckResult, FindingValue } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import type { Fact, ProjectId } from '../model/facts';
import type { Seat } from '../model/seat';

/** @param values the numbers that call for the seat, for the sentence */
export function judgeVacancy(projectId: ProjectId, seat: Seat, isCalledFor: Fact<boolean>, values: Readonly<Record<string, FindingValue>>): CheckResult {
  const { state } = seat;
  if (state === 'unmapped') return notApplicable();
  if (!isCalledFor.known) return unknownResult();
  if (!isCalledFor.value) return notApplicable();
  if (state === 'unreadable') return unknownResult();
  if (state === 'filled' || state === 'shared') return judged('pass', 1, []);
  const finding = { subject: { type: 'project', id: projectId }, messageId: state, values: { project: { ref: 'project', id: projectId }, ...values } } as const;
  return judged(state === 'groupOnly' ? 'warn' : 'fail', 1, [finding]);
}
