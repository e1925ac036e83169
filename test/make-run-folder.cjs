/** Before all tests: one temporary folder for the whole run, in which test/new-folder.ts makes every other; test/remove-run-folder.cjs removes it. */
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  process.env.ROLECALL_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'rolecall-tests-'));
};
