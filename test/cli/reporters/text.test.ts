/** The report in the terminal: its order, its width, and that a name steers nothing. */
import fc from 'fast-check';
import { reportText } from '../../../src/cli/reporters/text';
import { arbitraryReport, hostileText } from './arbitrary-report';
import { aCheck, aFinding, aReport, aSpace } from './small-report';

const plain = { colour: false };
const items = ['BAD-1', 'BAD-2', 'BAD-3', 'BAD-4'].map((key) => aFinding({ type: 'issue', key, message: `Nobody answers for ${key}.` }));
const bad = aSpace({
  key: 'BAD', name: 'A space', band: 'atRisk', floor: 10, score: 20, adjustedScore: 30,
  checks: [
    aCheck({ id: 'projects-without-product-manager', outcome: 'fail', weight: 5, findings: [aFinding({ type: 'project', key: 'BAD', message: 'Nobody is product manager of BAD.' })] }),
    aCheck({ id: 'roadmap-items-owned-by-others', outcome: 'blocked' }),
    aCheck({ id: 'roadmap-items-without-product-manager', outcome: 'warn', weight: 7.5, findings: items }),
    aCheck({ id: 'stale-roadmap-items', outcome: 'fail', weight: 0, judged: 4, findings: items.slice(0, 2) }),
    // Passes with an exception, and so is no gap.
    aCheck({ id: 'work-without-roadmap-item', outcome: 'pass', weight: 0, judged: 9, findings: items.slice(0, 1) }),
    aCheck({ id: 'overloaded-product-owners', outcome: 'unknown' }),
  ],
});

describe('the report as text', () => {
  it('says the verdict, the set-up, what to do first, all spaces and the dependencies', () => {
    const report = aReport({
      summary: { projects: 3, healthy: 1, attention: 0, atRisk: 1, unrated: 1, score: 61.5, findings: 7 },
      setup: [aFinding({ type: 'site', key: 'A site', message: 'Name a role.' })],
      projects: [aSpace({ key: 'GOOD' }), bad, aSpace({ key: 'OLD', band: null, checks: [], eligibility: { state: 'dormant', reason: 'Nothing was updated.' } })],
      dependencies: [{ from: { issueKey: 'BAD-1', team: 'Two' }, to: { issueKey: 'GOOD-1', team: 'One' }, type: 'Blocks', state: 'open', managed: false }],
    });
    expect(reportText(report, plain)).toBe(`A site: role clarity 61.5 of 100
1 space is at risk. 3 spaces: 1 healthy, 0 need attention, 1 at risk, 1 not
rated. 7 findings. As of 2026-11-24 00:00 UTC.

Set-up
! Name a role.

BAD  A space — ✕ at risk 10, up to 20 once all can be read, 30 with the accepted
gaps left out
  ✕ Nobody is product manager of BAD.
    → Put one active person into the product manager role, in the access
      settings of the space.
    1 check waits for this.
  ▲ Roadmap items have nobody who answers for them (4 of 10)
    BAD-1, BAD-2, BAD-3 and 1 more
    → Set the product manager or the assignee of the work item to an active
      person.
  ◦ Observed, not counted: roadmap items have not been touched for a long time
    (2 of 4).
  ? Could not be told: the product owner serves no more teams than one person
    can.

Space  Rating     Score  Up to  To do  Owner  Product  Delivery
BAD    ✕ at risk   10.0   20.0      2  one    one      one
GOOD   ● healthy  100.0                one    one      one
OLD      dormant                       one    one      one

1 open dependency between teams, 1 with nobody in charge. Nobody is in charge of
1 between One and Two.

Read with 3 requests and 9 points.
`);
  });

  it('tells a dozen spaces and names how many there are besides', () => {
    const text = reportText(aReport({ projects: [...Array(15).keys()].map((index) => ({ ...bad, key: `BAD${index}` })) }), plain);
    expect(text.match(/Nobody is product manager of BAD/g)).toHaveLength(12);
    expect(text).toContain('3 more spaces have something to do: see the table.');
  });

  it('says why there is no rating where nothing moved for long, and how to judge another day', () => {
    const dormant = aSpace({ key: 'OLD', band: null, checks: [], eligibility: { state: 'dormant', reason: 'Nothing was updated.' } });
    const summary = { projects: 1, healthy: 0, attention: 0, atRisk: 0, unrated: 1, score: null, findings: 0 };
    expect(reportText(aReport({ summary, projects: [dormant] }), plain)).toContain(`A site: not rated
No space could be rated: nothing in them was updated for long. 1 space: 0
healthy, 0 need attention, 0 at risk, 1 not rated. 0 findings. As of 2026-11-24
00:00 UTC. To judge them as of another day, give it with --now.`);
    const empty = { ...dormant, eligibility: { state: 'empty' as const, reason: 'The space has no work item yet.' } };
    expect(reportText(aReport({ summary, projects: [empty] }), plain)).toContain('No space could be rated. 1 space');
  });

  it('paints only where asked to', () => {
    expect(reportText(aReport({ projects: [bad] }), { colour: true })).toContain('\u001b[31m✕ at risk');
    expect(reportText(aReport({ projects: [bad] }), plain)).not.toContain('\u001b');
  });

  it('never steers the terminal, whatever the site names its things', () => {
    fc.assert(fc.property(arbitraryReport(fc.oneof(hostileText, fc.constantFrom('\u001b[2J', '\u001b]8;;http://evil.example\u0007x', '\u009b31m', 'a\rb', '\u202eabc'))), (report) => {
      expect(reportText(report, plain)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    }));
  });

  it('never is wider than 80 columns', () => {
    const words = fc.string({ unit: 'grapheme-ascii', maxLength: 200 });
    fc.assert(fc.property(arbitraryReport(words), (report) => {
      expect(reportText(report, plain).split('\n').filter((line) => line.length > 80)).toEqual([]);
    }));
  });
});
