/** Spaces in the order in which somebody should look at them: rated ones worst first, then those not rated, then those not judged. */
import type { ReportProject } from '../../../model/report';
import { byCodeUnit } from '../../../model/sorted';

export const rankSpaces = (projects: readonly ReportProject[]): readonly ReportProject[] =>
  [...projects].sort((a, b) => place(a) - place(b) || (a.band === null ? 0 : (a.floor ?? 0) - (b.floor ?? 0)) || byCodeUnit(a.key, b.key));

const place = ({ band, eligibility }: ReportProject): number => (band !== null ? 0 : eligibility.state === 'eligible' ? 1 : 2);
