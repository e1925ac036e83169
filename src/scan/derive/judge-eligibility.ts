/** Whether a project is judged at all, and if not, the first reason in the design's order. */
import type { Instant, ProjectFacts } from '../../model/facts';
import type { EligibilityState } from '../../model/report';
import type { Sentence } from '../../model/sentence';
import type { Settings } from '../../model/settings';
import type { Thresholds } from '../../model/thresholds';
import { isOlderThan } from '../../checks/measure-age';

export interface Eligibility {
  readonly state: EligibilityState;
  /** A sentence for the reader. */
  readonly reason: string;
  /** The same for the pages. */
  readonly sentence: Sentence;
}

/** What eligibility is judged by. */
export type EligibilityFacts = Pick<ProjectFacts, 'id' | 'type' | 'archived' | 'workItems'>;

export function judgeEligibility(project: EligibilityFacts, settings: Settings, { dormantDays }: Pick<Thresholds, 'dormantDays'>, at: Instant): Eligibility {
  const { state, reason } = judge(project, settings, dormantDays, at);
  return { state, reason, sentence: { id: `eligibility.${state}.reason`, values: state === 'dormant' ? { days: dormantDays } : {} } };
}

function judge(project: EligibilityFacts, settings: Settings, dormantDays: number, at: Instant): Pick<Eligibility, 'state' | 'reason'> {
  const { workItems } = project;
  if (project.archived) return { state: 'archived', reason: 'The space is archived.' };
  if (settings.excludedProjects.includes(project.id)) return { state: 'excluded', reason: 'The settings exclude the space.' };
  if (!settings.projectTypes.includes(project.type)) return { state: 'notProduct', reason: 'The space is no product space: service desks and business spaces are not judged.' };
  // Where activity could not be read the project stays eligible: what cannot be shown not to apply is judged.
  if (workItems.known && workItems.value.count === 0) return { state: 'empty', reason: 'The space has no work item yet.' };
  if (workItems.known && isOlderThan(workItems.value.lastUpdated, dormantDays, at)) {
    return { state: 'dormant', reason: `Nothing was updated for more than ${dormantDays} days.` };
  }
  return { state: 'eligible', reason: 'The space is judged.' };
}
