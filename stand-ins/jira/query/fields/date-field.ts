/** Dates, absolute in the caller's time zone or relative to now, compared to the minute as Jira does. */
import type { IndexedIssue } from '../../site-index';
import type { JqlValue } from '../compile-clause';
import type { Predicate, QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { JqlError } from '../jql-error';
import { readDateOperand } from '../read-date-operand';

const MINUTE = 60_000;

export const dateField = (context: QueryContext, name: string, instantOf: (issue: IndexedIssue) => number | undefined): JqlField => ({
  compile: (operator, values) => {
    const minuteOf = (issue: IndexedIssue): number | undefined => toMinute(instantOf(issue));
    const bounds = values.map((value) => (value === 'empty' ? undefined : toMinute(readDate(value, name, context))));
    const [bound] = bounds;
    if (operator === 'in') return (issue) => bounds.includes(minuteOf(issue));
    if (operator === 'not in') return (issue) => minuteOf(issue) !== undefined && !bounds.includes(minuteOf(issue));
    return bound === undefined ? undefined : compileRange(operator, bound, minuteOf);
  },
});

const toMinute = (instant: number | undefined): number | undefined => (instant === undefined ? undefined : Math.floor(instant / MINUTE));

function compileRange(operator: string, bound: number, minuteOf: (issue: IndexedIssue) => number | undefined): Predicate | undefined {
  const holds: Readonly<Record<string, (minute: number) => boolean>> = {
    '<': (minute) => minute < bound,
    '<=': (minute) => minute <= bound,
    '>': (minute) => minute > bound,
    '>=': (minute) => minute >= bound,
  };
  const compare = holds[operator];
  if (compare === undefined) return undefined;
  return (issue) => {
    const minute = minuteOf(issue);
    return minute !== undefined && compare(minute);
  };
}

function readDate({ text }: Exclude<JqlValue, 'empty'>, name: string, { now, zone }: QueryContext): number {
  const instant = readDateOperand(text, { instant: now.getTime(), zone });
  if (instant !== undefined) return instant;
  throw new JqlError(
    `Date value '${text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}
