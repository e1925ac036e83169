/** The table of JQL fields: which names a query may use, and how each compares. */
import { CREATED_FIELD, UPDATED_FIELD } from '@atlaskit/jql-ast';
import type { Bounds } from './bounds';
import type { JqlValue } from './compile-clause';
import type { Predicate, QueryContext } from './compile-query';
import type { IndexedIssue } from '../site-index';
import { instantOf } from '../site-index';
import { JqlError } from './jql-error';
import { customField } from './fields/custom-field';
import { dateField } from './fields/date-field';
import { issueField } from './fields/issue-field';
import { linkTypeField } from './fields/link-type-field';
import { assigneeField, issueTypeField, parentField, projectField, statusCategoryField, statusField } from './fields/set-fields';
import { textField } from './fields/text-field';
import { valueField } from './fields/value-field';

export interface JqlField {
  /** The predicate for an operator (`=` and `is` arrive as `in`, `!=` and `is not` as `not in`), or undefined where unsupported. */
  compile(operator: string, values: readonly JqlValue[]): Predicate | undefined;
  /** Where issues can be that `compile` finds for an operator; a field without it tells nothing. */
  within?(operator: string, values: readonly JqlValue[]): Bounds;
}

type MakeField = (context: QueryContext, name: string) => JqlField;

/** Clauses that read a field of the record as it stands. */
const PLAIN_FIELDS: Readonly<Record<string, string>> = {
  priority: 'priority', resolution: 'resolution', reporter: 'reporter', creator: 'creator', labels: 'labels',
  component: 'components', fixversion: 'fixVersions', affectedversion: 'versions',
};

const recordedDate = (clause: string) => ({ record }: IndexedIssue): number | undefined => instantOf(record.fields[clause.startsWith('due') ? 'duedate' : 'resolutiondate']);

const FIELDS: ReadonlyMap<string, MakeField> = new Map<string, MakeField>([
  ['project', projectField],
  ['issuetype', issueTypeField],
  ['type', issueTypeField],
  ['status', statusField],
  ['statuscategory', statusCategoryField],
  ['assignee', assigneeField],
  ['parent', parentField],
  [UPDATED_FIELD, (context, name) => dateField(context, name, (issue) => issue.updated)],
  ['updateddate', (context, name) => dateField(context, name, (issue) => issue.updated)],
  [CREATED_FIELD, (context, name) => dateField(context, name, (issue) => issue.created)],
  ['createddate', (context, name) => dateField(context, name, (issue) => issue.created)],
  ...['id', 'key', 'issue', 'issuekey'].map((name): [string, MakeField] => [name, issueField]),
  ['issuelinktype', linkTypeField],
  ...Object.entries(PLAIN_FIELDS).map(([name, id]): [string, MakeField] => [name, (context) => valueField(context, [id])]),
  ...['summary', 'description'].map((name): [string, MakeField] => [name, () => textField(name)]),
  ...['duedate', 'due', 'resolutiondate', 'resolved'].map((name): [string, MakeField] => [name, (context) => dateField(context, name, recordedDate(name))]),
]);

/** @throws JqlError where the site has no such field. */
export function findField(name: string, context: QueryContext): JqlField {
  const field = FIELDS.get(name.toLowerCase())?.(context, name) ?? customField(context, name);
  if (field === undefined) throw new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
  return field;
}
