/** How a field of none, one or several values compares with a list of values. */
import type { IndexedIssue } from '../../site-index';
import type { JqlValue } from '../compile-clause';
import type { Predicate } from '../compile-query';

export interface SetField {
  /** The issue's values as tokens; none where the field is empty. */
  readonly tokensOf: (issue: IndexedIssue) => readonly string[];
  /** The tokens that a written value stands for. Throws JqlError for a value that the site does not have. */
  readonly resolve: (text: string) => readonly string[];
  /** `!=` matches an issue without a value too: so with status categories only. */
  readonly emptyDiffers?: boolean;
}

/** Jira's rule for empties: `!=` and `not in` leave them out unless the field says otherwise. */
export function compileSet(field: SetField, operator: string, values: readonly JqlValue[]): Predicate | undefined {
  if (operator !== 'in' && operator !== 'not in') return undefined;
  const wanted = new Set(values.flatMap((value) => (value === 'empty' ? [] : field.resolve(value.text))));
  const namesEmpty = values.includes('empty');
  if (operator === 'in') {
    return (issue) => {
      const tokens = field.tokensOf(issue);
      return tokens.length === 0 ? namesEmpty : tokens.some((token) => wanted.has(token));
    };
  }
  const emptyMatches = field.emptyDiffers === true && !namesEmpty;
  return (issue) => {
    const tokens = field.tokensOf(issue);
    return tokens.length === 0 ? emptyMatches : !tokens.some((token) => wanted.has(token));
  };
}
