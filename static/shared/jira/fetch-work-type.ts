/** A type of work that a viewer may create in a space, fetched as the viewer. */
import { askJira } from './ask-jira';
import { readFields, readList, readText } from './read-answer';

/**
 * The first one on the level of stories and tasks; null where Jira tells none.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get
 */
export async function fetchWorkType(projectId: string): Promise<string | null> {
  const answer = readFields(await askJira(`/rest/api/3/issue/createmeta/${encodeURIComponent(projectId)}/issuetypes`).catch(() => null));
  const types = readList(answer.issueTypes).filter(({ hierarchyLevel, subtask }) => subtask !== true && (hierarchyLevel === undefined || hierarchyLevel === 0));
  return readText(types[0]?.id);
}
