/** The checks of a space with their words, by what there is to do about them, the heaviest first. */
import type { CheckEntry, CheckGroups } from '../../../model/group-checks';
import { groupChecks } from '../../../model/group-checks';
import type { ReportProject } from '../../../model/report';
import type { DescribedCheck } from './describe-check';
import { describeCheck } from './describe-check';

export type ArrangedCheck = CheckEntry<DescribedCheck>;
export type ArrangedChecks = CheckGroups<DescribedCheck>;

export const arrangeChecks = ({ checks }: Pick<ReportProject, 'checks'>): ArrangedChecks =>
  groupChecks([...checks].sort((a, b) => b.weight - a.weight).map(describeCheck));
