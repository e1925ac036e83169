/** Active people by what the viewer typed, as far as their Jira shows them. */
import { askJira } from './ask-jira';
import { readList, readText } from './read-answer';

export interface PersonOption {
  readonly value: string;
  readonly label: string;
}

const MOST_SHOWN = 20;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-get */
export async function searchPeople(typed: string): Promise<readonly PersonOption[]> {
  const answer = await askJira(`/rest/api/3/user/search?maxResults=${MOST_SHOWN}&query=${encodeURIComponent(typed.trim())}`).catch(() => null);
  return readList(answer).flatMap(({ accountId, accountType, active, displayName }) => {
    const id = readText(accountId);
    return id === null || active !== true || accountType !== 'atlassian' ? [] : [{ value: id, label: readText(displayName) ?? id }];
  });
}
