/** `id`, `key`, `issue`, `issuekey`: one clause in Jira, which takes ids and keys alike. */
import type { IndexedIssue } from '../../site-index';
import { splitKey } from '../compare-keys';
import { ANYWHERE, inProjects } from '../bounds';
import type { Predicate, QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { JqlError } from '../jql-error';
import { compileSet } from './compile-set';

export const issueField = ({ index, canBrowse }: QueryContext, name: string): JqlField => {
  const find = (text: string): IndexedIssue => {
    const issue = index.findIssue(text);
    if (issue === undefined || !canBrowse(issue.project.id)) throw new JqlError(`An issue with key '${text}' does not exist for field '${name}'.`);
    return issue;
  };
  return {
    compile: (operator, values) => {
      const [value] = values;
      if (value !== undefined && value !== 'empty' && /^[<>]=?$/.test(operator)) return compileRange(operator, find(value.text));
      return compileSet({ tokensOf: ({ record }) => [record.id], resolve: (text) => [find(text).record.id] }, operator, values);
    },
    within: (operator, values) => (operator === 'in' ? inProjects(new Set(values.flatMap((value) => (value === 'empty' ? [] : [find(value.text).project.id])))) : ANYWHERE),
  };
};

/** Before or after an issue: by key number, among the issues of its project. */
function compileRange(operator: string, bound: IndexedIssue): Predicate {
  const [, limit] = splitKey(bound.record.key);
  return ({ project, record }) => {
    if (project.id !== bound.project.id) return false;
    const [, number] = splitKey(record.key);
    if (number === limit) return operator.endsWith('=');
    return operator.startsWith('<') ? number < limit : number > limit;
  };
}
