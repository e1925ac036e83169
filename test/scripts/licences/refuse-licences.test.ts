import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { refuseLicences } from '../../../scripts/licences/refuse-licences';

const aPackage = (licence: string, name = 'a-package') => ({ name, version: '1.0.0', licence });

it('lets the permissive ones pass, and the platform\'s own', () => {
  expect(refuseLicences([aPackage('MIT'), aPackage('Apache-2.0'), aPackage('SEE LICENSE IN LICENSE.txt', '@forge/api')])).toEqual([]);
});

it.each(['GPL-3.0-only', 'AGPL-3.0', 'LGPL-2.1', 'MPL-2.0', 'SSPL-1.0', 'BUSL-1.1', 'UNLICENSED', 'SEE LICENSE IN LICENSE.txt', '(MIT OR GPL-3.0)', 'none stated', ''])('refuses "%s"', (licence) => {
  expect(refuseLicences([aPackage('MIT'), aPackage(licence, 'bad')])).toEqual([expect.stringMatching(/^bad 1\.0\.0 has the licence/)]);
});

it('finds nothing to refuse in what we ship, all of which docs/licences.md lists', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/list-licences.ts', '--check'], { cwd: resolve(__dirname, '../../..'), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);
