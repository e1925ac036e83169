/** A check of a report with its words, from the catalogue. */
import { CHECKS } from '../../../checks';
import type { AnyCheck } from '../../../model/check';
import type { ReportCheck } from '../../../model/report';
import { wordsOfId } from './words';

export type DescribedCheck = ReportCheck & Pick<AnyCheck, 'title' | 'failureTitle' | 'remedyText' | 'role' | 'kind'>;

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** One that the catalogue lacks, as in a report of another version, is called by its id. */
export function describeCheck(check: ReportCheck): DescribedCheck {
  const known = BY_ID.get(check.id);
  if (known === undefined) return { ...check, title: wordsOfId(check.id), failureTitle: wordsOfId(check.id), remedyText: '', role: 'productOwner', kind: 'exact' };
  const { title, failureTitle, remedyText, role, kind } = known;
  return { ...check, title, failureTitle, remedyText, role, kind };
}
