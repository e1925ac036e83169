/** Parses JQL with Atlassian's own grammar, and says in Jira's words what that grammar refuses. */
import { JastBuilder, JQLSyntaxError, RESERVED_WORDS, type JQLParseError, type Query } from '@atlaskit/jql-ast';
import { JqlError } from './jql-error';

/** Parsed last; a query is asked page after page, and round after round, and parsing takes longer than finding. */
const parsed = new Map<string, Query>();
const REMEMBERED = 256;

/** @throws JqlError with the first syntax error. */
export function parseJql(jql: string): Query {
  const query = parsed.get(jql) ?? parse(jql);
  parsed.delete(jql);
  parsed.set(jql, query);
  const [oldest] = parsed.keys();
  if (parsed.size > REMEMBERED && oldest !== undefined) parsed.delete(oldest);
  return query;
}

function parse(jql: string): Query {
  // One builder a query: a builder keeps the errors of the queries before.
  const { query, errors: [error] } = new JastBuilder().build(jql);
  if (error !== undefined) throw new JqlError(describe(error, jql));
  if (!query) throw new JqlError('Error in the JQL Query: it cannot be parsed.');
  return query;
}

const AFTER_CLAUSE = "either 'OR' or 'AND'";

function describe(error: JQLParseError, jql: string): string {
  if (!(error instanceof JQLSyntaxError)) return `Error in the JQL Query: ${error.description}`;
  const got = jql.slice(error.start, error.stop);
  const wanted = expectation(error.description);
  if (got === '') return `Error in the JQL Query: Expecting ${wanted} before the end of the query.`;
  const place = `(line ${error.line}, character ${error.charPositionInLine + 1})`;
  if (wanted !== AFTER_CLAUSE && RESERVED_WORDS.has(got.toLowerCase())) {
    return `Error in the JQL Query: '${got}' is a reserved JQL word. You must surround it in quotation marks to use it in a query. ${place}`;
  }
  return `Error in the JQL Query: Expecting ${wanted} but got '${got}'. ${place}`;
}

/** The grammar lists the tokens that it would take; Jira names what they stand for. */
function expectation(description: string): string {
  const tokens = description.slice(description.indexOf('expecting'));
  if (tokens.includes('EMPTY')) return 'either a value, list or function';
  if (tokens.includes("'!='")) return 'operator';
  if (tokens.includes('NOT')) return 'a field name';
  return tokens.includes('ORDER') ? AFTER_CLAUSE : "')' or ','";
}
