/** Turns JQL into a predicate and an order, or refuses it as Jira does. Parsed by Atlassian's own parser. */
import type { IndexedIssue, SiteIndex } from '../site-index';
import type { CompiledClause } from './compile-clause';
import { compileClause } from './compile-clause';
import type { CompiledOrder } from './compile-order';
import { compileOrder } from './compile-order';
import { findField } from './find-field';
import { JqlError } from './jql-error';
import { parseJql } from './parse-jql';

export type Predicate = (issue: IndexedIssue) => boolean;

/** What a query may depend on beside the site. */
export interface QueryContext {
  readonly index: SiteIndex;
  readonly now: Date;
  /** IANA name of the caller's time zone, in which dates are read. */
  readonly zone: string;
  /** The caller's account. */
  readonly accountId: string;
  /** Whether the caller may know of the project. */
  readonly canBrowse: (projectId: string) => boolean;
}

export type CompiledQuery = CompiledClause & CompiledOrder;

/** @throws JqlError for what Jira answers with 400: syntax, no restriction, unknown names, unsupported operators. */
export function compileQuery(jql: string, context: QueryContext): CompiledQuery {
  const query = parseJql(jql);
  const order = compileOrder(query.orderBy ? query.orderBy.fields : [], context);
  if (!query.where) throw new JqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  return { ...compileClause(query.where, { context, field: (name) => findField(name, context) }), ...order };
}
