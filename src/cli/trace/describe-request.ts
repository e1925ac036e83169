/**
 * A request in one line. Of the query and the body only what Rolecall writes itself is shown: numbers, switches, names of
 * fields and permissions, and the JQL with its values masked. Everything else is told by how much there is of it.
 */
import type { TracedRequest } from '../../jira/create-jira-client';
import { maskJql } from './mask-jql';

/** Parameters and body members whose values are words of Jira's own, or ids of fields. */
const SHOWN = new Set(['action', 'status', 'orderBy', 'expand', 'permissions', 'excludeInactiveUsers', 'fields', 'fieldIds']);

export function describeRequest({ method, path, query, body }: TracedRequest): string {
  const names = [...new Set(query.map(([name]) => name))];
  const asked = names.map((name) => `${name}=${sayValues(name, query.flatMap(([each, value]) => (each === name ? [value] : [])))}`).join('&');
  const told = typeof body === 'object' && body !== null ? Object.entries(body).map(([name, value]) => `${name}: ${sayMember(name, value)}`).join(', ') : '';
  return `${method} ${path}${asked === '' ? '' : `?${asked}`}${told === '' ? '' : ` {${told}}`}`;
}

function sayMember(name: string, value: unknown): string {
  if (name === 'jql' && typeof value === 'string') return maskJql(value);
  if (Array.isArray(value)) return sayValues(name, value.map(String));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'given';
}

function sayValues(name: string, values: readonly string[]): string {
  const areShown = SHOWN.has(name) || values.every((value) => /^\d{1,6}$/.test(value) && values.length === 1);
  return areShown ? values.join(',') : `(${values.length} ${values.length === 1 ? 'value' : 'values'})`;
}
