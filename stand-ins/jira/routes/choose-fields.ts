/** Reads a request's `fields`: names, `*all`, `*navigable`, and `-name` to leave one out. */
import type { FieldChoice } from '../answers/create-answers';

export function chooseFields(fields: readonly string[]): FieldChoice {
  const left = new Set(fields.filter((field) => field.startsWith('-')).map((field) => field.slice(1)));
  const named = new Set(fields);
  const all = named.has('*all') || named.has('*navigable') || left.size === fields.length;
  return (field) => !left.has(field) && (all || named.has(field));
}
