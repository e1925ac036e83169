/** The same site gives the same report in process and over a socket, behind a login. */
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createJira } from '../../stand-ins/jira/create-jira';
import { readExport } from '../../stand-ins/jira/read-export';
import { serveOverBasic } from '../../stand-ins/jira/serve-jira';
import { runTerminal } from './run-terminal';
import { writeExport } from './small-export';

const NOW = '2026-11-24T09:00:00Z';
const withoutCost = (stdout: string) => ({ ...(JSON.parse(stdout) as object), cost: null });

describe('rolecall scan --site', () => {
  const folder = writeExport();
  let server: ServerType;
  let address = '';

  beforeAll(async () => {
    const jira = createJira(await readExport(folder), { clock: () => new Date(NOW) });
    await new Promise<void>((resolve) => {
      server = serve({ fetch: serveOverBasic(jira, { token: 'preview', basePath: '/jira' }), port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => {
        address = `http://127.0.0.1:${info.port}/jira`;
        resolve();
      });
    });
  });
  afterAll(() => new Promise<void>((resolve) => { server.close(() => resolve()); }));

  const login = (token: string) => ({ ROLECALL_EMAIL: 'somebody@example.com', ROLECALL_TOKEN: token });

  it('gives the report that the export gives in process', async () => {
    const inProcess = await runTerminal(['--data', folder, '--now', NOW, '--format', 'json']);
    const overHttp = await runTerminal(['--site', address, '--now', NOW, '--format', 'json'], login('preview'));
    expect(withoutCost(overHttp.stdout)).toEqual(withoutCost(inProcess.stdout));
  });

  it.each([
    ['a wrong token', () => address, 'wrong', /refused the login \(401\)/],
    ['a path without a Jira', () => address.replace('/jira', '/nothing'), 'preview', /knows no such thing \(404\)/],
    ['a port where nobody answers', () => 'http://127.0.0.1:1/jira', 'preview', /connection was lost/],
  ])('refuses %s in one line', async (_, site, token, sentence) => {
    const { exitCode, refusal } = await runTerminal(['--site', site()], login(token));
    expect(exitCode).toBe(2);
    expect(refusal).toMatch(sentence);
    expect(refusal).not.toContain(login(token).ROLECALL_EMAIL);
  });
});
