/** Spaces whose name or key holds what the viewer typed; only those they may browse. */
import { askJira } from './ask-jira';
import { nameProject } from './fetch-names';
import { readFields, readList } from './read-answer';

const MOST_SHOWN = 50;

/** By name. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
export async function searchProjects(typed: string): Promise<ReadonlyArray<{ readonly value: string; readonly label: string }>> {
  const query = typed.trim() === '' ? '' : `&query=${encodeURIComponent(typed.trim())}`;
  const answer = readFields(await askJira(`/rest/api/3/project/search?action=browse&orderBy=name&maxResults=${MOST_SHOWN}${query}`).catch(() => null));
  return readList(answer.values).flatMap(nameProject).map(([id, { text, key }]) => ({ value: id, label: key === null ? text : `${text} (${key})` }));
}
