/** `npm start` as a process: what it says, what it serves, how it stops, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { lines, smallIssues, writeExport } from '../../cli/small-export';
import { runTerminal } from '../../cli/run-terminal';
import { ROOT, startPreview } from './start-preview';
import type { StartedPreview } from './start-preview';

jest.setTimeout(120_000);

/** The small export as it would have been written five years ago: by today's clock all of it sleeps. */
const oldExport = () => writeExport({ 'issues.jsonl': lines(smallIssues.map((issue) => ({ ...issue, fields: { ...issue.fields, updated: '2021-11-20T10:00:00.000+0000' } }))) });

describe('npm start on an old export', () => {
  const folder = oldExport();
  let preview: StartedPreview;
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= preview.stop());
  beforeAll(async () => { preview = await startPreview('--data', folder, '--port', '0'); });
  afterAll(stop);

  const fetchText = async (path: string): Promise<string> => (await fetch(`${preview.url}${path}`)).text();

  it('shows it when it was last updated, and says so', () => {
    expect(preview.said).toContain('Shown as of 2021-11-20T10:00:00.000Z, when the export was last updated; --now says otherwise.');
    expect(preview.said).toMatch(/2 spaces: .* 0 not rated\./);
  });

  it('serves the dashboard with its gadgets, each with the scripts that its page names', async () => {
    const page = await fetchText('/');
    const frames = [...page.matchAll(/<iframe [^>]*src="(\/frames\/[^"]+)"/g)].map(([, path]) => path!.replaceAll('&amp;', '&'));
    expect(frames).toHaveLength(3);
    const frame = await fetchText(frames[0]!);
    const scripts = [...frame.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, path]) => new URL(path!, new URL(frames[0]!, preview.url)).href);
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect((await fetch(script)).headers.get('content-type')).toMatch('text/javascript');
  });

  it('is a Jira over HTTP from which the terminal gets the very report of the folder', async () => {
    for (const now of ['2021-11-21T00:00:00Z', '2026-11-24T09:00:00Z']) {
      const inProcess = await runTerminal(['--data', folder, '--now', now, '--format', 'json']);
      const overHttp = await runTerminal(['--site', `${preview.url}/jira`, '--now', now, '--format', 'json'], { ROLECALL_EMAIL: 'a@example.com', ROLECALL_TOKEN: 'preview' });
      const withoutSeconds = ({ stdout }: { readonly stdout: string }) => stdout.replace(/"seconds": [\d.]+/, '');
      expect(inProcess.refusal).toBe('');
      expect(withoutSeconds(overHttp)).toBe(withoutSeconds(inProcess));
    }
  });

  it('stops when told to', async () => {
    await stop();
    await expect(fetch(preview.url)).rejects.toThrow('fetch failed');
  });
});

it('lives at the instant that --now names', async () => {
  const preview = await startPreview('--data', oldExport(), '--port', '0', '--now', '2024-05-01T12:00:00+02:00');
  try {
    expect(preview.said).toContain('Shown as of 2024-05-01T10:00:00.000Z.');
    expect(preview.said).toContain('2 not rated.');
  } finally {
    await preview.stop();
  }
});

describe('npm start refuses in one line', () => {
  const refuse = (...flags: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'stand-ins/preview/main.ts', ...flags], { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env.PATH } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  };

  it.each([
    ['a flag that it does not know', ['--nonsense'], "unknown option '--nonsense'; see npm start -- --help."],
    ['a folder that is not there', ['--data', 'nowhere'], 'The site export nowhere is no folder; name the folder that holds site.json, users.jsonl and issues.jsonl.'],
    ['a site without a login', ['--site', 'https://site.example'], '--site needs your login: set ROLECALL_EMAIL to your e-mail address and ROLECALL_TOKEN to an API token.'],
    ['two sites', ['--data', 'a', '--site', 'https://site.example'], '--data and --site exclude each other: name one site.'],
    ['an instant that is none', ['--now', '2021-11-15'], '--now "2021-11-15" is no instant; write it like 2026-11-24T00:00:00Z.'],
    ['a port that is none', ['--port', '8e3'], '--port "8e3" is no port; give a whole number from 0 to 65535.'],
  ])('%s', (_, flags, sentence) => {
    expect(refuse(...flags)).toBe(`rolecall: ${sentence}\n`);
  });

  it('a port that is taken, before it scans', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => holder.once('listening', listening));
    const { port } = holder.address() as AddressInfo;
    expect(refuse('--port', `${port}`)).toBe(`rolecall: port ${port} is taken; name another with --port.\n`);
    await new Promise((closed) => holder.close(closed));
  });
});
