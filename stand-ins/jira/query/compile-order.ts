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

export interface CompiledOrder {
  readonly compare: Compare;
  /** Ascending ids are the order, in which issues stand without being sorted. */
  readonly isById: boolean;
}

export function compileOrder(fields: readonly OrderByField[], context: QueryContext): CompiledOrder {
  if (fields.length > MOST_ORDER_FIELDS) throw new JqlError(`The maximum number of fields to order by is ${MOST_ORDER_FIELDS}.`);
  const compares = fields.map(({ field, direction }): Compare => {
    const name = unquote(field);
    const compare = ORDERS.get(name.toLowerCase()) ?? rankOrder(name, context);
    if (compare === undefined) {
      findField(name, context);
      throw new JqlError(`Not able to sort using field '${name}'.`);
    }
    return direction && direction.value === 'DESC' ? (a, b) => compare(b, a) : compare;
  });
  const compare: Compare = (a, b) => {
    for (const compareField of compares) {
      const order = compareField(a, b);
      if (order !== 0) return order;
    }
    return byId(a, b);
  };
  return { compare, isById: compares.length === 0 || compares[0] === byId };
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

/** By Jira's rank, as `rank`, by id or as `cf[10019]`; items without one come last. Undefined for other names, and where the site has no rank. */
function rankOrder(name: string, { index }: QueryContext): Compare | undefined {
  const id = index.site.fields?.find(({ schema }) => schema?.custom === 'com.pyxis.greenhopper.jira:gh-lexo-rank')?.id;
  if (id === undefined || !['rank', id, `cf[${id.replace('customfield_', '')}]`].includes(name.toLowerCase())) return undefined;
  const rankOf = ({ record }: IndexedIssue): string => {
    const rank = record.fields[id];
    return typeof rank === 'string' ? `0${rank}` : '1';
  };
  return byText(rankOf);
}

/** In Jira `id` and `key` are one clause; ordering by `id` is by the number. */
const ORDERS: ReadonlyMap<string, Compare> = new Map([
  ['id', byId], ['key', byKey], ['issue', byKey], ['issuekey', byKey],
  ['created', byInstant('created')], ['createddate', byInstant('created')], ['updated', byInstant('updated')], ['updateddate', byInstant('updated')],
  ['project', byText(({ project }) => project.key)],
  ...['issuetype', 'status', 'priority', 'assignee', 'reporter'].map((field): [string, Compare] => [field, byText(named(field))]),
  ['type', byText(named('issuetype'))],
  ['summary', byText(({ record }) => (typeof record.fields['summary'] === 'string' ? record.fields['summary'] : ''))],
]);
