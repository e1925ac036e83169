/** The generated site that is held nowhere answers as one that is held whole: every query, page, count and object, byte for byte, changed or not. */
import fc from 'fast-check';
import { createJira } from '../../../../stand-ins/jira/create-jira';
import { createScaleSite } from '../../../../stand-ins/jira/scale/create-scale-site';
import { FIRST_ISSUE_ID, FIRST_NEW_ID } from '../../../../stand-ins/jira/scale/scale-issue';
import { materialise } from '../../../../stand-ins/jira/scale/materialise';

const NOW = Date.parse('2026-11-24T09:00:00.000Z');
const DAY = 86_400_000;
const PROJECTS = 30;
const WORK_ITEMS = 1_500;

function openPair(seed: number, hasFields: boolean, days: number) {
  const site = createScaleSite({ projects: PROJECTS, workItems: WORK_ITEMS, seed, now: NOW, hasFields });
  for (let day = 1; day <= days; day += 1) site.work(0.4, new Date(NOW + day * DAY));
  const { state } = site.current();
  const own = [...state.model.roadmapTypes].filter((id) => Number(id) >= 1_000_000).join(', ');
  const options = { clock: () => new Date(NOW + 9 * DAY) };
  return { state, own, lazy: createJira(site, options), eager: createJira(materialise(state), options) };
}

const inSome = fc.uniqueArray(fc.nat(PROJECTS - 1), { minLength: 1, maxLength: 12 }).map((indexes) => `project in (${indexes.map((index) => 10_000 + index).join(', ')})`);
/** OWN stands for the roadmap types that team-managed projects have for themselves, which differ by the seed. */
const roadmapTypes = fc.constantFrom('issuetype in (10000, 10005)', 'issuetype in (OWN, 10000, 10005)', 'issuetype in (OWN)');
const CLAUSES = [
  'issuetype in (10000, 10005)', 'issuetype = 10001', 'issuetype in (10000, 10001)', 'issuetype = Epic', 'issuetype = Idea', 'issuetype = Task', 'issuetype not in (10000)', 'issuetype = Bug', 'issueLinkType in ("blocks")', 'issueLinkType in ("blocks", "is blocked by")', 'issueLinkType is EMPTY',
  'statusCategory != Done', 'statusCategory = "To Do"', 'assignee is EMPTY', 'assignee = 5b000003', 'updated >= -30d', 'updated < "2026-09-01"', 'created >= "1990-01-01"', 'parent is not EMPTY',
  'cf[10050] is not EMPTY', 'cf[10050] is EMPTY', 'cf[10050] in (EMPTY, 5b000003)', 'cf[10050] != 5b000003', 'cf[10001] in ("team-7-0", "team-8-1")', 'cf[10001] is EMPTY',
] as const;
const clause = fc.oneof({ weight: 1, arbitrary: inSome }, { weight: 1, arbitrary: fc.nat(PROJECTS - 1).map((index) => `project = ${10_000 + index}`) }, { weight: 3, arbitrary: fc.constantFrom(...CLAUSES) });
const where: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, clause, fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} AND ${b})`), fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} OR ${b})`), tie('node').map((one) => `NOT (${one})`)),
})).node;
/** Queries as a scan sends them: the items of a batch, what its teams are, and how much a field, a type or a link type is in use. */
const sent: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(inSome, inSome, roadmapTypes, fc.constantFrom('"blocks"', '"blocks", "is blocked by"')).map(([some, others, types, texts]) => `((${some} AND (${types} OR issueLinkType in (${texts}))) OR (${others} AND issueLinkType in (${texts}))) AND statusCategory != Done`),
  fc.tuple(inSome, fc.nat(PROJECTS - 1)).map(([some, index]) => `(${some} OR (project in (${10_000 + index}) AND cf[10001] not in ("team-${index}-0"))) AND statusCategory != Done AND cf[10001] is not EMPTY`),
  fc.tuple(fc.oneof(fc.constantFrom('cf[10050] is not EMPTY', 'issueLinkType in ("blocks")'), roadmapTypes)).map(([used]) => `${used} AND statusCategory != Done`),
  fc.nat(PROJECTS - 1).map((index) => `project in (${10_000 + index}) AND issuetype in (10001) AND statusCategory = "To Do"`),
);
const order = fc.constantFrom('', ' ORDER BY id', ' ORDER BY key DESC', ' ORDER BY updated DESC, id', ' ORDER BY cf[10019], id');
const ids = fc.uniqueArray(fc.oneof(fc.nat(WORK_ITEMS + 100).map((place) => String(FIRST_ISSUE_ID + place)), fc.nat(20).map((place) => String(FIRST_NEW_ID + place)), fc.nat(200).map((number) => `PAAAC-${number}`)), { minLength: 1, maxLength: 20 });
const request = fc.oneof(
  fc.record({ path: fc.constant('/rest/api/3/search/jql'), jql: fc.tuple(fc.oneof(where, sent), order).map((parts) => parts.join('')), fields: fc.constantFrom(['*all'], ['issuelinks', 'assignee', 'parent', 'updated'], ['id']), maxResults: fc.constantFrom(30, 100) }),
  fc.record({ path: fc.constant('/rest/api/3/search/approximate-count'), jql: fc.oneof(where, sent) }),
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
  if (one === other) return '';
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const part = (text: string): string => text.slice(Math.max(0, place - 150), place + 80);
  return `${part(one)}\n${part(other)}`;
}

describe.each([[true, 0], [false, 0], [true, 3]] as const)('a generated site with fields: %s, after %d days', (hasFields, days) => {
  it('answers alike, held or not', async () => {
    const pairs = new Map<number, ReturnType<typeof openPair>>();
    let found = 0;
    await fc.assert(fc.asyncProperty(fc.nat(2), request, async (seed, asked) => {
      const pair = pairs.get(seed) ?? openPair(seed, hasFields, days);
      pairs.set(seed, pair);
      const query = 'jql' in asked ? { ...asked, jql: asked.jql.replace('OWN', pair.own) } : asked;
      const lazy = await answers(pair.lazy, query);
      expect(tellDifference(lazy.join('\n'), (await answers(pair.eager, query)).join('\n'))).toBe('');
      if (lazy.some((page) => page.startsWith('200') && page.length > 100)) found += 1;
    }), { numRuns: 100 });
    expect(found).toBeGreaterThan(40);
    expect([...pairs.values()].every(({ state }) => (state.created.length > 0) === (days > 0))).toBe(true);
  }, 120_000);

  it.each(CLAUSES)('finds alike what %s finds alone, and what it leaves', async (one) => {
    const { lazy, eager } = openPair(0, hasFields, days);
    for (const jql of [one, `NOT ${one}`]) {
      const asked = { path: '/rest/api/3/search/jql', jql, fields: ['key'], maxResults: 5_000 };
      expect(await answers(lazy, asked)).toEqual(await answers(eager, asked));
    }
  });
});
