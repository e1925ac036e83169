/** The generated site that is held nowhere answers as one that is held whole: every query, page, count and object, byte for byte, changed or not. */
import fc from 'fast-check';
import { createJira } from '../../../../stand-ins/jira/create-jira';
import { createScaleSite } from '../../../../stand-ins/jira/scale/create-scale-site';
import { FIRST_ISSUE_ID, FIRST_NEW_ID } from '../../../../stand-ins/jira/scale/scale-issue';
import { materialise } from '../../../../stand-ins/jira/scale/materialise';

const NOW = Date.parse('2026-11-24T09:00:00.000Z');
const DAY = 86_400_000;

function openPair(seed: number, hasFields: boolean, days: number) {
  const site = createScaleSite({ projects: 30, workItems: 3_000, seed, now: NOW, hasFields });
  for (let day = 1; day <= days; day += 1) site.work(0.4, new Date(NOW + day * DAY));
  const { state } = site.current();
  const options = { clock: () => new Date(NOW + 9 * DAY) };
  return { state, lazy: createJira(site, options), eager: createJira(materialise(state), options) };
}

const clause = fc.oneof(
  fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 12 }).map((indexes) => `project in (${indexes.map((index) => 10_000 + index).join(', ')})`),
  fc.nat(29).map((index) => `project = ${10_000 + index}`),
  fc.constantFrom('issuetype in (10000, 10005)', 'issuetype = 10001', 'issuetype not in (10000)', 'issuetype = Bug', 'issueLinkType in ("blocks")', 'issueLinkType in ("blocks", "is blocked by")', 'issueLinkType is EMPTY'),
  fc.constantFrom('statusCategory != Done', 'statusCategory = "To Do"', 'assignee is EMPTY', 'assignee = 5b000003', 'updated >= -30d', 'updated < "2026-09-01"', 'created >= "1990-01-01"', 'parent is not EMPTY'),
  fc.constantFrom('cf[10050] is not EMPTY', 'cf[10001] in ("team-7-0", "team-8-1")', 'cf[10001] is EMPTY'),
);
const where: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, clause, fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} AND ${b})`), fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} OR ${b})`), tie('node').map((one) => `NOT (${one})`)),
})).node;
const order = fc.constantFrom('', ' ORDER BY id', ' ORDER BY key DESC', ' ORDER BY updated DESC, id', ' ORDER BY cf[10019], id');
const ids = fc.uniqueArray(fc.oneof(fc.nat(3_100).map((place) => String(FIRST_ISSUE_ID + place)), fc.nat(20).map((place) => String(FIRST_NEW_ID + place)), fc.nat(3_000).map((number) => `PAAAC-${number}`)), { minLength: 1, maxLength: 20 });
const request = fc.oneof(
  fc.record({ path: fc.constant('/rest/api/3/search/jql'), jql: fc.tuple(where, order).map((parts) => parts.join('')), fields: fc.constantFrom(['*all'], ['issuelinks', 'assignee', 'parent', 'updated'], ['id']), maxResults: fc.constantFrom(7, 100) }),
  fc.record({ path: fc.constant('/rest/api/3/search/approximate-count'), jql: where }),
  ids.map((issueIdsOrKeys) => ({ path: '/rest/api/3/issue/bulkfetch', issueIdsOrKeys, fields: ['*all'] })),
  ids.map((issueIdsOrKeys) => ({ path: '/rest/api/3/changelog/bulkfetch', issueIdsOrKeys })),
  fc.constantFrom('/rest/api/3/project/search?expand=lead,insight&orderBy=-lastIssueUpdatedDate&maxResults=50', '/rest/api/3/project/search?expand=lead,insight&startAt=13', '/rest/api/3/project/PAAAD/role', '/rest/api/3/issuetype', '/rest/api/3/field', '/rest/api/3/users/search?maxResults=9').map((path) => ({ path })),
);

type Jira = ReturnType<typeof createJira>;

/** All pages; the tokens are no part of the answer. */
async function answers(jira: Jira, { path, ...body }: { readonly path: string } & Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let token: unknown; pages.length < 500;) {
    const init = Object.keys(body).length === 0 ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...body, ...(token === undefined ? {} : { nextPageToken: token }) }) };
    const response = await jira.fetch(new Request(`https://site.invalid${path}`, init));
    const { nextPageToken, ...page } = (await response.json()) as Record<string, unknown>;
    pages.push(`${response.status} ${JSON.stringify(page)}`);
    if (nextPageToken === undefined || nextPageToken === null) return pages;
    token = nextPageToken;
  }
  return pages;
}

/** Where two texts part; nothing where they are the same. */
function tellDifference(one: string, other: string): string {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const part = (text: string): string => text.slice(Math.max(0, place - 150), place + 80);
  return one === other ? '' : `${part(one)}\n${part(other)}`;
}

describe.each([[true, 0], [false, 0], [true, 3]] as const)('a generated site with fields: %s, after %d days', (hasFields, days) => {
  it('answers alike, held or not', async () => {
    const pairs = new Map<number, ReturnType<typeof openPair>>();
    let found = 0;
    await fc.assert(fc.asyncProperty(fc.nat(2), request, async (seed, asked) => {
      const pair = pairs.get(seed) ?? openPair(seed, hasFields, days);
      pairs.set(seed, pair);
      const lazy = await answers(pair.lazy, asked);
      expect(tellDifference(lazy.join('\n'), (await answers(pair.eager, asked)).join('\n'))).toBe('');
      if (lazy.some((page) => page.startsWith('200') && page.length > 100)) found += 1;
    }), { numRuns: 100 });
    expect(found).toBeGreaterThan(40);
    expect([...pairs.values()].every(({ state }) => (state.created.length > 0) === (days > 0))).toBe(true);
  }, 120_000);
});
