/** What Jira and the way to it do on bad days, as each request is asked about it. */
import { createJira } from '../../../stand-ins/jira/create-jira';
import type { RecordedRequest } from '../../../stand-ins/jira/create-jira';
import type { Misbehaviour } from '../../../stand-ins/jira/misbehaviour';
import type { SearchAnswer } from './ask-jira';
import { get, post } from './ask-jira';
import { NOW, issue, smallSite, status } from './small-site';
import { smallWorld } from './world/small-world';

const nine = { ...smallSite, issues: Array.from({ length: 9 }, (_, position) => issue(String(101 + position), `PAY-${position + 1}`)) };

/** A Jira that does this to the first requests, one after the other, and then behaves. */
const misbehaving = (...faults: (Misbehaviour | undefined)[]) => createJira(nine, { clock: () => NOW, misbehave: () => faults.shift() });

/** As a client reads that trusts everything: until it is told that there is no more, for ten pages at most. */
async function sweep(jira: ReturnType<typeof createJira>): Promise<string[]> {
  const pages: string[] = [];
  for (let token: string | undefined; pages.length < 10; ) {
    const { body } = await post<SearchAnswer>(jira, 'search/jql', { jql: 'project = PAY', fields: ['id'], maxResults: 3, ...(token === undefined ? {} : { nextPageToken: token }) });
    pages.push(body.issues.map(({ id }) => id.slice(2)).join(''));
    token = body.nextPageToken;
    if (token === undefined) break;
  }
  return pages;
}

describe('a sweep', () => {
  it.each<[string, (Misbehaviour | undefined)[], string[]]>([
    ['on a good day', [], ['123', '456', '789']],
    ['with a short page', [{ page: 'short', size: 1 }, { page: 'short', size: 0 }], ['1', '2', '345', '678', '9']],
    ['that ends early without an error', [undefined, { page: 'last' }], ['123', '456']],
    ['with a repeated page', [undefined, { page: 'repeated' }], ['123', '123', '789']],
    ['with a repeated token', [{ page: 'sameToken' }, undefined, { page: 'sameToken' }], ['123', '123', '456', '456', '789']],
  ])('%s', async (_, faults, pages) => {
    expect(await sweep(misbehaving(...faults))).toEqual(pages);
  });

  it('never ends where every page gives the token that led to it', async () => {
    expect(await sweep(createJira(nine, { clock: () => NOW, misbehave: () => ({ page: 'sameToken' }) }))).toEqual(Array(10).fill('123'));
  });
});

it('pages of project/search are cut short, end early and repeat as well', async () => {
  const ask = async (startAt: number, fault: Misbehaviour) => {
    const { body } = await get<{ values: { key: string }[]; isLast: boolean; total: number }>(misbehaving(fault), `project/search?startAt=${startAt}&maxResults=2`);
    return [body.values.map(({ key }) => key).join(' '), body.isLast, body.total];
  };
  expect(await ask(0, { page: 'short', size: 1 })).toEqual(['AND', false, 3]);
  expect(await ask(0, { page: 'last' })).toEqual(['AND PAY', true, 3]);
  expect(await ask(2, { page: 'repeated' })).toEqual(['PAY', true, 3]);
});

it('counts are off, and never under nothing', async () => {
  const jira = misbehaving({ countOffBy: 4 }, { countOffBy: -2 }, { countOffBy: -90 });
  const count = async (): Promise<unknown> => (await post(jira, 'search/approximate-count', { jql: 'project = PAY' })).body;
  expect([await count(), await count(), await count(), await count()]).toEqual([13, 7, 0, 9].map((number) => ({ count: number })));
});

describe('an answer', () => {
  const ask = (jira: ReturnType<typeof createJira>) => get(jira, 'project/PAY');

  it('in Jira’s place bills its request and carries its headers', async () => {
    const jira = misbehaving({ status: 429, headers: { 'Retry-After': '7' } }, { status: 429 }, { status: 503 }, { status: 403 });
    const answers = [await ask(jira), await ask(jira), await ask(jira), await ask(jira), await ask(jira)];
    expect(answers.map((answer) => [answer.status, answer.headers.get('Retry-After')])).toEqual([[429, '7'], [429, null], [503, null], [403, null], [200, null]]);
    expect(jira.meter).toMatchObject({ requests: 5, points: 4 + 2 });
  });

  it('that is lost on the way there costs nothing; one that is lost on the way back, or cut, costs all', async () => {
    const jira = misbehaving('drop', 'dropAnswer', 'cut');
    await expect(ask(jira)).rejects.toThrow('fetch failed');
    expect(jira.meter.points).toBe(0);
    await expect(ask(jira)).rejects.toThrow('fetch failed');
    expect(jira.meter.points).toBe(2);
    await expect(ask(jira)).rejects.toThrow('terminated');
    expect(jira.meter.points).toBe(4);
  });

  it('is asked for with the request in hand', async () => {
    const asked: RecordedRequest[] = [];
    const jira = createJira(nine, { clock: () => NOW, misbehave: (request) => void asked.push(request) });
    await post(jira, 'search/jql?a=b', { jql: 'project = PAY' });
    expect(asked).toEqual([{ method: 'POST', path: '/rest/api/3/search/jql', query: [['a', 'b']], body: { jql: 'project = PAY' } }]);
  });
});

describe('a late search index', () => {
  const setUp = () => {
    const lag = { ms: 0 };
    const small = smallWorld({ searchLag: () => lag.ms });
    const find = async (jql: string) => (await post<SearchAnswer>(small.jira, 'search/jql', { jql, fields: ['*all'] })).body.issues;
    const count = async (jql: string) => (await post<{ count: number }>(small.jira, 'search/approximate-count', { jql })).body.count;
    return { ...small, lag, find, count };
  };

  it('shows the issues as they were, in search and counts, and not what is read by id', async () => {
    const { jira, world, pass, lag, find, count } = setUp();
    lag.ms = 30_000;
    world.change({ kind: 'updateIssue', issueId: '101', fields: { status: status.done, summary: 'After' } });
    pass(29);
    expect([await count('statusCategory != Done'), (await find('key = PAY-1'))[0]?.fields['summary']]).toEqual([6, 'Work item 101']);
    expect((await post<SearchAnswer>(jira, 'issue/bulkfetch', { issueIdsOrKeys: ['101'], fields: ['summary'] })).body.issues[0]?.fields['summary']).toBe('After');
    pass(1);
    expect([await count('statusCategory != Done'), (await find('key = PAY-1'))[0]?.fields['summary']]).toEqual([5, 'After']);
  });

  it('lets a request see less than the one before', async () => {
    const { world, pass, lag, count } = setUp();
    world.change({ kind: 'deleteIssue', issueId: '102' });
    pass(1);
    const counts = [await count('project = PAY')];
    lag.ms = 5_000;
    expect([...counts, await count('project = PAY')]).toEqual([3, 4]);
  });

  it('shows nothing of what the app may not browse any more, and takes the names that are new', async () => {
    const { world, lag, find, count } = setUp();
    lag.ms = 600_000;
    world.change({ kind: 'hideProject', projectId: '2' });
    world.change({ kind: 'createProject', project: { key: 'NEW', name: 'New', projectTypeKey: 'software' } });
    expect((await find('key = PAY-1'))[0]?.fields['issuelinks']).toEqual([]);
    expect([await count('project in (PAY, NEW)'), await count('issueLinkType = blocks')]).toEqual([4, 1]);
  });
});

it('tells what each hour of UTC cost', async () => {
  let now = Date.parse('2026-03-10T12:59:59Z');
  const jira = createJira(smallSite, { clock: () => new Date(now) });
  await get(jira, 'project/PAY');
  now += 2_000;
  await get(jira, 'project/search');
  await get(jira, 'nowhere');
  expect([...jira.meter.byHour]).toEqual([[Date.parse('2026-03-10T12:00:00Z'), { requests: 1, points: 2 }], [Date.parse('2026-03-10T13:00:00Z'), { requests: 2, points: 5 }]]);
});
