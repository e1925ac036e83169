/**
 * Writes the generated header of each check's page from the check itself; `--check` changes nothing and fails where a page
 * is missing, stale, orphaned or lacks a chapter. What stands below the header is written by hand.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHECKS } from '../src/checks';
import type { AnyCheck } from '../src/model/check';
import { RISK_WEIGHTS } from '../src/model/check';
import { ROLE_WORDS } from '../src/model/role';

const FOLDER = resolve(__dirname, '../docs/checks');
const BEGIN = '<!-- generated from the check: npm run docs -->';
const END = '<!-- end of the generated part -->';
const CHAPTERS = ['## Why it matters', '## What fails', '## How to put it right', '## When this is fine'];

const problems: string[] = [];
const checkOnly = process.argv.includes('--check');

for (const check of CHECKS) {
  const page = join(FOLDER, `${check.id}.md`);
  const before = existsSync(page) ? readFileSync(page, 'utf8') : `${BEGIN}\n${END}\n\n${CHAPTERS.join('\n\n')}\n`;
  const [, ...rest] = before.split(END);
  const after = `${BEGIN}\n${describe(check)}\n${END}${rest.join(END)}`;
  for (const chapter of CHAPTERS) if (!after.includes(chapter)) problems.push(`docs/checks/${check.id}.md lacks the chapter "${chapter.slice(3)}".`);
  if (checkOnly && before !== after) problems.push(`docs/checks/${check.id}.md is stale: run npm run docs.`);
  if (!checkOnly) writeFileSync(page, after);
}
for (const file of readdirSync(FOLDER)) {
  if (!CHECKS.some(({ id }) => `${id}.md` === file)) problems.push(`docs/checks/${file} belongs to no check: remove it, or register the check.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function describe(check: AnyCheck): string {
  const rows = [
    ['Passes when', check.title],
    ['Fails when', check.failureTitle],
    ['Answers', ROLE_WORDS[check.role].name],
    ['Risk and weight', `${check.risk}, ${RISK_WEIGHTS[check.risk]}`],
    ['Scored by', check.scoring === 'proportion' ? 'proportion: 1 − violations ÷ judged' : 'verdict: pass 1, warn ½, fail 0'],
    ['Facts read', check.needs.map((need) => `\`${need}\``).join(', ')],
    ['Discovery spaces', check.forDiscovery ? 'yes' : 'no'],
    ['Source', check.source],
  ];
  return `# ${check.id}\n\n${check.description}\n\n| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`;
}
