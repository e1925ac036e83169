/** Compiles ORDER BY. Ties, and queries without an order, fall back to ascending ids, so that pages never overlap. */
import type { OrderByField } from '@atlaskit/jql-ast';
import { asObject } from '../as-object';
import type { IndexedIssue } from '../site-index';
import type { QueryContext } from './compile-query';
import { findField } from './find-field';
import { JqlError } from './jql-error';
import { compareKeys } from './compare-keys';
import { unquote } from './unquote';

type Compare = (a: IndexedIssue, b: IndexedIssue) => number;

/** Jira's limit of order fields in one query. */
const MOST_ORDER_FIELDS = 7;

export function compileOrder(fields: readonly OrderByField[], context: QueryContext): Compare {
  if (fields.length > MOST_ORDER_FIELDS) throw new JqlError(`The maximum number of fields to order by is ${MOST_ORDER_FIELDS}.`);
  const compares = fields.map(({ field, direction }): Compare => {
    const name = unquote(field);
    const compare = ORDERS.get(name.toLowerCase());
    if (compare === undefined) {
      findField(name, context);
      throw new JqlError(`Not able to sort using field '${name}'.`);
    }
    return direction && direction.value === 'DESC' ? (a, b) => compare(b, a) : compare;
  });
  return (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return byId(a, b);
  };
}

const byId: Compare = (a, b) => a.order - b.order;
const byInstant = (name: 'created' | 'updated'): Compare => (a, b) => (a[name] ?? 0) - (b[name] ?? 0);
const byKey: Compare = (a, b) => compareKeys(a.record.key, b.record.key);

const byText = (textOf: (issue: IndexedIssue) => string): Compare => (a, b) => {
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : Number(left > right);
};
const named = (field: string) => ({ record }: IndexedIssue): string => {
  const { id, accountId } = asObject(record.fields[field]);
  const value = id ?? accountId;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** In Jira `id` and `key` are one clause; ordering by `id` is by the number. Ranks are not in an export: theirs is the order of ids. */
const ORDERS: ReadonlyMap<string, Compare> = new Map([
  ['id', byId], ['rank', byId], ['key', byKey], ['issue', byKey], ['issuekey', byKey],
  ['created', byInstant('created')], ['createddate', byInstant('created')], ['updated', byInstant('updated')], ['updateddate', byInstant('updated')],
  ['project', byText(({ project }) => project.key)],
  ...['issuetype', 'status', 'priority', 'assignee', 'reporter'].map((field): [string, Compare] => [field, byText(named(field))]),
  ['type', byText(named('issuetype'))],
  ['summary', byText(({ record }) => (typeof record.fields['summary'] === 'string' ? record.fields['summary'] : ''))],
]);
