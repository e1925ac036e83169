/** The words of a check of a report, from the catalogue. */
import { CHECKS } from '../../../checks';
import type { AnyCheck } from '../../../model/check';
import type { ReportCheck } from '../../../model/report';
import { wordsOfId } from './words';

export type CheckWords = Pick<AnyCheck, 'title' | 'failureTitle' | 'remedyText' | 'role' | 'kind'>;

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** One that the catalogue lacks, as in a report of another version, is called by its id. */
export const describeCheck = ({ id }: Pick<ReportCheck, 'id'>): CheckWords =>
  BY_ID.get(id) ?? { title: wordsOfId(id), failureTitle: wordsOfId(id), remedyText: '', role: 'productOwner', kind: 'exact' };
