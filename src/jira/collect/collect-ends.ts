/** Far ends of links, a hundred a call: their own records decide whether they are open, and in which project and team they are. */
import type { ScanNotes } from '../../model/catalogue';
import type { CollectedEnds } from '../../model/collected';
import type { DependencyEnd, Fact, IssueId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Vocabulary } from '../../model/vocabulary';
import type { IssueAnswer } from '../answers';
import { isOpen } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { ISSUES_A_FETCH } from '../endpoints';
import { inBatches } from '../in-batches';
import { readFact } from '../read-fact';
import { readEnd } from './read-links';

export async function collectEnds(jira: JiraEndpoints, vocabulary: Vocabulary, issueIds: readonly IssueId[], notes: ScanNotes): Promise<CollectedEnds> {
  const fields = ['project', 'status', 'updated', ...new Set([...vocabulary.managerFields, ...vocabulary.teamFields])];
  const toEnd = (issue: IssueAnswer | undefined): Fact<DependencyEnd | null> => {
    const projectId = issue?.fields?.project?.id;
    if (issue === undefined || projectId === undefined) return unknownFact('forbidden');
    if (!isOpen(issue.fields?.status)) return known(null);
    notes.issueKeys.set(issue.id, issue.key);
    return known(readEnd(issue, projectId, vocabulary, notes));
  };
  const batches = await Promise.all(inBatches(issueIds, ISSUES_A_FETCH).map(async (ids) => {
    const fetched = await readFact(async () => known(new Map((await jira.fetchIssues(ids, fields)).issues.map((issue) => [issue.id, issue]))));
    return ids.map((id): [IssueId, Fact<DependencyEnd | null>] => [id, fetched.known ? toEnd(fetched.value.get(id)) : fetched]);
  }));
  return new Map(batches.flat());
}
