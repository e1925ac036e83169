/** Names of Jira's categories of spaces, as the viewer may see them. */
import { askJira } from './ask-jira';
import { readList, readText } from './read-answer';

/** By id. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-get */
export async function fetchProgrammes(): Promise<ReadonlyMap<string, string>> {
  const answer = await askJira('/rest/api/3/projectCategory').catch(() => null);
  return new Map(readList(answer).flatMap(({ id, name }): [string, string][] => {
    const [told, called] = [readText(id), readText(name)];
    return told === null || called === null ? [] : [[told, called]];
  }));
}
