/** Custom fields, as `cf[10001]`, by id or by name in any case; several of one name are searched together. */
import { asObject } from '../../as-object';
import type { QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { compileSet } from './compile-set';

/** The field, or undefined where the site has none of that name. */
export function customField({ index }: QueryContext, name: string): JqlField | undefined {
  const wanted = name.toLowerCase();
  const number = /^cf\[(\d+)\]$/.exec(wanted)?.[1];
  const ids = (index.site.fields ?? [])
    .filter((field) => field.custom && (number === undefined ? [field.id, field.name.toLowerCase()].includes(wanted) : field.id === `customfield_${number}`))
    .map(({ id }) => id);
  if (ids.length === 0) return undefined;
  return {
    compile: (operator, values) =>
      compileSet(
        { tokensOf: ({ record }) => ids.flatMap((id) => tokensOf(record.fields[id])), resolve: (text) => [text.toLowerCase()] },
        operator,
        values,
      ),
  };
}

/** A person by account, a team by id, an option by id, value or name. */
function tokensOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(tokensOf);
  if (typeof value === 'string' || typeof value === 'number') return [String(value).toLowerCase()];
  const { accountId, id, value: option, name } = asObject(value);
  return (accountId === undefined ? [id, option, name] : [accountId]).flatMap((part) => (typeof part === 'object' ? [] : tokensOf(part)));
}
