/** The spreadsheet: what a reader of the field gets back from it, and that no cell is run. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Report } from '../../../src/model/report';
import type { CSV_COLUMNS } from '../../../src/cli/reporters/csv-columns';
import { reportCsv } from '../../../src/cli/reporters/csv';
import { disarmCell } from '../../../src/model/disarm-cell';
import { arbitraryReport, hostileText } from './arbitrary-report';
import { aCheck, aFinding, aReport, aSpace } from './small-report';

type Cells = Readonly<Record<keyof typeof CSV_COLUMNS, string>>;
const readCsv = (report: Report): readonly Cells[] => parse(reportCsv(report), { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });

describe('the report as CSV', () => {
  it('has a row a finding, a row a check that could not be told, and a row a space without either', () => {
    const rows = readCsv(aReport({
      projects: [
        aSpace({ key: 'BAD', band: 'atRisk', floor: 12.5, score: 20, adjustedScore: 25, checks: [
          aCheck({ id: 'projects-without-product-owner', outcome: 'fail', findings: [aFinding({ type: 'project', key: 'BAD', message: 'Nobody is product owner of BAD.' })] }),
          aCheck({ id: 'departed-role-holders', outcome: 'fail', findings: [aFinding({ type: 'person', key: 'gone', message: 'They left.', values: { role: 'projectManager' } })] }),
          aCheck({ id: 'shared-product-ownership', outcome: 'unknown' }),
          aCheck({ id: 'roadmap-items-without-product-manager', outcome: 'pass', findings: [aFinding({ type: 'issue', key: 'BAD-1', message: 'Nobody answers for BAD-1.' })] }),
          aCheck({ id: 'dependencies-without-project-manager', outcome: 'warn', weight: 0, findings: [aFinding({ type: 'dependency', key: 'BAD-1>B-2', message: 'Nobody.' })] }),
        ] }),
        aSpace({ key: 'GOOD' }),
        aSpace({ key: 'OLD', band: null, eligibility: { state: 'dormant', reason: 'Nothing was updated.' } }),
      ],
    }));
    expect(rows.map((row) => [row['space key'], row.band, row.score, row['up to'], row['adjusted score'], row.outcome, row['owner role']])).toEqual([
      ['BAD', 'at risk', '12.5', '20', '25', 'gap', 'product owner'],
      ['BAD', 'at risk', '12.5', '20', '25', 'gap', 'project manager'],
      ['BAD', 'at risk', '12.5', '20', '25', 'could not be told', 'product owner'],
      ['BAD', 'at risk', '12.5', '20', '25', 'within limits', 'product manager'],
      ['BAD', 'at risk', '12.5', '20', '25', 'observed, not counted', 'project manager'],
      ['GOOD', 'healthy', '100', '', '', '', ''],
      ['OLD', 'dormant', '', '', '', '', ''],
    ]);
    expect(rows.map(({ message }) => message).slice(-2)).toEqual(['No gap was found.', 'Nothing was updated.']);
  });

  it('starts with a byte-order mark, ends every row with CRLF, and leaves numbers bare', () => {
    const csv = reportCsv(aReport({ projects: [aSpace({ key: 'A', band: 'attention', floor: 72.5, score: 84 })] }));
    expect(csv.startsWith('\ufeff"space key",')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv).toContain('"needs attention",72.5,84,');
  });

  it('never starts a cell with what a spreadsheet runs, and loses nothing', () => {
    const sign = /^[\s"\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
    fc.assert(fc.property(arbitraryReport(), (report) => {
      const rows = readCsv(report);
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[\t\r\n]/u.test(cell))).toEqual([]);
      // Also where semicolons, tabs or line ends separate.
      expect(cells.flatMap((cell) => cell.split(/[;\t\r\n]/u)).filter((cell) => sign.test(cell))).toEqual([]);
      const bare = (text: string) => text.replaceAll("'", '');
      const messages = new Set(rows.map(({ message }) => bare(message)));
      for (const { name, checks } of report.projects) {
        expect(rows.map((row) => bare(row['space name']))).toContain(bare(name));
        for (const { findings, outcome } of checks) if (outcome === 'fail') for (const { message } of findings) expect(messages).toContain(bare(message));
      }
      for (const { message } of report.setup) expect(messages).toContain(bare(message));
    }));
  });

  it('adds apostrophes to a text and changes nothing else', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const left = [...text];
      for (const character of disarmCell(text)) if (character === left[0]) left.shift(); else expect(character).toBe("'");
      expect(left).toEqual([]);
    }));
  });

  it.each([
    ['=1+1', "'=1+1"], [' @A1', "' @A1"], ['a;=1', "a;'=1"], ['a;b', 'a;b'], ['MAR-12', "'MAR-12"], ['MARS-12', 'MARS-12'], ['LKR-12', 'LKR-12'], ['12 - 3', '12 - 3'], ['\uff1d1', "'\uff1d1"],
  ])('disarms %j as %j', (text, cell) => {
    expect(disarmCell(text)).toBe(cell);
  });
});
