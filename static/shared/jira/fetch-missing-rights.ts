/** Whether the viewer may order a backlog: Jira's ranking needs two rights, and only they can see their own in a team-managed space. */
import { askJira } from './ask-jira';
import { readFields } from './read-answer';

const RIGHTS = { SCHEDULE_ISSUES: 'schedule', EDIT_ISSUES: 'edit' } as const;
export type BacklogRight = (typeof RIGHTS)[keyof typeof RIGHTS];

/**
 * The rights that the viewer lacks; null where Jira did not say.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get
 */
export async function fetchMissingRights(projectId: string): Promise<readonly BacklogRight[] | null> {
  const keys = Object.keys(RIGHTS);
  const answer = await askJira(`/rest/api/3/mypermissions?projectId=${encodeURIComponent(projectId)}&permissions=${keys.join(',')}`).catch(() => null);
  const permissions = readFields(readFields(answer).permissions);
  const held = keys.map((key) => readFields(permissions[key]).havePermission);
  if (held.some((one) => typeof one !== 'boolean')) return null;
  return Object.values(RIGHTS).filter((_, index) => held[index] === false);
}
