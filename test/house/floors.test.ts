/** The floors hold because lint says so: bad imports are planted and must be refused, good ones accepted. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** One bad import a wall: the file it is planted in, and the line. */
const BAD: ReadonlyArray<readonly [file: string, line: string]> = [
  ['src/model/role.ts', "import { CHECKS } from '../checks';"],
  ['src/checks/assign-seat.ts', "import { scoreChecks } from '../scoring/score';"],
  ['src/scoring/score.ts', "import { quote } from '../jira/jql';"],
  ['src/jira/jql.ts', "import { CHECKS } from '../checks';"],
  ['src/scan/judge-site.ts', "import { quote } from '../jira/jql';"],
  ['src/scan/judge-site.ts', "import { compose } from '../compose';"],
  ['src/compose.ts', "import { runScan } from './cli/run-scan';"],
  ['src/compose.ts', "import { readExport } from '../stand-ins/jira/read-export';"],
  ['stand-ins/jira/read-export.ts', "import { InputError } from '../../src/model/errors';"],
];
const GOOD: readonly [file: string, line: string] = ['src/scan/judge-site.ts', "import type { Role } from '../model/role';\nexport type Planted = Role;"];

/** judge-site imports find-setup. */
const CIRCLE: readonly [file: string, line: string] = ['src/scan/find-setup.ts', "import { judgeSite } from './judge-site';\nexport const planted = judgeSite;"];

/** Lints in a process of its own: the configuration is an ES module, which jest's own cannot load. */
function lintPlanted(cases: ReadonlyArray<readonly [string, string]>): ReadonlyArray<readonly string[]> {
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

describe('the floors of the house', () => {
  const found = lintPlanted([...BAD, CIRCLE, GOOD]);

  it.each(BAD.map(([file, line], index) => [file, line, index] as const))('refuse in %s: %s', (_file, _line, index) => {
    expect(found[index]).toContain('import-x/no-restricted-paths');
  });

  it('refuse a circle', () => expect(found.at(-2)).toContain('import-x/no-cycle'));

  it('accept an import that goes down', () => expect(found.at(-1)).toEqual([]));
});
