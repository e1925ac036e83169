/** What queries find and what they are refused for, asked through the search as a client would. */
import { createJira } from '../../../../stand-ins/jira/create-jira';
import type { SearchAnswer } from '../ask-jira';
import { post } from '../ask-jira';
import { NOW, smallSite } from '../small-site';

const jira = createJira(smallSite, { clock: () => NOW });
const find = async (jql: string): Promise<string[]> => {
  const { status, body } = await post<SearchAnswer>(jira, 'search/jql', { jql, fields: ['key'], maxResults: 100 }, { accountId: 'ann' });
  expect(status).toBe(200);
  return body.issues.map(({ key }) => key);
};

describe('a query', () => {
  it.each([
    ['project = PAY', ['PAY-1', 'PAY-2', 'PAY-10', 'PAY-11']],
    ['project = "and" AND key != AND-2', ['AND-1']],
    ['project = "AND"', ['AND-1', 'AND-2']],
    ['project = 4', ['TEAM-1']],
    ['project = "Payments \\"core\\"" and type = epic', ['PAY-1']],
    ['issuetype in (11, Story) AND project in (TEAM, PAY)', ['PAY-1', 'PAY-2', 'PAY-10', 'PAY-11', 'TEAM-1']],
    ['statusCategory = Done', ['PAY-10']],
    ['project = PAY AND statusCategory != Done', ['PAY-1', 'PAY-2', 'PAY-11']],
    ['project = PAY AND NOT statusCategory = 3', ['PAY-1', 'PAY-2', 'PAY-11']],
    ['statusCategory is EMPTY', ['PAY-11']],
    ['status = limbo', ['PAY-11']],
    ['assignee = currentUser()', ['PAY-1']],
    ['assignee != currentUser()', ['PAY-2']],
    ['NOT assignee = currentUser()', ['PAY-2']],
    ['NOT (assignee is EMPTY OR key = PAY-1)', ['PAY-2']],
    ['assignee is EMPTY AND project = PAY', ['PAY-10', 'PAY-11']],
    ['assignee in (lost, EMPTY) AND project = PAY', ['PAY-2', 'PAY-10', 'PAY-11']],
    ['parent = PAY-1', ['PAY-2']],
    ['parent is not EMPTY', ['PAY-2']],
    ['updated >= -60m', ['PAY-2']],
    ['project = PAY and updated < "2026-03-10 11:30"', ['PAY-1', 'PAY-10']],
    ['updated is EMPTY', ['PAY-11']],
    ['project = PAY AND created > "2026/01/02"', []],
    ['id in (101, PAY-10)', ['PAY-1', 'PAY-10']],
    ['key > PAY-2', ['PAY-10', 'PAY-11']],
    ['issuekey <= PAY-2', ['PAY-1', 'PAY-2']],
    ['issueLinkType = blocks', ['PAY-1', 'AND-2']],
    ['issueLinkType = "IS BLOCKED BY"', ['AND-1', 'AND-2']],
    ['issueLinkType in (blocks, "is blocked by")', ['PAY-1', 'AND-1', 'AND-2']],
    ['issueLinkType = Relates', []],
    ['Team = team-red', ['PAY-1']],
    ['cf[10001] not in (team-red)', ['PAY-10']],
    ['Team is not EMPTY AND Team not in (team-blue)', ['PAY-1']],
    ['"Product Manager" = ben', ['AND-1']],
    ['project = PAY ORDER BY key DESC', ['PAY-11', 'PAY-10', 'PAY-2', 'PAY-1']],
    ['project = PAY ORDER BY updated DESC, id ASC', ['PAY-2', 'PAY-1', 'PAY-10', 'PAY-11']],
    ['project = OLD', []],
    ['"Team[Team]" = team-red', ['PAY-1']],
    ['updated = "2026-03-01 10:00" AND key = PAY-1', ['PAY-1']],
    ['summary ~ "item 101" AND project = PAY', ['PAY-1']],
    ['summary !~ item', []],
    ['description is EMPTY AND key = PAY-1', ['PAY-1']],
    ['labels is EMPTY AND priority is EMPTY AND key = PAY-1', ['PAY-1']],
    ['updated >= startOfDay() AND updated <= now()', ['PAY-2']],
    ['project = PAY AND updated > endOfMonth("-1M") AND updated < startOfDay()', ['PAY-1', 'PAY-10']],
    ['project = PAY ORDER BY rank', ['PAY-10', 'PAY-2', 'PAY-1', 'PAY-11']],
    ['project = PAY ORDER BY cf[10019] DESC, id DESC', ['PAY-11', 'PAY-1', 'PAY-2', 'PAY-10']],
    ['project in (PAY, TEAM) ORDER BY project DESC, key DESC', ['TEAM-1', 'PAY-11', 'PAY-10', 'PAY-2', 'PAY-1']],
  ])('%s finds %j', async (jql, keys) => {
    expect(await find(jql)).toEqual(keys);
  });

  it.each([
    ['', /Unbounded JQL/],
    ['order by key', /Unbounded JQL/],
    ['project = AND', /Error in the JQL Query/],
    ['project = "PAY', /Error in the JQL Query/],
    ['colour = red', /Field 'colour' does not exist/],
    ['cf[4] = red', /Field 'cf\[4\]' does not exist/],
    ['project = NONE', /The value 'NONE' does not exist for the field 'project'/],
    ['project = ELSEWHERE', /The value 'ELSEWHERE' does not exist/],
    ['project = "a\\nb"', /The value 'a\nb' does not exist/],
    ['issuetype = Saga', /The value 'Saga' does not exist for the field 'issuetype'/],
    ['statusCategory = Finished', /The value 'Finished' does not exist/],
    ['issueLinkType = blockades', /The value 'blockades' does not exist/],
    ['key = PAY-999', /An issue with key 'PAY-999' does not exist/],
    ['assignee = membersOf("x")', /does not evaluate the JQL function 'membersOf/],
    ['project > PAY', /The operator '>' is not supported by the 'project' field/],
    ['project ~ PAY', /The operator '~' is not supported/],
    ['status was Open', /The operator 'was' is not supported/],
    ['project in PAY', /./],
    ['project = by', /'by' is a reserved JQL word/],
    ['project =', /Expecting either a value, list or function before the end of the query/],
    ['project PAY', /Expecting operator but got 'PAY'/],
    ['project = PAY key = 3', /Expecting either 'OR' or 'AND' but got 'key'/],
    ['project = "PA\\qY"', /Expecting either a value, list or function but got/],
    ['project = "PAY\n"', /has not been completed/],
    ['updated > startOfDay("soon")', /argument 'soon'/],
    ['assignee = nobodyKnows()', /Unable to find JQL function 'nobodyKnows\(\)'/],
    ['updated >= "2026-02-31"', /Date value '2026-02-31'/],
    ['updated >= soon', /Date value 'soon'/],
    ['project = PAY order by colour', /Field 'colour' does not exist/],
    ['project = PAY order by issueLinkType', /Not able to sort using field 'issueLinkType'/],
    ['project = PAY order by id, key, created, updated, id, key, created, updated', /maximum number of fields/],
  ])('%j is refused', async (jql, message) => {
    for (const path of ['search/jql', 'search/approximate-count']) {
      const { status, body } = await post<{ errorMessages: string[]; errors: object }>(jira, path, { jql });
      expect(status).toBe(400);
      expect(body).toEqual({ errorMessages: [expect.stringMatching(message)], errors: {} });
    }
  });
});
