/** Facts that a site keeps to itself. */
import { createJira } from '../../../stand-ins/jira/create-jira';
import { withhold } from '../../../stand-ins/jira/withhold';
import type { Withheld } from '../../../stand-ins/jira/withhold';
import { get, post } from './ask-jira';
import { NOW, smallSite } from './small-site';

const PAY = { id: '1', key: 'PAY' };
const keeping = (withheld: Withheld) => createJira(smallSite, { clock: () => NOW, misbehave: withhold(withheld) });

it('roles of one project answer 403, by id and key, and those of the others do not', async () => {
  const jira = keeping({ rolesOf: [PAY] });
  const codes = await Promise.all(['project/PAY/role', 'project/1/role/500', 'project/AND/role', 'project/PAY'].map(async (path) => (await get(jira, path)).status));
  expect(codes).toEqual([403, 403, 200, 200]);
});

it('accounts in bulk answer 403', async () => {
  expect((await get(keeping({ users: true }), 'user/bulk?accountId=ann')).status).toBe(403);
  expect((await get(keeping({}), 'user/bulk?accountId=ann')).status).toBe(200);
});

it.each([
  ['project = PAY', 400], ['project in ("AND", "1") AND assignee = ann', 400], ['NOT (project != pay)', 400], ['id is not EMPTY AND (project = 2 OR project = 1)', 400],
  ['project = "AND"', 200], ['assignee = "PAY"', 200], ['key = PAY-1', 200], ['project = = PAY', 400],
])('%s is answered with %d where no query may name PAY', async (jql, code) => {
  const jira = keeping({ searchesOf: [PAY] });
  expect((await post(jira, 'search/jql', { jql })).status).toBe(code);
  expect((await post(jira, 'search/approximate-count', { jql })).status).toBe(code);
  expect((await get(jira, `search/jql?jql=${encodeURIComponent(jql)}`)).status).toBe(code);
});
