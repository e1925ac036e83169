/** The system fields that hold one value of a known set. */
import type { Bounds } from '../bounds';
import { ANYWHERE, ONLY_RARE, inProjects } from '../bounds';
import type { QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { JqlError } from '../jql-error';
import type { SetField } from './compile-set';
import { compileSet } from './compile-set';
import { unknownValue } from './unknown-value';

export const projectField = ({ index, canBrowse }: QueryContext, name: string): JqlField =>
  setField({
    tokensOf: ({ project }) => [project.id],
    resolve: (text) => {
      const found = index.projectsNamed(text).filter(({ id }) => canBrowse(id));
      if (found.length === 0) throw unknownValue(text, name);
      return found.map(({ id }) => id);
    },
  }, inProjects);

export const issueTypeField = ({ index }: QueryContext, name: string): JqlField =>
  setField({
    tokensOf: ({ typeId }) => one(typeId),
    resolve: (text) => {
      const found = index.site.issueTypes.filter((type) => type.id === text || type.name.toLowerCase() === text.toLowerCase());
      if (found.length === 0) throw unknownValue(text, name);
      return found.map(({ id }) => id);
    },
  }, (typeIds) => ([...typeIds].every((id) => index.rareTypes.has(id)) ? ONLY_RARE : ANYWHERE));

/** An export lists no statuses, so a value that no issue carries is not refused here: it matches nothing. */
export const statusField = (): JqlField =>
  setField({
    tokensOf: ({ status }) => [...one(status.id), ...one(status.name?.toLowerCase())],
    resolve: (text) => [text.toLowerCase()],
  });

/** Jira's four fixed categories by their names, keys and ids. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ...['1', 'undefined', 'no category'].map((text) => [text, '1'] as const),
  ...['2', 'new', 'to do'].map((text) => [text, '2'] as const),
  ...['3', 'done', 'complete'].map((text) => [text, '3'] as const),
  ...['4', 'indeterminate', 'in progress'].map((text) => [text, '4'] as const),
]);

export const statusCategoryField = (_context: QueryContext, name: string): JqlField =>
  setField({
    tokensOf: ({ status }) => (status.categoryId === undefined ? [] : [String(status.categoryId)]),
    resolve: (text) => {
      const category = CATEGORIES.get(text.toLowerCase());
      if (category === undefined) throw unknownValue(text, name);
      return [category];
    },
    emptyDiffers: true,
  });

/** An account that the site does not know matches nothing. */
export const assigneeField = (): JqlField => setField({ tokensOf: ({ assigneeId }) => one(assigneeId), resolve: (text) => [text] });

export const parentField = ({ index, canBrowse }: QueryContext, name: string): JqlField =>
  setField({
    tokensOf: ({ parentId }) => (parentId === undefined ? [] : one(index.findIssue(parentId)?.record.id)),
    resolve: (text) => {
      const parent = index.findIssue(text);
      if (parent === undefined || !canBrowse(parent.project.id)) throw new JqlError(`An issue with key '${text}' does not exist for field '${name}'.`);
      return [parent.record.id];
    },
  });

/** @param boundsOf where issues can be that have one of the tokens */
function setField(field: SetField, boundsOf?: (tokens: ReadonlySet<string>) => Bounds): JqlField {
  const within: JqlField['within'] = (operator, values) => {
    if (boundsOf === undefined || operator !== 'in' || values.includes('empty')) return ANYWHERE;
    return boundsOf(new Set(values.flatMap((value) => (value === 'empty' ? [] : field.resolve(value.text)))));
  };
  return { compile: (operator, values) => compileSet(field, operator, values), within };
}
const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
