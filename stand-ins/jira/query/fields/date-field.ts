/** `created` and `updated`: absolute dates in UTC (the app user's time zone), relative ones from now. */
import type { IndexedIssue } from '../../site-index';
import type { JqlValue } from '../compile-clause';
import type { Predicate, QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { JqlError } from '../jql-error';

export const dateField = ({ now }: QueryContext, name: string, instantOf: (issue: IndexedIssue) => number | undefined): JqlField => ({
  compile: (operator, values) => {
    const bounds = values.map((value) => (value === 'empty' ? undefined : parseDate(value, name, now)));
    const [bound] = bounds;
    if (operator === 'in') return (issue) => bounds.includes(instantOf(issue));
    if (operator === 'not in') return (issue) => instantOf(issue) !== undefined && !bounds.includes(instantOf(issue));
    return bound === undefined ? undefined : compileRange(operator, bound, instantOf);
  },
});

function compileRange(operator: string, bound: number, instantOf: (issue: IndexedIssue) => number | undefined): Predicate | undefined {
  const holds: Readonly<Record<string, (instant: number) => boolean>> = {
    '<': (instant) => instant < bound,
    '<=': (instant) => instant <= bound,
    '>': (instant) => instant > bound,
    '>=': (instant) => instant >= bound,
  };
  const compare = holds[operator];
  if (compare === undefined) return undefined;
  return (issue) => {
    const instant = instantOf(issue);
    return instant !== undefined && compare(instant);
  };
}

const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;
const RELATIVE = /^([+-]?)((?:\d+[wdhm]\s*)+)$/;
const MINUTES: Readonly<Record<string, number>> = { w: 7 * 24 * 60, d: 24 * 60, h: 60, m: 1 };

function parseDate({ text }: Exclude<JqlValue, 'empty'>, name: string, now: Date): number {
  if (/^\d{9,}$/.test(text)) return Number(text);
  const absolute = ABSOLUTE.exec(text);
  if (absolute !== null) {
    const [year, month, day, hour, minute] = absolute.slice(1).map((part: string | undefined) => Number(part ?? 0));
    const instant = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute));
    if (instant.getUTCMonth() === (month ?? 0) - 1 && instant.getUTCDate() === day && (hour ?? 0) < 24 && (minute ?? 0) < 60) return instant.getTime();
  }
  const relative = RELATIVE.exec(text);
  if (relative !== null) {
    const parts = [...(relative[2] ?? '').matchAll(/(\d+)([wdhm])/g)];
    const minutes = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (MINUTES[unit ?? ''] ?? 0), 0);
    return now.getTime() + (relative[1] === '-' ? -1 : 1) * minutes * 60_000;
  }
  throw new JqlError(
    `Date value '${text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}
