/** Runs `npm start` as a person does: in a process of its own, until its lines have come. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../..');

export interface StartedPreview {
  readonly url: string;
  /** Everything it has said on stdout until it was ready. */
  readonly said: string;
  /** As Ctrl+C does: to all of the command's processes. */
  stop(): Promise<void>;
}

/** @throws Error with its words when it ends before it is ready */
export async function startPreview(...flags: readonly string[]): Promise<StartedPreview> {
  const npm = spawn('npm', ['start', '--', ...flags], { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(npm, 'exit') as Promise<[number | null]>;
  let said = '';
  let complained = '';
  npm.stderr.on('data', (text: Buffer) => { complained += text.toString(); });
  await new Promise<void>((ready, fail) => {
    npm.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (/The same site as a Jira: .*\n/.test(said)) ready();
    });
    void ended.then(([code]) => fail(new Error(`npm start ended with ${String(code)}: ${complained}`)));
  });
  return {
    url: /Open (\S+)\/ in a browser/.exec(said)?.[1] ?? '',
    said,
    stop: async () => {
      process.kill(-(npm.pid ?? 0), 'SIGINT');
      await ended;
    },
  };
}
