/** What keeps the checks from being whole: one sentence for each thing that is missing, in the wrong place, or belongs to no check. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnyCheck } from '../../src/model/check';
import { RISK_WEIGHTS } from '../../src/model/check';
import { PRESET_CHANGES } from '../../src/model/presets';
import { refuseChapters } from '../docs/write-check-page';
import { nameCheck } from './name-check';
import { UNWRITTEN } from './write-scaffold';

/** The design's two tables of checks; others follow behind those of their kind. */
export const DESIGN_ORDER = [
  'projects-without-product-owner', 'departed-role-holders', 'shared-product-ownership', 'unclear-seats', 'projects-without-product-manager',
  'programmes-without-project-manager', 'roadmap-items-without-product-manager', 'roadmap-items-owned-by-others', 'stale-roadmap-items',
  'dependencies-without-project-manager', 'product-roles-managing-delivery', 'combined-roles-at-scale', 'overloaded-product-owners', 'overloaded-product-managers',
  'product-owners-without-authority', 'backlogs-ordered-by-others', 'neglected-backlogs', 'work-without-roadmap-item', 'unready-backlog-tops',
] as const;

/** @param root folder of the repository @param checks its catalogue, src/checks/index.ts */
export function findCheckProblems(root: string, checks: readonly AnyCheck[]): readonly string[] {
  const read = (path: string) => (existsSync(resolve(root, path)) ? readFileSync(resolve(root, path), 'utf8') : null);
  const list = (folder: string, ending: string) => readdirSync(resolve(root, folder)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();
  const ids = new Set(checks.map(({ id }) => id));
  const files = list('src/checks', '.ts');
  return [
    ...files.filter((name) => !ids.has(name) && (read(`src/checks/${name}.ts`) ?? '').includes('defineCheck(')).map((name) => `src/checks/${name}.ts is in no line of src/checks/index.ts: add it.`),
    ...findDisorder(checks),
    ...checks.flatMap((check) => findGaps(check, read)),
    ...list('docs/checks', '.md').filter((name) => !ids.has(name)).map((name) => `docs/checks/${name}.md belongs to no check: remove it, or register the check.`),
    ...list('test/checks', '.test.ts').filter((name) => !ids.has(name) && !files.includes(name) && name !== 'registry').map((name) => `test/checks/${name}.test.ts belongs to no check: remove it, or name it like what it tests.`),
    ...Object.entries(PRESET_CHANGES).flatMap(([preset, changes]) => changes.flatMap((change) =>
      ('checkId' in change && !ids.has(change.checkId) ? [`The preset ${preset} changes the check "${change.checkId}", which does not exist: src/model/presets.ts.`] : []))),
  ];
}

/** What one check lacks; its parts bear its id. */
function findGaps(check: AnyCheck, read: (path: string) => string | null): readonly string[] {
  const { file, page, test, exportName } = nameCheck(check.id);
  const [source, words, proof] = [read(file), read(page), read(test)];
  return [
    ...(source === null ? [`The check "${check.id}" has no file ${file}: file and id bear one name.`] : []),
    ...(source !== null && !source.includes(`export const ${exportName} = defineCheck(`) ? [`${file} does not export ${exportName}: the export bears the id's words.`] : []),
    ...(source?.includes(UNWRITTEN) ? [`${file} still has sentences that begin with "${UNWRITTEN}": write them.`] : []),
    ...(RISK_WEIGHTS[check.risk] > 0 ? [] : [`${file} has no risk, so nobody knows what it weighs.`]),
    ...(words === null ? [`The check "${check.id}" has no page ${page}: run npm run docs, then write its chapters.`] : refuseChapters(page, words)),
    ...(proof === null ? [`The check "${check.id}" has no test ${test}.`] : Object.keys(check.messages)
      .filter((messageId) => !proof.includes(`'${messageId}'`)).map((messageId) => `${test} never asserts the message "${messageId}".`)),
  ];
}

/** Exact checks before practice checks, and both in the design's order. */
function findDisorder(checks: readonly AnyCheck[]): readonly string[] {
  const place = ({ id, kind }: AnyCheck) => {
    const known = DESIGN_ORDER.findIndex((one) => one === id);
    return (kind === 'exact' ? 0 : 1000) + (known < 0 ? DESIGN_ORDER.length : known);
  };
  return checks.flatMap((check, index) => {
    const next = checks[index + 1];
    return next !== undefined && place(next) < place(check) ? [`src/checks/index.ts lists "${next.id}" behind "${check.id}": keep the design's order, exact checks first.`] : [];
  });
}
