/** The scaffold as a newcomer uses it, in a copy of the repository: the registry's complaints go as the parts are written. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHAPTERS } from '../../scripts/docs/write-check-page';
import { refuseId } from '../../scripts/new-check/name-check';
import { addToIndex } from '../../scripts/new-check/write-scaffold';
import { newFolder } from '../new-folder';

const ROOT = resolve(__dirname, '../..');
const PARTS = ['package.json', 'jest.config.cjs', 'src', 'scripts', 'docs', 'static/texts', 'test/checks', 'test/fixed-seed.cjs', 'test/closing-line-reporter.cjs', 'test/make-run-folder.cjs', 'test/remove-run-folder.cjs'];
const ID = 'roadmaps-without-outcomes';

function copyRepository(): string {
  const folder = newFolder();
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('npm run new-check', () => {
  const folder = copyRepository();
  const run = (tool: string, ...flags: string[]) => spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...flags], { cwd: folder, encoding: 'utf8' });
  const runScript = (...flags: string[]) => run('tsx/dist/cli.mjs', ...flags);
  const change = (path: string, edit: (text: string) => string) => writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
  /** Sentences of the registry test about the new check, as jest prints them; the check's own test runs beside it. */
  const complaints = () => {
    const { status, stderr } = run('jest/bin/jest.js', '--selectProjects', 'unit', '--testPathPatterns', 'test/checks/(registry|roadmaps)', '--no-color');
    const sentences = stderr.split('\n').flatMap((line) => /(?:src|docs|test)\/checks\/roadmaps-without-outcomes\..*\.(?="?$)/.exec(line)?.[0].replaceAll('\\"', '"') ?? []);
    return { isGreen: status === 0, sentences };
  };

  it('begins file, page, test and index line, and says what comes next', () => {
    const { status, stdout, stderr } = runScript('scripts/new-check.ts', ID);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('npx jest test/checks/registry');
    expect([`src/checks/${ID}.ts`, `docs/checks/${ID}.md`, `test/checks/${ID}.test.ts`].filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(readFileSync(join(folder, 'src/checks/index.ts'), 'utf8')).toMatch(/import \{ roadmapsWithoutOutcomes \} from '\.\/roadmaps-without-outcomes';\n[^]*\n {2}roadmapsWithoutOutcomes,\n\];/);
  }, 60_000);

  it('weighs nothing until somebody decides', () => {
    expect(readFileSync(join(folder, `src/checks/${ID}.ts`), 'utf8')).toContain("kind: 'practice'");
    expect(readFileSync(join(folder, `docs/checks/${ID}.md`), 'utf8')).toContain('| Risk and weight | low, 0 |');
  });

  it('leaves the registry with one sentence for each part that is missing', () => {
    expect(complaints()).toEqual({ isGreen: false, sentences: [
      `src/checks/${ID}.ts still has sentences that begin with "Say here": write them.`,
      ...CHAPTERS.map((chapter) => `docs/checks/${ID}.md says nothing under "${chapter}".`),
      `test/checks/${ID}.test.ts never asserts the message "found".`,
    ] });
  }, 60_000);

  it('and fewer of them as the parts are written, until there is none', () => {
    change(`src/checks/${ID}.ts`, (text) => text.replaceAll(/Say here /g, 'It is told '));
    expect(complaints().sentences).toHaveLength(CHAPTERS.length + 1);
    change(`docs/checks/${ID}.md`, (text) => CHAPTERS.reduce((page, chapter) => page.replace(`## ${chapter}\n`, `## ${chapter}\nText.\n`), text));
    expect(complaints()).toEqual({ isGreen: false, sentences: [`test/checks/${ID}.test.ts never asserts the message "found".`] });
    change(`test/checks/${ID}.test.ts`, (text) => text.replace('violations: 0 });', "violations: 0 });\n    expect(check.messages).toHaveProperty('found');"));
    expect(complaints()).toEqual({ isGreen: true, sentences: [] });
  }, 120_000);

  it('has a page whose header the docs check calls stale, and npm run docs mends', () => {
    expect(runScript('scripts/generate-docs.ts', '--check')).toMatchObject({ status: 1, stderr: expect.stringContaining(`docs/checks/${ID}.md is stale: run npm run docs.\n`) as string });
    expect(runScript('scripts/generate-docs.ts').status).toBe(0);
    expect(runScript('scripts/generate-docs.ts', '--check')).toMatchObject({ status: 0, stderr: '' });
  }, 60_000);

  it('refuses an id that is taken, and changes nothing', () => {
    const before = readFileSync(join(folder, 'src/checks/index.ts'), 'utf8');
    expect(runScript('scripts/new-check.ts', ID)).toMatchObject({ status: 2, stderr: `new-check: src/checks/${ID}.ts exists already: choose another id.\n` });
    expect(readFileSync(join(folder, 'src/checks/index.ts'), 'utf8')).toBe(before);
  }, 60_000);
});

describe('the id of a new check', () => {
  it.each(['Roadmaps', 'roadmaps', 'no-owners', 'check-owners', '../owners-gone', 'owners gone', ''])('is not "%s"', (id) => expect(refuseId(id)).toMatch(/, like /));
  it('is a plural noun in the failing state', () => expect(refuseId('roadmaps-without-outcomes')).toBeNull());
});

describe('the index', () => {
  const names = { id: 'b-s', exportName: 'bS', file: '', page: '', test: '' };
  it('gets the import by the alphabet and the line at the end', () => {
    expect(addToIndex("import { aS } from './a-s';\nimport { cS } from './c-s';\n\nexport const CHECKS = [\n  cS,\n  aS,\n];\n", names))
      .toBe("import { aS } from './a-s';\nimport { bS } from './b-s';\nimport { cS } from './c-s';\n\nexport const CHECKS = [\n  cS,\n  aS,\n  bS,\n];\n");
  });
  it('is left alone where it has another shape', () => expect(() => addToIndex('export {};\n', names)).toThrow(/by hand/));
});
