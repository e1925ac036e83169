/** `--trace`: one line a request, and nothing in it that a person wrote or is called. */
import fc from 'fast-check';
import { createTrace } from '../../src/cli/trace/create-trace';
import { maskJql } from '../../src/cli/trace/mask-jql';
import { isIn } from '../../src/jira/jql';
import { runTerminal } from './run-terminal';
import { writeExport } from './small-export';

it('tells of each request its path template, query, status, points, limits and time', async () => {
  const { trace, stdout } = await runTerminal(['--data', writeExport(), '--trace', '--format', 'json']);
  const { cost } = JSON.parse(stdout) as { cost: { requests: number; points: number } };
  expect(trace).toHaveLength(cost.requests);
  expect(trace.find((line) => line.includes('project/search'))).toMatch(/^GET \/rest\/api\/3\/project\/search\?startAt=0&maxResults=100&orderBy=key&action=browse&status=live,archived&expand=insight -> 200, 3 points, \d+ ms, X-RateLimit-Limit: 65000, X-RateLimit-Remaining: 649\d\d, /);
  expect(trace.filter((line) => line.startsWith('GET /rest/api/3/project/{projectIdOrKey}/role/{id} -> 200'))).toHaveLength(4);
  expect(trace.find((line) => line.includes('search/jql'))).toContain('AND statusCategory != Done ORDER BY id, fields: project,issuetype,status,assignee,parent,updated,issuelinks, maxResults: ');
  const points = trace.map((line) => Number(/, (\d+) points?, /.exec(line)?.[1]));
  expect(points.reduce((sum, each) => sum + each, 0)).toBe(cost.points);
});

it('is silent unless it is asked for, and leaves the report as it is', async () => {
  const folder = writeExport();
  const [plain, traced] = [await runTerminal(['--data', folder]), await runTerminal(['--data', folder, '--trace'])];
  expect(plain.trace).toEqual([]);
  expect(traced.stdout).toBe(plain.stdout);
});

it('names no account, no link type, no value that is not a number', async () => {
  const { trace } = await runTerminal(['--data', writeExport(), '--trace']);
  expect(trace.join('\n')).not.toMatch(/anna|left|gone|blocks/);
  expect(trace.find((line) => line.includes('user/bulk'))).toContain('accountId=(2 values)');
});

it('masks every value of a query that is no number, whatever it holds', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('"', '\\', 'a', '1', ' ', '(', ',', '\n') }), { minLength: 1, maxLength: 4 }), (values) => {
    const masked = maskJql(isIn('project', values));
    expect(masked).toMatch(/^project in \((?:(?:"…"|"\d+")(?:, |(?=\)))){1,3}\)$|^project in \(4 values\)$/);
  }));
});

it('cuts a query that is very long, and says how long it was', () => {
  const jql = Array.from({ length: 60 }, (_, index) => isIn('project', [String(index)])).join(' OR ');
  expect(maskJql(jql)).toMatch(/^project in \("0"\).{380,420} … \(\d+ characters\)$/);
});

it('tells of no answer, and shows the headers that are announced but not enforced yet', () => {
  const lines: string[] = [];
  const trace = createTrace((line) => lines.push(line), () => new Date(0));
  const request = { method: 'POST', path: '/rest/api/3/issue/bulkfetch', query: [], body: { issueIdsOrKeys: ['a'], nextPageToken: 'secret' } } as const;
  trace(request)({ status: 0, points: 1, header: () => null });
  trace(request)({ status: 429, points: 1, header: (name) => ({ 'Beta-RateLimit-Policy': 'q=1', 'Retry-After': '9' })[name] ?? null });
  expect(lines).toEqual([
    'POST /rest/api/3/issue/bulkfetch {issueIdsOrKeys: (1 value), nextPageToken: given} -> no answer, 1 point, 0 ms',
    'POST /rest/api/3/issue/bulkfetch {issueIdsOrKeys: (1 value), nextPageToken: given} -> 429, 1 point, 0 ms, Beta-RateLimit-Policy: q=1, Retry-After: 9',
  ]);
});
