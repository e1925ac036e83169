/** Turns JQL into a predicate and an order, or refuses it as Jira does. Parsed by Atlassian's own parser. */
import { JastBuilder } from '@atlaskit/jql-ast';
import type { IndexedIssue, SiteIndex } from '../site-index';
import { compileClause } from './compile-clause';
import { compileOrder } from './compile-order';
import { findField } from './find-field';
import { JqlError } from './jql-error';

export type Predicate = (issue: IndexedIssue) => boolean;

/** What a query may depend on beside the site. */
export interface QueryContext {
  readonly index: SiteIndex;
  readonly now: Date;
  /** The caller's account; an app has none here. */
  readonly accountId: string | undefined;
  /** Whether the caller may know of the project. */
  readonly canBrowse: (projectId: string) => boolean;
}

export interface CompiledQuery {
  readonly matches: Predicate;
  readonly compare: (a: IndexedIssue, b: IndexedIssue) => number;
}

/** @throws JqlError for what Jira answers with 400: syntax, no restriction, unknown names, unsupported operators. */
export function compileQuery(jql: string, context: QueryContext): CompiledQuery {
  const { query, errors } = new JastBuilder().build(jql);
  const [error] = errors;
  if (error !== undefined || !query) throw new JqlError(`Error in the JQL Query: ${error?.message ?? 'it cannot be parsed.'}`);
  const compare = compileOrder(query.orderBy ? query.orderBy.fields : [], context);
  if (!query.where) throw new JqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  return { matches: compileClause(query.where, { context, field: (name) => findField(name, context) }), compare };
}
