/** What lint says of a line planted in a file. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** The file it is planted in, and the line. */
export type Planted = readonly [file: string, line: string];

/** The rules that refuse each, in a process of its own: the configuration is an ES module, which jest's own cannot load. */
export function lintPlanted(cases: readonly Planted[]): ReadonlyArray<readonly string[]> {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ overrideConfig: [] });
    const found = [];
    for (const [file, line] of ${JSON.stringify(cases)}) {
      const [result] = await eslint.lintText(line + '\\n', { filePath: file });
      found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
    }
    process.stdout.write(JSON.stringify(found));`;
  // On a build server typescript-eslint would read the files from disk instead of the planted text.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8', env });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}
