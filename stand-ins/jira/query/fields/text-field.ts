/** `summary` and `description`: contains all the words, in any case; Jira's stemming and wildcards are not imitated. */
import type { IndexedIssue } from '../../site-index';
import type { JqlField } from '../find-field';

export const textField = (id: string): JqlField => ({
  compile: (operator, values) => {
    const textOf = ({ record }: IndexedIssue): string => {
      const text = record.fields[id];
      return typeof text === 'string' ? text.toLowerCase() : '';
    };
    const asksForEmpty = values.length === 1 && values[0] === 'empty';
    if (operator === 'in' && asksForEmpty) return (issue) => textOf(issue) === '';
    if (operator === 'not in' && asksForEmpty) return (issue) => textOf(issue) !== '';
    if (operator !== '~' && operator !== '!~') return undefined;
    const words = values.flatMap((value) => (value === 'empty' ? [] : value.text.toLowerCase().split(/[^\p{L}\p{N}]+/u))).filter((word) => word !== '');
    const holds = (issue: IndexedIssue): boolean => words.every((word) => textOf(issue).includes(word));
    return operator === '~' ? holds : (issue) => textOf(issue) !== '' && !holds(issue);
  },
});
