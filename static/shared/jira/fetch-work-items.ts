/** Work items with what a table shows of them, fetched as the viewer. */
import { askJira } from './ask-jira';
import { readFields, readList, readText } from './read-answer';

export interface WorkItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** As the site calls it. */
  readonly status: string | null;
  /** Jira's three kinds of status. */
  readonly statusKind: 'new' | 'indeterminate' | 'done' | null;
  readonly assignee: string | null;
}

/** What Jira takes in one request. */
const MOST_AT_ONCE = 100;
const FIELDS = ['summary', 'status', 'assignee'];

/**
 * In the order of the ids; those that are missing are hidden from the viewer, or gone.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 * @throws Error where Jira gave no answer
 */
export async function fetchWorkItems(ids: readonly string[]): Promise<readonly WorkItem[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / MOST_AT_ONCE) }, (_, index) => ids.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE));
  const answers = await Promise.all(batches.map((issueIdsOrKeys) => askJira('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, fields: FIELDS })));
  if (answers.includes(null)) throw new Error('Jira did not tell these work items.');
  const found = new Map(answers.flatMap((answer) => readList(readFields(answer).issues)).flatMap(readWorkItem).map((item) => [item.id, item]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function readWorkItem({ id, key, fields }: Readonly<Record<string, unknown>>): readonly WorkItem[] {
  const { summary, status, assignee } = readFields(fields);
  const [idText, keyText, kind] = [readText(id), readText(key), readText(readFields(readFields(status).statusCategory).key)];
  if (idText === null || keyText === null) return [];
  return [{
    id: idText, key: keyText, summary: readText(summary) ?? '', status: readText(readFields(status).name),
    statusKind: kind === 'new' || kind === 'indeterminate' || kind === 'done' ? kind : null,
    assignee: readText(readFields(assignee).displayName),
  }];
}
