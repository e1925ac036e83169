/** The floors hold because lint says so: bad imports are planted and must be refused, good ones accepted. */
import type { Planted } from './lint-planted';
import { lintPlanted } from './lint-planted';

/** One bad import a wall. */
const BAD: readonly Planted[] = [
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
const GOOD: Planted = ['src/scan/judge-site.ts', "import type { Role } from '../model/role';\nexport type Planted = Role;"];

/** judge-site imports find-setup. */
const CIRCLE: Planted = ['src/scan/find-setup.ts', "import { judgeSite } from './judge-site';\nexport const planted = judgeSite;"];

describe('the floors of the house', () => {
  const found = lintPlanted([...BAD, CIRCLE, GOOD]);

  it.each(BAD.map(([file, line], index) => [file, line, index] as const))('refuse in %s: %s', (_file, _line, index) => {
    expect(found[index]).toContain('import-x/no-restricted-paths');
  });

  it('refuse a circle', () => expect(found.at(-2)).toContain('import-x/no-cycle'));

  it('accept an import that goes down', () => expect(found.at(-1)).toEqual([]));
});
