/** Every check is whole: file, index line, page and test of one name, a weight, every chapter written, every message asserted. */
import { resolve } from 'node:path';
import { DESIGN_ORDER, findCheckProblems } from '../../scripts/new-check/find-check-problems';
import { CHECKS } from '../../src/checks';

const ROOT = resolve(__dirname, '../..');

describe('the registry of checks', () => {
  it('has nothing missing, misplaced or orphaned', () => expect(findCheckProblems(ROOT, CHECKS).join('\n')).toBe(''));
  it('knows no id twice', () => expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length));
  it('is in the design’s order', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(ids.filter((id) => (DESIGN_ORDER as readonly string[]).includes(id))).toEqual(DESIGN_ORDER.filter((id) => ids.includes(id)));
  });
});

describe('the registry complains, in a sentence each, of', () => {
  const [first, second] = CHECKS;
  it.each<readonly [string, Parameters<typeof findCheckProblems>[1], string]>([
    ['a check without a line', CHECKS.slice(1), `src/checks/${first!.id}.ts is in no line of src/checks/index.ts: add it.`],
    ['a page without a check', CHECKS.slice(1), `docs/checks/${first!.id}.md belongs to no check: remove it, or register the check.`],
    ['checks out of order', [second!, first!, ...CHECKS.slice(2)], `src/checks/index.ts lists "${first!.id}" behind "${second!.id}": keep the design's order, exact checks first.`],
    ['a check whose id is not its file’s name', [...CHECKS, { ...first!, id: 'odd-ones', kind: 'practice' }], 'The check "odd-ones" has no file src/checks/odd-ones.ts: file and id bear one name.'],
    ['a check without page', [...CHECKS, { ...first!, id: 'odd-ones', kind: 'practice' }], 'The check "odd-ones" has no page docs/checks/odd-ones.md: run npm run docs, then write its chapters.'],
    ['a check without test', [...CHECKS, { ...first!, id: 'odd-ones', kind: 'practice' }], 'The check "odd-ones" has no test test/checks/odd-ones.test.ts.'],
    ['a message that no test asserts', [{ ...first!, messages: { ...first!.messages, unheard: 'Nobody says so.' } }, ...CHECKS.slice(1)], `test/checks/${first!.id}.test.ts never asserts the message "unheard".`],
    ['a preset that names a check that is gone', CHECKS.filter(({ id }) => id !== 'combined-roles-at-scale'), 'The preset less changes the check "combined-roles-at-scale", which does not exist: src/model/presets.ts.'],
  ])('%s', (_, checks, sentence) => expect(findCheckProblems(ROOT, checks)).toContain(sentence));
});
