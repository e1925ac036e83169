/** The same site gives the same report in process and over a socket, behind a login; on bad days it is one sentence. */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Fault, Jira } from '../../stand-ins/jira/create-jira';
import { createJira } from '../../stand-ins/jira/create-jira';
import { readExport } from '../../stand-ins/jira/read-export';
import { newFolder } from '../new-folder';
import { runRolecall, runTerminal } from './run-terminal';
import type { ServedSite } from './serve-site';
import { TOKEN, serveJira, serveRaw } from './serve-site';
import { writeExport } from './small-export';

const NOW = '2026-11-24T09:00:00Z';
const login = (token = TOKEN) => ({ ROLECALL_EMAIL: 'somebody@example.com', ROLECALL_TOKEN: token });
const withoutCost = (stdout: string) => ({ ...(JSON.parse(stdout) as object), cost: null });

const folder = writeExport();
let site: ServedSite;
let jira: Jira;
beforeEach(async () => {
  jira = createJira(await readExport(folder), { clock: () => new Date(NOW) });
  site = await serveJira(jira);
});
afterEach(() => site.close());

/** Scans with a report and an export to be written; what is left of both, and the refusal. */
async function scanToFiles(address: string, environment: Parameters<typeof runTerminal>[1], timeoutMs?: number) {
  const parent = newFolder();
  const answer = await runTerminal(['--site', address, '--now', NOW, '--output', join(parent, 'report.txt'), '--save', join(parent, 'saved')], environment, timeoutMs);
  return { ...answer, files: readdirSync(parent).sort() };
}

function expectRefused({ exitCode, stdout, refusal, files }: Awaited<ReturnType<typeof scanToFiles>>, sentence: RegExp): void {
  expect({ exitCode, stdout, files }).toEqual({ exitCode: 2, stdout: '', files: [] });
  expect(refusal).toMatch(sentence);
  expect(refusal).toMatch(/^[^\n]+[.?]$/);
  expect(refusal).not.toMatch(/internal error|somebody@|preview-token/);
}

describe('rolecall scan --site', () => {
  it('gives the report that the export gives in process, and so does what it saved', async () => {
    const parent = newFolder();
    const inProcess = await runTerminal(['--data', folder, '--now', NOW, '--format', 'json']);
    const overHttp = await runTerminal(['--site', site.address, '--now', NOW, '--format', 'json', '--save', join(parent, 'saved')], login());
    const saved = await runTerminal(['--data', join(parent, 'saved'), '--now', NOW, '--format', 'json']);
    expect(withoutCost(overHttp.stdout)).toEqual(withoutCost(inProcess.stdout));
    expect(withoutCost(saved.stdout)).toEqual(withoutCost(inProcess.stdout));
  });

  it.each([['detect', []], ['what-if', ['--leaves', 'anna']]] as const)('says with %s what the export says in process', async (command, flags) => {
    const [inProcess, overHttp] = await Promise.all([
      runRolecall([command, '--data', folder, '--now', NOW, ...flags]),
      runRolecall([command, '--site', site.address, '--now', NOW, ...flags], login()),
    ]);
    expect(overHttp.stdout).toBe(inProcess.stdout);
    expect(overHttp.stdout.length).toBeGreaterThan(200);
  });

  it('traces the requests without the login', async () => {
    const { trace } = await runTerminal(['--site', site.address, '--now', NOW, '--trace'], login());
    expect(trace.length).toBeGreaterThan(10);
    expect(trace.join('\n')).not.toMatch(/somebody|preview-token|Basic/);
  });

  it.each([
    ['a wrong token', () => site.address, 'wrong', /refused the login \(401\)/],
    ['a path without a Jira', () => site.address.replace('/jira', '/nothing'), TOKEN, /knows no such thing \(404\)/],
    ['a port where nobody answers', () => 'http://127.0.0.1:1/jira', TOKEN, /connection was lost/],
  ])('refuses %s in one line', async (_, address, token, sentence) => {
    expectRefused(await scanToFiles(address(), login(token)), sentence);
  });

  it.each<readonly [string, RegExp, Fault['answer'], RegExp]>([
    ['forbids everything', /./, { status: 403 }, /forbids this account \(403\)/],
    ['answers with a web page', /./, 'notJson', /no JSON; check the address/],
    ['answers in another shape', /project\/search/, { status: 200, body: { values: 1 } }, /unexpected shape at "values"/],
    ['loses the connection before an answer', /project\/search/, 'drop', /connection was lost/],
    ['loses the connection in the middle of an answer', /project\/search/, 'cut', /connection was lost/],
    ['loses the connection midway, in a search', /search\/jql/, 'cut', /connection was lost/],
    ['withdraws the login midway, in a search', /search\/jql/, { status: 401 }, /refused the login/],
    ['keeps failing', /project\/search/, { status: 503, headers: { 'Retry-After': '0' } }, /failed \(503\) several times/],
    ['keeps asking for patience', /project\/search/, { status: 429, headers: { 'Retry-After': '0' } }, /asks to slow down \(429\)/],
  ])('refuses a site that %s, with nothing written', async (_, path, answer, sentence) => {
    // The server's own log of a connection that it was told to lose.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jira.faults.add({ path, times: 99, answer });
    expectRefused(await scanToFiles(site.address, login()), sentence);
  });

  it('judges the rest where roles and one search are forbidden, and saves them as they were', async () => {
    jira.faults.add({ path: /\/role/, times: 99, answer: { status: 403 } });
    jira.faults.add({ path: /bulkfetch/, times: 99, answer: 'notJson' });
    const { exitCode, refusal, files } = await scanToFiles(site.address, login());
    expect({ exitCode, refusal, files }).toEqual({ exitCode: 0, refusal: '', files: ['report.txt', 'saved'] });
  });
});

describe('a slow site is given up, in one line with nothing written:', () => {
  const start = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"baseUrl":');
  it.each<readonly [string, (response: ServerResponse) => void]>([
    ['one that never answers', () => undefined],
    ['one that trickles without end', (response) => {
      start(response);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    }],
    ['one that trickles and breaks off', (response) => {
      start(response);
      setTimeout(() => response.destroy(), 50);
    }],
    ['one that announces more than it sends', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' }).write('{}');
    }],
  ])('%s', async (_, answer) => {
    const slow = await serveRaw(createServer((_request, response) => answer(response)));
    const started = Date.now();
    expectRefused(await scanToFiles(slow.address, login(), 300), /No answer from http:\/\/127\.0\.0\.1:\d+ within 0\.3 s, or the connection was lost/);
    expect(Date.now() - started).toBeLessThan(5_000);
    await slow.close();
  });

  it('one that hangs midway, in a search', async () => {
    jira.faults.add({ path: /search\/jql/, times: 99, answer: 'hang' });
    expectRefused(await scanToFiles(site.address, login(), 500), /within 0\.5 s/);
  });
});
