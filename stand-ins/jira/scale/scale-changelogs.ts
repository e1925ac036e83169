/** Who moved a work item in its backlog: of every third one that waits, one change each, by one of the project. */
import type { ChangelogRecord } from '../site-export';
import { writeInstant } from '../write-instant';
import { PURPOSES } from './draw';
import { FIELD_IDS, memberOf } from './scale-catalogue';
import type { ScaleIssue } from './scale-issue';

export function listMoves(issue: ScaleIssue): readonly ChangelogRecord[] {
  const word = issue.word(PURPOSES.moved);
  if (issue.status.categoryId !== 2 || word % 3 !== 0) return [];
  return [{
    issueId: String(issue.order), id: String(issue.order), author: { accountId: memberOf(issue.source.index, word >>> 8, issue.finder.model.shape) }, created: writeInstant(issue.updated),
    items: [{ field: 'Rank', fieldId: FIELD_IDS.rank, toString: word % 2 === 0 ? 'Ranked higher' : 'Ranked lower' }],
  }];
}
