/** The report as one HTML file, read back by the parser that browsers share: what it says, and that texts of the site stay texts. */
import fc from 'fast-check';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { reportHtml } from '../../../src/cli/reporters/html';
import { arbitraryReport, hostileText } from './arbitrary-report';
import { retextReport } from './retext-report';
import { aCheck, aFinding, aReport, aSpace } from './small-report';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const listNodes = (node: Node): readonly Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(listNodes) : [])];
const listElements = (html: string): readonly Element[] => listNodes(parse(html)).filter((node): node is Element => 'tagName' in node);
const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
/** Elements with the names of their attributes, in any order: texts decide about the order of equals only. */
const skeletonOf = (html: string): readonly string[] => listElements(html).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')).sort();
const attributesOf = (html: string, ...names: readonly string[]) => listElements(html).flatMap(({ attrs }) => attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value));

const gap = aCheck({ outcome: 'fail', findings: [aFinding({ type: 'project', key: 'BAD', message: 'Nobody is product manager of BAD.' })], id: 'projects-without-product-manager' });
const someReport = aReport({
  setup: [aFinding({ type: 'site', key: 'A site', message: 'Name a role.' })],
  summary: { projects: 3, healthy: 1, attention: 0, atRisk: 1, unrated: 1, score: 61.5, findings: 12 },
  projects: [
    aSpace({ key: 'GOOD' }),
    aSpace({ key: 'BAD', band: 'atRisk', floor: 10, score: 20, adjustedScore: 35, adjustedBand: 'atRisk', checks: [
      gap,
      aCheck({ id: 'roadmap-items-owned-by-others', outcome: 'blocked' }),
      aCheck({ id: 'roadmap-items-without-product-manager', outcome: 'warn', judged: 40, findings: [...Array(11).keys()].map((index) => aFinding({ type: 'issue', key: `BAD-${index + 1}`, message: 'Nobody answers.' })) }),
      aCheck({ id: 'overloaded-product-owners', outcome: 'unknown' }),
    ] }),
    aSpace({ key: 'OLD', band: null, checks: [], eligibility: { state: 'dormant', reason: 'Nothing was updated for more than 90 days.' } }),
  ],
  people: [{ accountId: 'anna', seats: [{ projectKey: 'GOOD', role: 'productOwner' }] }],
  dependencies: [
    { from: { issueKey: 'BAD-1', team: 'One' }, to: { issueKey: 'GOOD-1', team: 'Two' }, type: 'Blocks', state: 'open', managed: false },
    { from: { issueKey: 'BAD-2', team: 'Two' }, to: { issueKey: 'GOOD-2', team: 'Three' }, type: 'Blocks', state: 'possiblyDead', managed: false },
  ],
});

describe('the report as HTML', () => {
  it('says the verdict, the set-up, every space with what to do, dependencies, people and how scores are made, in this order', async () => {
    const text = textOf(parse(await reportHtml(someReport))).replace(/\s+/g, ' ');
    const said = [
      '1 space is at risk.', '61.5', '1 healthy', '1 at risk', '1 not rated', 'Name a role.',
      'Space by space', 'BAD', '10 of 100, at risk', 'up to 20 once 1 more check can be read', '35 with the accepted gaps left out', 'Who answers', '1 team: that calls for a product owner.',
      'Do now', 'Nobody is product manager of BAD.', 'Put one active person', '1 check waits for this: The product manager owns the roadmap.',
      'Agree', 'Roadmap items have nobody who answers for them: 11 of 40', 'BAD-8 and 3 more', 'We could not tell', 'Nothing was updated for more than 90 days.',
      '1 open dependency between teams, 1 with nobody in charge. 1 more is possibly dead', 'One and Two', 'anna', '3 requests', 'How scores are made', 'Scrum Guide 2020',
    ];
    let from = 0;
    for (const words of said) {
      const at = text.indexOf(words, from);
      expect({ words, isSaid: at >= from }).toEqual({ words, isSaid: true });
      from = at;
    }
  });

  it('opens also a space whose only gap is worth a look', async () => {
    const look = aSpace({ key: 'LOOK', band: 'attention', floor: 70, checks: [aCheck({ id: 'shared-product-ownership', outcome: 'warn', findings: [aFinding({ type: 'project', key: 'LOOK', message: 'Two people share it.' })] })] });
    const spaces = listElements(await reportHtml(aReport({ projects: [look, aSpace({ key: 'GOOD' })] }))).filter(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === 'space'));
    expect(spaces.map((space) => space.attrs.some(({ name }) => name === 'open'))).toEqual([true, false]);
  });

  it('opens what fails, shows one score, and never says how it is called inside', async () => {
    const html = await reportHtml(someReport);
    const spaces = listElements(html).filter(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === 'space'));
    expect(spaces.map((space) => space.attrs.some(({ name }) => name === 'open'))).toEqual([true, false, false]);
    expect(textOf(parse(html.replace(/<style>[^]*<\/style>/, '')))).not.toMatch(/\b(?:floor|raw|blocked|coverage|undefined|NaN|null)\b/i);
  });

  it('is one file: nothing from elsewhere, no script, no style but its own', async () => {
    const html = await reportHtml(someReport);
    expect(attributesOf(html, 'src', 'srcset', 'style', 'onclick')).toEqual([]);
    expect(listElements(html).filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'object', 'form'].includes(tagName))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
    expect(attributesOf(html, 'content')).toContainEqual(expect.stringMatching(/^default-src 'none'; style-src 'sha256-/));
  });

  it('leads every link of its own to something on the page, and every id is there once', async () => {
    const html = await reportHtml(someReport);
    const ids = attributesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = attributesOf(html, 'href').filter((href) => href.startsWith('#')).map((href) => href.slice(1));
    for (const target of [...targets, ...attributesOf(html, 'aria-labelledby').flatMap((value) => value.split(' '))]) expect(ids).toContain(target);
  });

  it('is the same elements whatever the texts of the site say', async () => {
    await fc.assert(fc.asyncProperty(arbitraryReport(), async (report) => {
      expect(skeletonOf(await reportHtml(report))).toEqual(skeletonOf(await reportHtml(retextReport(report))));
    }));
  });

  it('shows texts of the site as they are, and links to the site only', async () => {
    await fc.assert(fc.asyncProperty(arbitraryReport(hostileText), async (report) => {
      const html = await reportHtml(report);
      // As the parser reads any text: no NUL, and every line end alike.
      const read = (text: string) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
      const text = read(textOf(parse(html)));
      for (const { key, name } of report.projects) for (const one of [key, name]) expect(text).toContain(read(one));
      for (const { message } of report.setup) expect(text).toContain(read(message));
      const base = URL.canParse(report.site.url) ? new URL(report.site.url).origin : 'null';
      for (const href of attributesOf(html, 'href')) expect(href.startsWith('#') || (base !== 'null' && href.startsWith(base))).toBe(true);
    }));
  });

  it('gives the same bytes for the same report', async () => {
    await fc.assert(fc.asyncProperty(arbitraryReport(), async (report) => { expect(await reportHtml(structuredClone(report))).toBe(await reportHtml(report)); }), { numRuns: 20 });
  });

  it('of a large site stays a file that can be mailed', async () => {
    const items = [...Array(60).keys()].map((index) => aFinding({ type: 'issue', key: `BIG-${index + 1}`, message: `Nobody answers for BIG-${index + 1}.` }));
    const checks = [...Array(19).keys()].map((index) => aCheck({ id: `check-${index}`, outcome: 'fail', judged: 60, findings: items }));
    const projects = [...Array(5000).keys()].map((index) => aSpace({ key: `BIG${index}`, band: 'atRisk', floor: 1, score: 1, checks }));
    const dependencies = [...Array(4000).keys()].map((index) => ({ from: { issueKey: 'A-1', team: `Team ${index % 97}` }, to: { issueKey: 'A-2', team: `Crew ${index % 89}` }, type: 'Blocks', state: 'open', managed: index % 3 === 0 } as const));
    const started = performance.now();
    const html = await reportHtml(aReport({ projects, dependencies }));
    expect(Buffer.byteLength(html)).toBeLessThan(10_000_000);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(html).toContain('and 2000 more, which stand better than these');
  }, 60_000);
});
