/**
 * Work items of which others hang, a hundred a call: far ends of links, and parents. Their own records decide whether they are
 * open, in which project and team they are, and whom they name.
 */
import type { ScanNotes } from '../../model/catalogue';
import type { CollectedEnd } from '../../model/collected';
import type { Fact, IssueId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Vocabulary } from '../../model/vocabulary';
import type { IssueAnswer } from '../answers';
import { isOpen } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { ISSUES_A_FETCH } from '../endpoints';
import { inBatches } from '../in-batches';
import { readFact } from '../read-fact';
import { readEnd } from './read-links';
import { toItem } from './to-item';

export async function collectEnds(jira: JiraEndpoints, vocabulary: Vocabulary, issueIds: readonly IssueId[], notes: ScanNotes): Promise<ReadonlyMap<IssueId, Fact<CollectedEnd>>> {
  const { fields, toEnd } = describeEnds(vocabulary, notes);
  const batches = await Promise.all(inBatches(issueIds, ISSUES_A_FETCH).map(async (ids) => {
    const fetched = await readFact(async () => known(new Map((await jira.fetchIssues(ids, fields)).issues.map((issue) => [issue.id, issue]))));
    return ids.map((id): [IssueId, Fact<CollectedEnd>] => [id, fetched.known ? toEnd(fetched.value.get(id)) : fetched]);
  }));
  return new Map(batches.flat());
}

/** What is asked of such a work item, and what its answer says. */
export function describeEnds(vocabulary: Vocabulary, notes: ScanNotes) {
  const { ownerFields, managerFields, teamFields } = vocabulary;
  return {
    fields: ['project', 'status', 'updated', 'assignee', 'parent', ...new Set([...ownerFields, ...managerFields, ...teamFields])],
    toEnd: (issue: IssueAnswer | undefined): Fact<CollectedEnd> => {
      const projectId = issue?.fields?.project?.id;
      if (issue === undefined || projectId === undefined) return unknownFact('forbidden');
      return known({ ...readEnd(issue, projectId, vocabulary, notes), isDone: !isOpen(issue.fields?.status), item: toItem(issue, ownerFields, notes) });
    },
  };
}
