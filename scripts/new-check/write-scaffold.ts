/** The files of a new check as they begin: they compile, pass lint, judge nothing wrong, and say where words are missing. */
import type { CheckNames } from './name-check';

/** Every sentence that somebody still has to write begins with it. */
export const UNWRITTEN = 'Say here';

export const writeCheck = ({ id, exportName }: CheckNames): string => `/** ${UNWRITTEN} what the check holds. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';

export const ${exportName} = defineCheck({
  id: '${id}',
  title: '${UNWRITTEN} what is true when it passes',
  failureTitle: '${UNWRITTEN} what is wrong when it fails',
  description: '${UNWRITTEN} why it matters, in one or two sentences.',
  role: 'productOwner',
  risk: 'low',
  // Shown and never counted until somebody decides what it weighs.
  kind: 'practice',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner'],
  thresholds: [],
  messages: { found: '${UNWRITTEN} what was found in {project}.' },
  remedyText: '${UNWRITTEN} what puts it right, as an order to the person who can.',
  source: '${UNWRITTEN} what the rule rests on.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ productOwner }) {
    if (productOwner.state === 'unreadable') return unknownResult();
    return hasHolder(productOwner) ? judged('pass', 1, []) : notApplicable();
  },
  remedy: (site) => site,
});
`;

export const writeTest = ({ id, exportName }: CheckNames): string => `import { ${exportName} as check } from '../../src/checks/${id}';
import type { SeatState } from '../../src/model/seat';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const run = (state: SeatState) => check.run(buildFacts({ productOwner: buildSeat('productOwner', { state }) }), buildRules());

describe('${id}', () => {
  it.each(['filled', 'shared'] as const)('passes when the seat is %s', (state) => {
    expect(run(state)).toMatchObject({ outcome: 'pass', judged: 1, violations: 0 });
  });

  it.each(['empty', 'departed', 'groupOnly', 'unmapped'] as const)('does not apply to a seat that is %s', (state) => expect(run(state).outcome).toBe('notApplicable'));
  it('cannot tell where the seat could not be read', () => expect(run('unreadable').outcome).toBe('unknown'));
});
`;

/** The index with one import, in its place by the alphabet, and one line at the end of the list. @throws Error where the index has another shape */
export function addToIndex(index: string, { id, exportName }: CheckNames): string {
  const line = `import { ${exportName} } from './${id}';`;
  const lines = index.split('\n');
  const isImport = (text: string) => /^import \{ \w+ \} from '\.\//.test(text);
  const end = lines.indexOf('];');
  if (!lines.some(isImport) || end < 0) throw new Error('src/checks/index.ts has another shape than expected: add the import and the line by hand.');
  const before = lines.findIndex((text) => isImport(text) && text > line);
  const place = before < 0 ? lines.findLastIndex(isImport) + 1 : before;
  return [...lines.slice(0, place), line, ...lines.slice(place, end), `  ${exportName},`, ...lines.slice(end)].join('\n');
}
