/** The one way for a test to a temporary folder, so that a run leaves none behind; lint refuses any other. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** Empty and nobody else's; removed with the run's own folder, when all tests are done. @throws Error outside of jest */
export function newFolder(): string {
  const parent = process.env['ROLECALL_RUN_FOLDER'];
  if (parent === undefined) throw new Error('The folder of this run is missing: it is made by test/make-run-folder.cjs, which jest.config.cjs names.');
  return mkdtempSync(join(parent, 'folder-'));
}
