/** The report as Markdown, read back by a Markdown parser with everything on that GitHub and Atlassian's editor have on. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { escapeMarkdown } from '../../../src/cli/reporters/escape-markdown';
import { reportMarkdown } from '../../../src/cli/reporters/markdown';
import type { Report } from '../../../src/model/report';
import { arbitraryReport, hostileText } from './arbitrary-report';
import { retextReport } from './retext-report';
import { aCheck, aFinding, aReport, aSpace } from './small-report';

const parser = new MarkdownIt({ html: true, linkify: true, breaks: true });
const flatten = (tokens: readonly Token[]): readonly Token[] => tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);
const readTokens = (markdown: string): readonly Token[] => flatten(parser.parse(markdown, {}));
/** Everything that is no text, in any order, since texts decide about the order of spaces with equal scores. */
const readElements = (report: Report): readonly string[] => readTokens(reportMarkdown(report)).map(({ type }) => type).filter((type) => type !== 'text' && type !== 'text_special').sort();
const readText = (markdown: string): string => parser.renderInline(markdown).replace(/<[^>]*>/g, '');

describe('the report as Markdown', () => {
  it('tells the verdict, what to do first, all spaces and the dependencies, with links to the site', () => {
    const gap = aCheck({ outcome: 'fail', findings: [aFinding({ type: 'project', key: 'BAD', message: 'Nobody is product owner of BAD.' })] });
    const waits = aCheck({ id: 'product-owners-without-authority', outcome: 'blocked' });
    const items = ['BAD-1', 'BAD-2'].map((key) => aFinding({ type: 'issue', key, message: `Nobody answers for ${key}.` }));
    const markdown = reportMarkdown(aReport({
      setup: [aFinding({ type: 'site', key: 'A site', message: 'Name a role.' })],
      projects: [
        aSpace({ key: 'BAD', name: 'A | B', band: 'atRisk', floor: 10, score: 20, checks: [gap, waits, aCheck({ id: 'roadmap-items-without-product-manager', outcome: 'warn', weight: 7.5, findings: items })] }),
        aSpace({ key: 'GOOD' }),
      ],
      dependencies: [{ from: { issueKey: 'BAD-1', team: 'One' }, to: { issueKey: 'GOOD-1', team: 'Two' }, type: 'Blocks', state: 'open', managed: false }],
    }));
    expect(markdown).toContain('# A site: role clarity 100 of 100\n');
    expect(markdown).toContain('- Name a role.\n');
    expect(markdown).toContain('**[BAD](https://site.example/browse/BAD) A \\| B**: ✕ at risk, 10, up to 20 once all can be read\n');
    expect(markdown).toContain('- **Nobody is product owner of BAD.** Put one active person into the product owner role');
    expect(markdown).toContain('(2 of 10).** [BAD-1](https://site.example/browse/BAD-1), [BAD-2](https://site.example/browse/BAD-2). Set');
    expect(markdown).toContain('| [GOOD](https://site.example/browse/GOOD) | Space A | ● healthy | 100 | one person | one person | one person |  |');
    expect(markdown).toContain('1 open dependency between teams, 1 with nobody in charge.');
    expect(markdown).toContain('| One and Two | 1 | 1 | 0 |');
    expect(readTokens(markdown).filter(({ type }) => type === 'table_open')).toHaveLength(3);
  });

  it('is the same elements whatever the texts of the site say', () => {
    fc.assert(fc.property(arbitraryReport(), (report) => {
      expect(readElements(report)).toEqual(readElements(retextReport(report)));
    }), { numRuns: 150 });
  });

  it('links to the site only', () => {
    fc.assert(fc.property(arbitraryReport(fc.oneof(hostileText, fc.constantFrom('AND', 'AND-1'))), (report) => {
      const addresses = readTokens(reportMarkdown(report)).flatMap(({ type, attrs }) => (type === 'link_open' || type === 'image' ? [attrs?.[0]?.[1]] : []));
      for (const address of addresses) expect(address).toMatch(/^https?:\/\/[^/]+(?:\/.*)?\/browse\/[A-Z][A-Z0-9_]*(?:-\d+)?$/);
    }));
  });

  it('loses nothing of a text but line ends and controls', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const decoded = readText(escapeMarkdown(text)).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(decoded.replaceAll('\u2060', '')).toBe(text.replace(/[\s\p{Cc}]+/gu, ' ').trim().replaceAll('\u2060', '') || '–');
    }), { numRuns: 300 });
  });

  it('escapes only what could be markup', () => {
    expect(escapeMarkdown('Fleet & Charging: R-2 (v1.5) > 50 % – 9 items.')).toBe('Fleet & Charging: R-2 (v1.5) > 50 % – 9 items.');
  });

  it('gives the same bytes for the same report', () => {
    fc.assert(fc.property(arbitraryReport(), (report) => { expect(reportMarkdown(structuredClone(report))).toBe(reportMarkdown(report)); }), { numRuns: 20 });
  });
});
