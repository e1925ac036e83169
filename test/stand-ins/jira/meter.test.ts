/** Points, the hourly quota and faults on demand. */
import { createJira } from '../../../stand-ins/jira/create-jira';
import { get, post } from './ask-jira';
import { NOW, smallSite } from './small-site';

it('bills 1 a request, 1 an issue or project, 2 a user, role or actor', async () => {
  const jira = createJira(smallSite, { clock: () => NOW });
  const cost = async (ask: () => Promise<unknown>): Promise<number> => {
    const before = jira.meter.points;
    await ask();
    return jira.meter.points - before;
  };
  expect(await cost(() => get(jira, 'issuetype'))).toBe(1);
  expect(await cost(() => post(jira, 'search/jql', { jql: 'project = PAY' }))).toBe(5);
  expect(await cost(() => get(jira, 'project/search'))).toBe(4);
  expect(await cost(() => get(jira, 'user/bulk?accountId=ann&accountId=ben'))).toBe(5);
  expect(await cost(() => get(jira, 'project/PAY/role/500'))).toBe(9);
  expect(await cost(() => post(jira, 'search/jql', { jql: '' }))).toBe(1);
  expect(jira.meter.requests).toBe(6);
});

it('answers 429 once the hour is spent, warns before, and starts anew with the next hour', async () => {
  let now = new Date('2026-03-10T12:59:30Z');
  const jira = createJira(smallSite, { clock: () => now, quotaPerHour: 10 });
  const ask = () => post(jira, 'search/jql', { jql: 'project = PAY' });
  const first = await ask();
  expect([first.status, first.headers.get('X-RateLimit-Remaining'), first.headers.get('X-RateLimit-NearLimit')]).toEqual([200, '5', null]);
  expect((await ask()).headers.get('X-RateLimit-NearLimit')).toBe('true');
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Object.fromEntries(['Retry-After', 'RateLimit-Reason', 'X-RateLimit-Limit', 'X-RateLimit-Reset'].map((name) => [name, refused.headers.get(name)]))).toEqual({
    'Retry-After': '30',
    'RateLimit-Reason': 'jira-quota-global-based',
    'X-RateLimit-Limit': '10',
    'X-RateLimit-Reset': '2026-03-10T13:00:00.000Z',
  });
  now = new Date('2026-03-10T13:00:00Z');
  expect((await ask()).status).toBe(200);
});

it('fails on demand as often as asked, by path', async () => {
  const jira = createJira(smallSite, { clock: () => NOW });
  jira.faults.add({ path: /issuetype$/, times: 1, answer: { status: 503, headers: { 'Retry-After': '2' } } });
  jira.faults.add({ path: /field$/, times: 1, answer: 'drop' });
  jira.faults.add({ path: /serverInfo$/, times: 1, answer: 'notJson' });
  const failed = await get(jira, 'issuetype');
  expect([failed.status, failed.headers.get('Retry-After')]).toEqual([503, '2']);
  expect((await get(jira, 'issuetype')).status).toBe(200);
  await expect(get(jira, 'field')).rejects.toThrow('fetch failed');
  await expect(get(jira, 'serverInfo')).rejects.toThrow('is not valid JSON');
  expect((await get(jira, 'serverInfo')).status).toBe(200);
});

it('records what was asked', async () => {
  const jira = createJira(smallSite, { clock: () => NOW });
  await get(jira, 'user/bulk?accountId=a&accountId=b');
  await post(jira, 'search/approximate-count', { jql: 'project = PAY' });
  expect(jira.requests).toEqual([
    { method: 'GET', path: '/rest/api/3/user/bulk', query: [['accountId', 'a'], ['accountId', 'b']], body: undefined },
    { method: 'POST', path: '/rest/api/3/search/approximate-count', query: [], body: { jql: 'project = PAY' } },
  ]);
});

it('can be limited to a method, and cut an answer in the middle', async () => {
  const jira = createJira(smallSite, { clock: () => NOW });
  jira.faults.add({ path: /search\/jql/, method: 'GET', times: 1, answer: { status: 500 } });
  jira.faults.add({ path: /field$/, times: 1, answer: 'cut' });
  expect((await post(jira, 'search/jql', { jql: 'project = PAY' })).status).toBe(200);
  expect((await get(jira, 'search/jql?jql=project=PAY')).status).toBe(500);
  await expect(get(jira, 'field')).rejects.toThrow('terminated');
});

it('can hang until the request is given up', async () => {
  const jira = createJira(smallSite, { clock: () => NOW });
  jira.faults.add({ path: /field$/, times: 1, answer: 'hang' });
  const request = new Request('https://any.example/rest/api/3/field', { signal: AbortSignal.timeout(20) });
  await expect(jira.fetch(request)).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('says which endpoints the points went to, and what remains of the hour only near its end', async () => {
  const jira = createJira(smallSite, { clock: () => NOW, quotaPerHour: 11 });
  const early = await get(jira, 'project/PAY');
  await get(jira, 'project/AND');
  const late = await get(jira, 'project/search');
  const last = await get(jira, 'nowhere');
  expect([early, late, last].map(({ headers }) => headers.get('RateLimit'))).toEqual([null, null, '"jira-quota-global-based";r=2;t=3600']);
  expect(early.headers.get('RateLimit-Policy')).toBe('"jira-quota-global-based";q=11;w=3600');
  expect(jira.meter.byEndpoint.get('GET /rest/api/3/project/:project')).toEqual({ requests: 2, points: 4 });
  expect(jira.meter.byEndpoint.get('GET /rest/api/3/project/search')).toEqual({ requests: 1, points: 4 });
});

it('answers below the path at which it is mounted, and points there', async () => {
  const jira = createJira(smallSite, { clock: () => NOW, baseUrl: 'http://127.0.0.1:8123/jira' });
  const answer = await jira.fetch(new Request('http://127.0.0.1:8123/jira/rest/api/3/project/PAY'));
  expect(await answer.json()).toMatchObject({ key: 'PAY', self: 'http://127.0.0.1:8123/jira/rest/api/3/project/1' });
  expect((await get(jira, 'project/PAY')).status).toBe(200);
  expect(jira.requests.map(({ path }) => path)).toEqual(['/rest/api/3/project/PAY', '/rest/api/3/project/PAY']);
});
