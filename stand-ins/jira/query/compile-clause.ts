/** Compiles the where part. NOT is pushed down to the operators, as Jira does: `NOT a = 1` leaves out issues without `a`. */
import type { Clause, Operand, TerminalClause } from '@atlaskit/jql-ast';
import { ANYWHERE, join, meet } from './bounds';
import type { Bounds } from './bounds';
import { callFunction } from './call-function';
import type { Predicate, QueryContext } from './compile-query';
import type { JqlField } from './find-field';
import { JqlError } from './jql-error';
import { unquote } from './unquote';

export interface ClauseScope {
  readonly context: QueryContext;
  readonly field: (name: string) => JqlField;
}

/** What a query compares with: a text, or EMPTY. */
export type JqlValue = { readonly text: string } | 'empty';

export interface CompiledClause {
  readonly matches: Predicate;
  /** Nowhere else is a match. */
  readonly within: Bounds;
}

export function compileClause(clause: Clause, scope: ClauseScope, negated = false): CompiledClause {
  if (clause.clauseType === 'not') return compileClause(clause.clause, scope, !negated);
  if (clause.clauseType === 'terminal') return compileTerminal(clause, scope, negated);
  const parts = clause.clauses.map((part) => compileClause(part, scope, negated));
  const everyPart = (clause.operator.value === 'and') !== negated;
  return {
    matches: everyPart ? (issue) => parts.every((part) => part.matches(issue)) : (issue) => parts.some((part) => part.matches(issue)),
    within: parts.map(({ within }) => within).reduce(everyPart ? meet : join),
  };
}

const OPPOSITES: Readonly<Record<string, string>> = {
  '=': '!=', '!=': '=', in: 'not in', 'not in': 'in', is: 'is not', 'is not': 'is', '<': '>=', '>=': '<', '>': '<=', '<=': '>', '~': '!~', '!~': '~',
};

/** Operators that mean the same once the operand is a list of values. */
const PLAIN: Readonly<Record<string, string>> = { '=': 'in', is: 'in', '!=': 'not in', 'is not': 'not in' };

function compileTerminal(clause: TerminalClause, { context, field }: ClauseScope, negated: boolean): CompiledClause {
  const name = unquote(clause.field);
  const found = field(name);
  const written = clause.operator ? clause.operator.value : '';
  const operator = negated ? OPPOSITES[written] : written;
  if (operator === undefined || !clause.operand || clause.predicates.length > 0) throw unsupported(written, name);
  const values = readOperand(clause.operand, context);
  const isList = written === 'in' || written === 'not in';
  if (isList !== (clause.operand.operandType === 'list')) throw unsupported(written, name);
  if ((written === 'is' || written === 'is not') && values.some((value) => value !== 'empty')) throw unsupported(written, name);
  const plain = PLAIN[operator] ?? operator;
  const matches = found.compile(plain, values);
  if (matches === undefined) throw unsupported(written, name);
  return { matches, within: found.within?.(plain, values) ?? ANYWHERE };
}

const unsupported = (operator: string, name: string): JqlError =>
  new JqlError(`The operator '${operator}' is not supported by the '${name}' field.`);

function readOperand(operand: Operand, context: QueryContext): JqlValue[] {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap((value) => readOperand(value, context));
    case 'keyword':
      return ['empty'];
    case 'value':
      return [{ text: unquote(operand) }];
    case 'function':
      return [{ text: callFunction(operand, context) }];
  }
}
