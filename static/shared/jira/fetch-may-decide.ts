/** Whether the viewer may answer for a space in Rolecall: an admin of the space, or of Jira. Only for what is shown; the app asks Jira itself before it changes anything. */
import { askJira } from './ask-jira';
import { readFields } from './read-answer';

const RIGHTS = ['ADMINISTER_PROJECTS', 'ADMINISTER'];
const asked = new Map<string, Promise<boolean>>();

/** Asked once a page and space. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get */
export function fetchMayDecide(projectId: string): Promise<boolean> {
  const known = asked.get(projectId);
  if (known !== undefined) return known;
  const answer = askJira(`/rest/api/3/mypermissions?projectId=${encodeURIComponent(projectId)}&permissions=${RIGHTS.join(',')}`).catch(() => null).then((told) => {
    const permissions = readFields(readFields(told).permissions);
    return RIGHTS.some((right) => readFields(permissions[right]).havePermission === true);
  });
  asked.set(projectId, answer);
  return answer;
}
