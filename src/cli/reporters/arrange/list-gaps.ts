/** What is to be done about a space, worst first; and how each gap is said in a line. */
import type { ReportFinding, ReportProject } from '../../../model/report';
import type { ArrangedCheck } from './arrange-checks';
import { arrangeChecks } from './arrange-checks';

export function listGaps(space: Pick<ReportProject, 'checks'>): readonly ArrangedCheck[] {
  const { doNow, agree } = arrangeChecks(space);
  return [...doNow, ...agree];
}

/** The finding that says all, where there is one only: several are said by the check's title and their number. */
export const onlyFinding = ({ check: { findings } }: ArrangedCheck): ReportFinding | null => (findings.length === 1 ? findings[0] ?? null : null);

/** What rests on a sample tells of what, how large and how old it is, in each of its findings. */
export const sampleSentence = ({ check: { findings, kind } }: ArrangedCheck): string | null => (kind === 'practice' ? findings[0]?.message ?? null : null);
