/** Exports that are odd and can be judged all the same: what is judged is right, and what cannot be told is unknown. */
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import type { Report } from '../../src/model/report';
import { reportSchema } from '../../src/model/report';
import { runTerminal } from './run-terminal';
import { lines, smallIssues, smallSite, smallUsers, writeExport } from './small-export';

type Files = Parameters<typeof writeExport>[0];
async function scan(files: Files): Promise<Report> {
  const { stdout, refusal } = await runTerminal(['--data', writeExport(files), '--format', 'json']);
  expect(refusal).toBe('');
  return reportSchema.parse(JSON.parse(stdout));
}
const checkOf = (report: Report, key: string, id: string) => report.projects.find((project) => project.key === key)?.checks.find((check) => check.id === id);
const itemsOf = (report: Report) => checkOf(report, 'AND', 'roadmap-items-without-product-manager');
const epic = (fields: object) => ({ id: '9', key: 'AND-9', fields: { project: { id: '1', key: 'AND' }, issuetype: { id: '11' }, status: { statusCategory: { key: 'new', id: 2 } }, updated: '2026-11-20T10:00:00.000+0000', ...fields } });
const withEpic = (fields: object) => scan({ 'issues.jsonl': lines([...smallIssues, epic(fields)]) });

describe('an item is judged right', () => {
  it('whose assignee the site does not know: that person has left, so nobody owns it but the product owner by default', async () => {
    const known = await withEpic({ assignee: { accountId: 'anna' } });
    const lost = await withEpic({ assignee: { accountId: 'nobody-knows' } });
    expect(itemsOf(lost)?.judged).toBe(3);
    expect(itemsOf(lost)?.violations).toBe((itemsOf(known)?.violations ?? 0) + 1);
  });

  it.each([['unknown', { name: 'Odd', statusCategory: { key: 'odd', id: 9 } }], ['missing', { name: 'Limbo' }], ['null', null]])('whose status category is %s: it is open', async (_, status) => {
    expect(itemsOf(await withEpic({ assignee: { accountId: 'anna' }, status }))?.judged).toBe(3);
  });

  it('whose dates are none: it is never stale', async () => {
    const stale = checkOf(await withEpic({ updated: 'yesterday', created: '31.12.2026' }), 'AND', 'stale-roadmap-items');
    expect(stale).toMatchObject({ judged: 3, violations: 0, outcome: 'pass' });
  });
});

describe('a site is judged right', () => {
  it('with items of a space that the export lacks: they are invisible, and so are links to them', async () => {
    const elsewhere = { ...smallIssues[3], fields: { ...smallIssues[3]?.fields, project: { id: '99', key: 'GONE' } } };
    const report = await scan({ 'issues.jsonl': lines([...smallIssues.slice(0, 3), elsewhere]) });
    expect(report.projects.map(({ key, eligibility }) => [key, eligibility.state])).toEqual([['AND', 'eligible'], ['EMPTY', 'empty']]);
    expect(report.dependencies).toEqual([]);
  });

  it('with a byte order mark in every file, CRLF, blank lines, a line twice and gzip', async () => {
    const odd = (records: readonly unknown[]) => `\ufeff${lines([...records, records[0]]).replaceAll('\n', '\r\n\r\n')}`;
    const files = { 'site.json': `\ufeff${JSON.stringify(smallSite, null, 2).replaceAll('\n', '\r\n')}`, 'users.jsonl': odd(smallUsers), 'issues.jsonl': null, 'issues.jsonl.gz': gzipSync(odd(smallIssues)) };
    const [plain, dressed] = [await scan({}), await scan(files)];
    // An export without an address is named after its folder.
    expect({ ...dressed, cost: null, site: null }).toEqual({ ...plain, cost: null, site: null });
  });

  it('whose roles cannot be read in one space: that one is unreadable at lower coverage, the other as before', async () => {
    const hidden = { ...smallSite, permissions: { grants: [{ projectKey: 'EMPTY', permission: 'ADMINISTER_PROJECTS', holders: [] }] } };
    const [plain, partly] = [await scan({}), await scan({ 'site.json': JSON.stringify(hidden) })];
    const [and, empty] = partly.projects;
    expect(and?.seats).toEqual(plain.projects[0]?.seats);
    expect(empty?.seats.productOwner.state).toBe('unreadable');
    expect(empty?.coverage).toBeLessThan(plain.projects[1]?.coverage ?? 0);
    expect(partly.setup.some(({ message }) => message.includes('could not be read'))).toBe(true);
  });

  it.each([['AND'], ['OR'], ['NOT'], ['EMPTY'], ['NULL'], ['ORDER'], ['IN'], ['IS'], ['BY']])('whose space has the JQL word %s for a key', async (key) => {
    const rename = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replaceAll(/"(AND|EMPTY)(?=["-])/g, (_match, name) => `"${name === 'AND' ? key : 'OTHER'}`)) as Value;
    const [plain, renamed] = [await scan({}), await scan({ 'site.json': JSON.stringify(rename(smallSite)), 'issues.jsonl': lines(rename(smallIssues)) })];
    expect(renamed.projects.find((project) => project.key === key)?.floor).toBe(plain.projects[0]?.floor);
    expect(renamed.summary).toEqual(plain.summary);
    const { stdout } = await runTerminal(['--data', writeExport({ 'site.json': JSON.stringify(rename(smallSite)), 'issues.jsonl': lines(rename(smallIssues)) }), '--projects', key, '--format', 'json']);
    expect((JSON.parse(stdout) as Report).projects.map((project) => project.key)).toEqual([key]);
  });

  const awkward = fc.string({ unit: fc.constantFrom('"', '\\', '\n', '\r', '\t', "'", 'a', ' ', ')', '%', 'é', '\u2028', '\u{1f4e6}'), minLength: 1, maxLength: 8 });

  it('whatever its names are made of: spaces, roles, types, link types, fields and teams', async () => {
    const team = { id: 'customfield_1', custom: true, schema: { type: 'team', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team' } };
    const name = (plain: string) => ({ space: plain, site: plain, type: plain, outward: `blocks ${plain}`, inward: `blocked by ${plain}`, field: `Team ${plain}`, team: plain });
    const dress = (words: ReturnType<typeof name>) => scan({
      'site.json': JSON.stringify({
        ...smallSite,
        name: words.site,
        projects: smallSite.projects.map((project) => ({ ...project, name: words.space })),
        issueTypes: smallSite.issueTypes.map((type) => ({ ...type, name: words.type })),
        issueLinkTypes: smallSite.issueLinkTypes.map((type) => ({ ...type, outward: words.outward, inward: words.inward })),
        roles: [...smallSite.roles, { id: 3, name: words.type, projectKey: 'AND', actors: [] }],
        fields: [{ ...team, name: words.field }],
      }),
      'issues.jsonl': lines(smallIssues.map((issue) => ({ ...issue, fields: { ...issue.fields, customfield_1: { id: `t-${issue.key}`, name: words.team } } }))),
    });
    const plain = await dress(name('plain'));
    await fc.assert(fc.asyncProperty(awkward, async (text) => {
      const report = await dress(name(text));
      expect(report.site.name).toBe(text);
      expect(report.projects.map(({ score, floor, coverage, seats }) => ({ score, floor, coverage, seats }))).toEqual(plain.projects.map(({ score, floor, coverage, seats }) => ({ score, floor, coverage, seats })));
      expect(report.dependencies).toHaveLength(plain.dependencies.length);
    }), { numRuns: 25 });
  }, 60_000);
});
