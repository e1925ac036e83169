/** Sweeps against pages as no good day has them: nothing is ever taken for whole that is not. */
import fc from 'fast-check';
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { createJiraClient } from '../../src/jira/create-jira-client';
import { createEndpoints } from '../../src/jira/endpoints';
import { sweepIssues } from '../../src/jira/sweep-issues';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { Misbehaviour } from '../../stand-ins/jira/misbehaviour';
import { AT, buildSite, story } from './backlog-site';

/** @param faults what befalls the first searches and counts, one after the other */
async function sweep(items: number, faults: readonly (Misbehaviour | undefined)[]) {
  const waiting = [...faults];
  const jira = createJira(buildSite({ issues: Array.from({ length: items }, (_, index) => story(1_000 + index)) }), {
    clock: () => new Date(AT),
    misbehave: ({ path }) => (path.includes('/search/') ? waiting.shift() : undefined),
  });
  const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
  const found = await sweepIssues(createEndpoints(createJiraClient(transport, () => 0)), 'issuetype = "10"', ['status']);
  return { found, ids: found.known ? found.value.map(({ id }) => id) : null, jira };
}
const all = (items: number) => Array.from({ length: items }, (_, index) => String(1_000 + index));

const fault = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Misbehaviour>({ page: 'last' }, { page: 'repeated' }, { page: 'sameToken' }),
  fc.tuple(fc.constantFrom('short', 'last', 'repeated', 'sameToken'), fc.integer({ min: 1, max: 99 })).map(([page, size]): Misbehaviour => ({ page, size })),
);

it('brings everything or tells that it did not, whatever befalls its pages', async () => {
  const tally = { whole: 0, odd: 0 };
  await fc.assert(fc.asyncProperty(fc.constantFrom(1, 5, 99, 100, 101, 103, 198, 200, 204, 305), fc.nat(5), fc.array(fault, { maxLength: 5 }), async (items, offBy, faults) => {
    const { found, ids } = await sweep(items, [offBy === 0 ? undefined : { countOffBy: offBy }, ...faults]);
    tally[found.known ? 'whole' : 'odd'] += 1;
    expect(ids ?? all(items)).toEqual(all(items));
  }), { numRuns: 60 });
  expect(tally.whole).toBeGreaterThan(tally.odd);
});

it('does not take a count for the truth: neither none nor a few', async () => {
  expect((await sweep(3, [{ countOffBy: -3 }])).ids).toEqual(all(3));
  expect((await sweep(104, [{ countOffBy: -4 }])).ids).toEqual(all(104));
  expect((await sweep(150, [{ countOffBy: 40 }])).found).toEqual({ known: false, reason: 'incomplete' });
});

it('finds that a few are missing after a sweep that ended early, and sweeps again', async () => {
  expect((await sweep(8, [undefined, { page: 'last', size: 5 }])).ids).toEqual(all(8));
  expect((await sweep(8, [undefined, { page: 'last', size: 5 }, undefined, { page: 'last', size: 4 }])).found).toEqual({ known: false, reason: 'incomplete' });
  expect((await sweep(8, [{ countOffBy: -2 }, { page: 'last', size: 5 }])).ids).toEqual(all(8));
});

it('asks for the last one only where the estimate is not met', async () => {
  const searches = async (...faults: readonly (Misbehaviour | undefined)[]) => (await sweep(8, faults)).jira.requests.filter(({ path }) => path.endsWith('/search/jql')).length;
  expect([await searches(), await searches({ countOffBy: 3 }), await searches({ countOffBy: -3 })]).toEqual([1, 2, 2]);
});

it('asks for no page larger than what is expected, and none that would be full at the end', async () => {
  const sizes = async (items: number) => (await sweep(items, [])).jira.requests.flatMap(({ path, body }) => (path.endsWith('/search/jql') ? [(body as { maxResults: number }).maxResults] : []));
  expect([await sizes(0), await sizes(3), await sizes(95), await sizes(200)]).toEqual([[5], [8], [100], [99, 99, 99]]);
});
