/** `npm run new-check ID`: begins a check with file, page, test and index line. It informs and weighs nothing until somebody decides. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnyCheck } from '../src/model/check';
import { writeCheckPage } from './docs/write-check-page';
import { nameCheck, refuseId } from './new-check/name-check';
import { addToIndex, writeCheck, writeTest } from './new-check/write-scaffold';

const ROOT = resolve(__dirname, '..');
const INDEX = resolve(ROOT, 'src/checks/index.ts');

void begin(process.argv.slice(2));

async function begin([id = '', ...rest]: readonly string[]): Promise<void> {
  const names = nameCheck(id);
  const taken = [names.file, names.page, names.test].find((path) => existsSync(resolve(ROOT, path)));
  const refusal = rest.length > 0 ? 'give one id: npm run new-check ID.' : refuseId(id) ?? (taken === undefined ? null : `${taken} exists already: choose another id.`);
  if (refusal !== null) {
    console.error(`new-check: ${refusal}`);
    process.exitCode = 2;
    return;
  }
  const index = addToIndex(readFileSync(INDEX, 'utf8'), names);
  writeFileSync(resolve(ROOT, names.file), writeCheck(names));
  writeFileSync(resolve(ROOT, names.test), writeTest(names));
  writeFileSync(INDEX, index);
  const written = await import(resolve(ROOT, names.file)) as Readonly<Record<string, AnyCheck>>;
  const check = written[names.exportName];
  if (check !== undefined) writeFileSync(resolve(ROOT, names.page), writeCheckPage(check, ''));
  console.log([
    `Begun: ${names.file}, ${names.test}, ${names.page}, and its line in src/checks/index.ts.`,
    'Next: npx jest test/checks/registry says what is missing; docs/writing-a-check.md says in which order.',
  ].join('\n'));
}
