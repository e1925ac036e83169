/**
 * Writes what is said of the code from the code: each check's header and its words for the pages, docs/settings.md, the fields in docs/report.md.
 * `--check` changes nothing and fails with one sentence for each page that is missing, stale, orphaned or lacks a chapter.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECKS } from '../src/checks';
import { reportSchema } from '../src/model/report';
import { settingsSchema } from '../src/model/settings';
import { whatIfReportSchema } from '../src/model/what-if-report';
import { listFields } from './docs/list-fields';
import type { Page } from './docs/page';
import { refuseChapters, writeCheckPage } from './docs/write-check-page';
import { CHECK_TEXTS, writeCheckTexts } from './docs/write-check-texts';
import { writeReportPage } from './docs/write-report-page';
import { writeSettingsPage } from './docs/write-settings-page';

const ROOT = resolve(__dirname, '..');
const checkOnly = process.argv.includes('--check');
const read = (path: string) => (existsSync(resolve(ROOT, path)) ? readFileSync(resolve(ROOT, path), 'utf8') : '');

const checkPages = CHECKS.map((check): Page => ({ path: `docs/checks/${check.id}.md`, text: writeCheckPage(check, read(`docs/checks/${check.id}.md`)) }));
const pages: readonly Page[] = [
  ...checkPages,
  { path: 'docs/settings.md', text: writeSettingsPage(read('docs/settings.example.json')) },
  { path: CHECK_TEXTS, text: writeCheckTexts(CHECKS, (id) => read(`docs/checks/${id}.md`)) },
  { path: 'docs/report.md', text: writeReportPage(read('docs/report.md')) },
];
const stale = pages.filter(({ path, text }) => read(path) !== text);
if (!checkOnly) for (const { path, text } of stale) writeFileSync(resolve(ROOT, path), text);

const problems = [
  ...(checkOnly ? stale.map(({ path }) => `${path} is ${read(path) === '' ? 'missing' : 'stale'}: run npm run docs.`) : []),
  ...checkPages.flatMap(({ path, text }) => refuseChapters(path, text)),
  ...readdirSync(resolve(ROOT, 'docs/checks')).filter((file) => !CHECKS.some(({ id }) => `${id}.md` === file))
    .map((file) => `docs/checks/${file} belongs to no check: remove it, or register the check.`),
  ...([['settings', settingsSchema, 'input'], ['report', reportSchema, 'output'], ['what-if-report', whatIfReportSchema, 'output']] as const).flatMap(([file, schema, io]) =>
    listFields(schema, io).filter(({ meaning }) => meaning === '').map(({ path }) => `src/model/${file}.ts does not say what "${path}" means: add .describe() to it.`)),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
