/** How many of a check's violations are accepted at this instant; expired exemptions count for nothing. */
import type { CheckResult } from '../../model/check';
import type { Instant, ProjectId } from '../../model/facts';
import type { Settings } from '../../model/settings';

export function countExempted(checkId: string, projectId: ProjectId, result: CheckResult, settings: Settings, at: Instant): number {
  const inForce = settings.exemptions.filter((exemption) => exemption.checkId === checkId && exemption.project === projectId && Date.parse(exemption.expires) > Date.parse(at));
  if (inForce.length === 0) return 0;
  if (inForce.some(({ subjectId }) => subjectId === undefined)) return result.violations;
  const subjects = new Set(inForce.map(({ subjectId }) => subjectId));
  return result.findings.filter(({ subject }) => subjects.has(subject.id)).length;
}
