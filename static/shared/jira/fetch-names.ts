/** Names of people, spaces and work items, fetched as the viewer; whatever they may not see has none. */
import { askJira } from './ask-jira';
import type { Name, NameKind } from './name-store';
import type { Fields } from './read-answer';
import { readFields, readList, readText } from './read-answer';

/** What one request may ask for: Jira takes 100 work items in bulk; addresses with more ids than 50 grow too long. */
const MOST_AT_ONCE: Readonly<Record<NameKind, number>> = { person: 50, project: 50, issue: 100 };

/** By id; an id without entry is hidden from the viewer, or gone. Rejects where no answer came. */
export async function fetchNames(kind: NameKind, ids: readonly string[]): Promise<ReadonlyMap<string, Name>> {
  const size = MOST_AT_ONCE[kind];
  const batches = Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
  const answers = await Promise.all(batches.map((batch) => FETCHERS[kind](batch)));
  return new Map(answers.flat());
}

type Named = readonly [id: string, name: Name];
const FETCHERS: Readonly<Record<NameKind, (ids: readonly string[]) => Promise<readonly Named[]>>> = { person: fetchPeople, project: fetchProjects, issue: fetchIssues };

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get */
async function fetchPeople(ids: readonly string[]): Promise<readonly Named[]> {
  const answer = readFields(await askJira(`/rest/api/3/user/bulk?maxResults=${ids.length}&${repeat('accountId', ids)}`));
  return readList(answer.values).flatMap((one) => name(one.accountId, one.displayName, null));
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
async function fetchProjects(ids: readonly string[]): Promise<readonly Named[]> {
  const answer = readFields(await askJira(`/rest/api/3/project/search?maxResults=${ids.length}&status=live&status=archived&${repeat('id', ids)}`));
  return readList(answer.values).flatMap(nameProject);
}

export const nameProject = (project: Fields): readonly Named[] => name(project.id, project.name, project.key);

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
async function fetchIssues(ids: readonly string[]): Promise<readonly Named[]> {
  const answer = readFields(await askJira('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ids, fields: ['summary'] }));
  return readList(answer.issues).flatMap((issue) => name(issue.id, readFields(issue.fields).summary, issue.key));
}

const repeat = (parameter: string, values: readonly string[]): string => values.map((value) => `${parameter}=${encodeURIComponent(value)}`).join('&');

function name(id: unknown, text: unknown, key: unknown): readonly Named[] {
  const [idText, nameText] = [readText(id), readText(text)];
  return idText === null || nameText === null ? [] : [[idText, { text: nameText, key: readText(key) }]];
}
