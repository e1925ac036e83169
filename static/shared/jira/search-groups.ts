/** Groups of the site by part of their name, and the name of one; only for who may browse groups. */
import { askJira } from './ask-jira';
import type { Fields } from './read-answer';
import { readFields, readList, readText } from './read-answer';

export interface GroupOption {
  /** The group's id. */
  readonly value: string;
  readonly label: string;
}

const MOST_SHOWN = 20;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-groups-picker-get */
export async function searchGroups(typed: string): Promise<readonly GroupOption[]> {
  const answer = await askJira(`/rest/api/3/groups/picker?maxResults=${MOST_SHOWN}&query=${encodeURIComponent(typed.trim())}`).catch(() => null);
  return readList(readFields(answer).groups).flatMap(readGroup);
}

/** null where there is no such group, or the viewer may not see it. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-bulk-get */
export async function fetchGroup(groupId: string): Promise<GroupOption | null> {
  const answer = await askJira(`/rest/api/3/group/bulk?groupId=${encodeURIComponent(groupId)}`).catch(() => null);
  return readList(readFields(answer).values).flatMap(readGroup).find(({ value }) => value === groupId) ?? null;
}

function readGroup({ groupId, name }: Fields): readonly GroupOption[] {
  const [value, label] = [readText(groupId), readText(name)];
  return value === null || label === null ? [] : [{ value, label }];
}
