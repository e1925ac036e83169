/** Facts that a site keeps to itself, for good: nobody tells the app why. One of the things that may befall a request. */
import type { Clause } from '@atlaskit/jql-ast';
import { asObject } from './as-object';
import type { RecordedRequest } from './create-jira';
import type { Misbehaviour } from './misbehaviour';
import { parseJql } from './query/parse-jql';
import { unquote } from './query/unquote';

export interface Withheld {
  /** Projects, by id and key, whose roles answer 403. */
  readonly rolesOf?: readonly NamedProject[];
  /** Projects that no query may name: search and approximate-count answer 400, as for one that does not exist. Queries that name none find their issues. */
  readonly searchesOf?: readonly NamedProject[];
  /** user/bulk answers 403. */
  readonly users?: boolean;
}
export interface NamedProject {
  readonly id: string;
  readonly key: string;
}

/** Returns what befalls a request; undefined where nothing does. */
export function withhold({ rolesOf = [], searchesOf = [], users = false }: Withheld): (request: RecordedRequest) => Misbehaviour | undefined {
  const roles = new Set(rolesOf.flatMap(({ id, key }) => [id, key]));
  const searches = new Set(searchesOf.flatMap(({ id, key }) => [id, key.toLowerCase()]));
  return ({ path, query, body }) => {
    const project = /^\/rest\/api\/3\/project\/([^/]+)\/role/.exec(path)?.[1];
    if (project !== undefined && roles.has(decodeURIComponent(project))) return FORBIDDEN;
    if (users && path === '/rest/api/3/user/bulk') return FORBIDDEN;
    if (searches.size === 0 || !/^\/rest\/api\/3\/search\//.test(path)) return undefined;
    const jql = query.find(([name]) => name === 'jql')?.[1] ?? asObject(body)['jql'];
    const named = typeof jql === 'string' ? projectsIn(jql).find((name) => searches.has(name.toLowerCase())) : undefined;
    return named === undefined ? undefined : { status: 400, body: { errorMessages: [`The value '${named}' does not exist for the field 'project'.`], errors: {} } };
  };
}

const FORBIDDEN: Misbehaviour = { status: 403, body: { errorMessages: ['You do not have permission to do this.'], errors: {} } };

/** Ids, keys and names of projects that a query names; none where it cannot be read. */
function projectsIn(jql: string): readonly string[] {
  try {
    const { where } = parseJql(jql);
    return where ? projectsOf(where) : [];
  } catch {
    return [];
  }
}

function projectsOf(clause: Clause): readonly string[] {
  if (clause.clauseType === 'not') return projectsOf(clause.clause);
  if (clause.clauseType === 'compound') return clause.clauses.flatMap(projectsOf);
  if (unquote(clause.field).toLowerCase() !== 'project' || !clause.operand) return [];
  const operands = clause.operand.operandType === 'list' ? clause.operand.values : [clause.operand];
  return operands.flatMap((operand) => (operand.operandType === 'value' ? [unquote(operand)] : []));
}
