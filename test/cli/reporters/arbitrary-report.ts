/** Generated reports, every text of the site drawn from one arbitrary: for the properties of the reporters. */
import fc from 'fast-check';
import { CHECKS } from '../../../src/checks';
import { OUTCOMES } from '../../../src/model/check';
import type { Report } from '../../../src/model/report';
import { BANDS, ELIGIBILITY_STATES, reportSchema } from '../../../src/model/report';
import { ROLES } from '../../../src/model/role';
import { SEAT_STATES } from '../../../src/model/seat';

/** What a site may name its things, if it means harm: markup of every form, formulas, links, and any characters at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>', '</style><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '&lt;b&gt;', '<!--', ']]>', '</svg>', '</title>',
    '`code`', '**bold**', '_em_', '| pipe | cell |', '\\| \\', '[link](javascript:alert(1))', '![image](http://evil.example/x.png)', '# heading', '- item', '1. item', '> quote', '~~gone~~',
    '\n\n# new block\n\n', '\n---\n', 'www.evil.example', 'https://evil.example/', 'mail@evil.example', '@everyone', '<https://evil.example>', '[ref]: http://evil.example', '***', '    indented', '```\nfence', '&copy;', '\u202eright to left',
    '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', "'=1", '\uff1d1', 'x;=1', 'x\n@1', '\u200b=1', 'MAR-12', '', ' ', '=HYPERLINK("http://evil.example","x")',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'`*_[]()#|\\-+=~!.:;@/ \n\ta1') }),
);

const role = fc.constantFrom(...ROLES);
const band = fc.option(fc.constantFrom(...BANDS));
const score = fc.option(fc.nat(1000).map((tenths) => tenths / 10));
const some = <Value>(one: fc.Arbitrary<Value>, maxLength = 3) => fc.array(one, { maxLength });

export function arbitraryReport(text: fc.Arbitrary<string> = hostileText): fc.Arbitrary<Report> {
  const finding = (type: fc.Arbitrary<'site' | 'project' | 'issue' | 'person' | 'dependency'>) => fc.record({
    subject: fc.record({ type, id: text, key: text }), message: text, values: fc.dictionary(fc.constantFrom('role', 'count', 'names'), fc.oneof(text, role, fc.nat(), fc.boolean(), fc.constant(null), some(text))),
  });
  const seat = fc.record({ state: fc.constantFrom(...SEAT_STATES), holders: some(text), source: fc.option(text) });
  const check = fc.record({
    id: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...CHECKS.map(({ id }) => id)) }, { weight: 1, arbitrary: text }),
    outcome: fc.constantFrom(...OUTCOMES), weight: fc.constantFrom(0, 2.5, 5, 7.5, 10), judged: fc.nat(20),
    findings: some(finding(fc.constantFrom('project', 'issue', 'person', 'dependency')), 8),
  }).map((one) => ({ ...one, violations: one.findings.length }));
  const project = fc.record({
    id: text, key: text, name: text, band, score, floor: score, coverage: fc.constantFrom(0, 0.5, 1), adjustedScore: score, adjustedBand: band,
    eligibility: fc.record({ state: fc.constantFrom(...ELIGIBILITY_STATES), reason: text }),
    seats: fc.record({ productOwner: seat, productManager: seat, projectManager: seat }),
    checks: some(check, 6),
    operatingModel: fc.record({ has: some(role), needs: some(role), reason: text }),
  });
  const end = fc.record({ issueKey: text, team: text });
  return fc.record({
    schemaVersion: fc.constant(1 as const),
    generatedAt: fc.constant('2026-11-24T00:00:00.000Z'),
    site: fc.record({ url: fc.oneof(fc.constantFrom('https://site.example', 'javascript:alert(1)', 'https://site.example/"><script>/a)|b_', 'https://site.example/jira/'), text), name: text }),
    settings: fc.record({ preset: fc.constant('default' as const), version: fc.constant(1 as const) }),
    setup: some(finding(fc.constant('site')), 2),
    summary: fc.record({ projects: fc.nat(9), healthy: fc.nat(9), attention: fc.nat(9), atRisk: fc.nat(9), unrated: fc.nat(9), score, findings: fc.nat(99) }),
    projects: some(project, 5),
    people: some(fc.record({ accountId: text, seats: some(fc.record({ projectKey: text, role })) })),
    dependencies: some(fc.record({ from: end, to: end, type: text, state: fc.constantFrom('open', 'possiblyDead'), managed: fc.option(fc.boolean()) }), 6),
    cost: fc.record({ requests: fc.nat(99), points: fc.nat(99), seconds: fc.nat(99) }),
  }).map((report) => reportSchema.parse(report));
}
