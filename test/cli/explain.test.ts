/** `rolecall explain`: the pages of docs/checks as a terminal shows them. */
import fc from 'fast-check';
import picocolors from 'picocolors';
import { CHECKS } from '../../src/checks';
import { findNearest } from '../../src/cli/find-nearest';
import { renderPage } from '../../src/cli/explain/render-page';
import { runRolecall } from './run-terminal';

const plain = picocolors.createColors(false);

describe('rolecall explain', () => {
  it('lists every check with weight and title', async () => {
    const { stdout, exitCode } = await runRolecall(['explain']);
    expect(exitCode).toBe(0);
    for (const { id, title } of CHECKS) expect(stdout).toMatch(new RegExp(`  ${id} \\(weight [\\d.]+\\)\\n    ${title.slice(0, 50)}`));
    expect(stdout).toMatch(/projects-without-product-owner \(weight 10\)/);
  });

  it.each(CHECKS.map(({ id }) => id))('prints the page of %s in 80 columns, without the marks of Markdown', async (id) => {
    const { stdout } = await runRolecall(['explain', id]);
    expect(stdout.startsWith(`${id}\n`)).toBe(true);
    for (const chapter of ['Why it matters', 'What fails', 'How to put it right', 'When this is fine', 'Source']) expect(stdout).toMatch(new RegExp(`^${chapter}\n\\S`, 'm'));
    expect(stdout).not.toMatch(/<!--|^#|\|---|`/m);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('takes an id in any case, with spaces around it', async () => {
    expect((await runRolecall(['explain', ' Unclear-Seats '])).stdout).toContain('Sources disagree');
  });

  it.each([
    ['shared-product-owner', 'shared-product-ownership'],
    ['product-owner', 'projects-without-product-owner'],
    ['unclear', 'unclear-seats'],
    ['stale roadmap', 'stale-roadmap-items'],
  ])('refuses %s in one line and names %s', async (typed, meant) => {
    const { stdout, exitCode, refusal } = await runRolecall(['explain', typed]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(refusal).toMatch(new RegExp(`^no check is called "${typed}"; did you mean .*${meant}`));
  });

  it('always names ids that exist, however odd the word', () => {
    const ids = CHECKS.map(({ id }) => id);
    fc.assert(fc.property(fc.string(), (typed) => {
      const nearest = findNearest(typed, ids, 3);
      expect(nearest).toHaveLength(3);
      expect(nearest.every((id) => ids.includes(id))).toBe(true);
    }));
  });
});

describe('renderPage', () => {
  it('shows lists, tables of several columns, code and links', () => {
    const page = '# a\n\n1. one\n2. two **and** `three`\n\n| name | default | source |\n|---|---|---|\n| x | 3 | [SAFe](https://s.example) |\n\n```\nnpm test\n```\n';
    expect(renderPage(page, plain)).toBe('a\n\n1. one\n2. two and three\n\nx  default: 3; source: SAFe (https://s.example)\n\n    npm test\n');
  });
});
