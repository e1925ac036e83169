/** Fields read from the record as they stand: people, options, labels, teams, texts in lists. */
import { asObject } from '../../as-object';
import { ANYWHERE, ONLY_RARE } from '../bounds';
import type { QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { compileSet } from './compile-set';

/** Searches the fields with these ids as one. A value that no issue carries matches nothing: an export lists no options. */
export const valueField = ({ index: { rareFields } }: QueryContext, ids: readonly string[]): JqlField => ({
  compile: (operator, values) =>
    compileSet({ tokensOf: ({ record }) => ids.flatMap((id) => tokensOf(record.fields[id])), resolve: (text) => [text.toLowerCase()] }, operator, values),
  // Empty values match `in` with EMPTY alone, and no `not in`.
  within: (operator, values) => (ids.every((id) => rareFields.has(id)) && !(operator === 'in' && values.includes('empty')) ? ONLY_RARE : ANYWHERE),
});

/** A person by account, a team by id, an option by id, value or name. */
function tokensOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(tokensOf);
  if (typeof value === 'string' || typeof value === 'number') return [String(value).toLowerCase()];
  const { accountId, id, value: option, name } = asObject(value);
  return (accountId === undefined ? [id, option, name] : [accountId]).flatMap((part) => (typeof part === 'object' ? [] : tokensOf(part)));
}
