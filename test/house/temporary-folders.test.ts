/** Nothing stays behind in the machine's temporary folder: tests have one way to a folder there, scripts another, and both are removed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withTemporaryFolder } from '../../scripts/with-temporary-folder';
import { newFolder } from '../new-folder';
import type { Planted } from './lint-planted';
import { lintPlanted } from './lint-planted';

const BAD: readonly Planted[] = [
  ['test/cli/small-export.ts', "import { mkdtempSync } from 'node:fs';"],
  ['test/browser/report.test.ts', "import { mkdtemp } from 'node:fs/promises';"],
  ['test/scan/presets.test.ts', "import * as fs from 'fs';"],
  ['scripts/take-report.ts', "import { tmpdir } from 'node:os';"],
  ['stand-ins/preview/main.ts', "import { tmpdir } from 'node:os';"],
];

describe('lint', () => {
  const found = lintPlanted(BAD);
  it.each(BAD.map(([file, line], index) => [file, line, index] as const))('refuses in %s: %s', (_file, _line, index) => expect(found[index]).toContain('no-restricted-imports'));
});

describe('a run of tests', () => {
  it('gives each test an empty folder of its own', () => {
    const [first, second] = [newFolder(), newFolder()];
    expect(first).not.toBe(second);
    expect([...readdirSync(first), ...readdirSync(second)]).toEqual([]);
  });

  it('leaves none of them behind, though all its tests were left out after their files had been read', () => {
    const temporary = newFolder();
    const flags = ['--selectProjects=unit', '--cacheDirectory', newFolder(), '--testNamePattern', 'no such test', 'test/cli/over-http.test.ts'];
    const { status, stdout } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...flags], { cwd: resolve(__dirname, '../..'), env: { ...process.env, TMPDIR: temporary }, encoding: 'utf8' });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/0 passed, 0 failed, \d+ skipped/) as string });
    expect(readdirSync(temporary)).toEqual([]);
  }, 60_000);
});

describe('a script', () => {
  it.each([['is done', () => undefined], ['fails', () => { throw new Error('it failed'); }]])('has its folder removed when it %s', async (_, end) => {
    let folder = '';
    const work = withTemporaryFolder(async (given) => {
      folder = given;
      writeFileSync(join(folder, 'written'), '');
      end();
    });
    await work.catch((error: unknown) => expect(error).toEqual(new Error('it failed')));
    expect([folder === '', existsSync(folder)]).toEqual([false, false]);
  });
});
