/**
 * The report as a spreadsheet: a row a finding, a row a check that could not be told or waits, and a row a space that has neither.
 * Opens in Excel as it is: byte-order mark, CRLF, and no text that a spreadsheet would run or turn into a date.
 */
import { stringify } from 'csv-stringify/sync';
import type { Outcome } from '../../model/check';
import type { Report, ReportCheck, ReportFinding, ReportProject } from '../../model/report';
import type { Role } from '../../model/role';
import { ROLES, ROLE_WORDS } from '../../model/role';
import { describeCheck } from './arrange/describe-check';
import { rankSpaces } from './arrange/rank-spaces';
import { rateSpace } from './arrange/rate-space';
import { ELIGIBILITY_WORDS, lowerFirst, OUTCOME_WORDS, STANDING_WORDS } from './arrange/words';
import { CSV_COLUMNS } from './csv-columns';
import { disarmCell } from '../../model/disarm-cell';

type Column = keyof typeof CSV_COLUMNS;
type Row = Partial<Readonly<Record<Column, string | number | null>>>;

export const reportCsv = ({ setup, projects }: Report): string =>
  stringify([...setup.map(toSetupRow), ...rankSpaces(projects).flatMap(toRows)], {
    columns: Object.keys(CSV_COLUMNS), header: true, bom: true, record_delimiter: 'windows', quoted_string: true, cast: { string: disarmCell },
  });

const toSetupRow = ({ subject, message }: ReportFinding): Row => ({ 'outcome': 'set-up', 'subject type': subject.type, 'subject key': subject.key, message });

function toRows(project: ReportProject): readonly Row[] {
  const { standing, score, upTo, adjusted } = rateSpace(project);
  const band = project.eligibility.state === 'eligible' ? STANDING_WORDS[standing] : ELIGIBILITY_WORDS[project.eligibility.state];
  const space: Row = { 'space key': project.key, 'space name': project.name, band, score, 'up to': upTo, 'adjusted score': adjusted };
  const rows = project.checks.flatMap(toCheckRows);
  return (rows.length > 0 ? rows : [toEmptyRow(project)]).map((row) => ({ ...space, ...row }));
}

const UNTOLD: ReadonlySet<Outcome> = new Set(['blocked', 'unknown', 'error']);

function toCheckRows(check: ReportCheck): readonly Row[] {
  const { title, remedyText, role } = describeCheck(check);
  const own = { 'check id': check.id, 'outcome': sayOutcome(check), 'owner role': ROLE_WORDS[role].name };
  if (UNTOLD.has(check.outcome)) return [{ ...own, message: `${check.outcome === 'blocked' ? 'Waits for somebody in the seat' : 'Could not be told'}: ${lowerFirst(title)}.` }];
  return check.findings.map(({ subject, message, values }) => ({
    ...own, 'subject type': subject.type, 'subject key': subject.key, message, 'remedy': remedyText, 'owner role': ROLE_WORDS[readRole(values.role) ?? role].name,
  }));
}

const toEmptyRow = ({ eligibility, checks }: ReportProject): Row => ({ message: eligibility.state !== 'eligible' ? eligibility.reason : checks.length === 0 ? 'Nothing was judged.' : 'No gap was found.' });

/** A few violations may be within the limits; a check of weight 0 is in no score. */
function sayOutcome({ outcome, weight, violations }: ReportCheck): string {
  if (UNTOLD.has(outcome)) return OUTCOME_WORDS[outcome];
  if (weight === 0) return 'observed, not counted';
  return outcome === 'pass' && violations > 0 ? 'within limits' : OUTCOME_WORDS[outcome];
}

/** A finding on one seat of several names the seat's role. */
const readRole = (value: unknown): Role | undefined => ROLES.find((role) => role === value);
