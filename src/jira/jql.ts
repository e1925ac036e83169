/** Builds JQL that always quotes: no key, name or setting can break out of its place. */

/** A quoted JQL string; backslashes, quotes and line ends are escaped as Jira's grammar asks. */
export function quote(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
  return `"${escaped}"`;
}

export const isIn = (field: string, values: readonly string[]): string => `${field} in (${values.map(quote).join(', ')})`;
export const isNotIn = (field: string, values: readonly string[]): string => `${field} not in (${values.map(quote).join(', ')})`;
export const isNotEmpty = (field: string): string => `${field} is not EMPTY`;
export const all = (...clauses: readonly string[]): string => clauses.join(' AND ');
export const any = (...clauses: readonly string[]): string => `(${clauses.join(' OR ')})`;

/** Ids are written as numbers: a quoted text may be taken for a key. */
export const isAmong = (issueIds: readonly string[]): string => `id in (${issueIds.map((id) => (/^\d+$/.test(id) ? id : quote(id))).join(', ')})`;

/** Work items without a status category count as open, as Jira's own `!=` does for categories. */
export const OPEN = 'statusCategory != Done';

/** Work that nobody has begun, by the name in Jira's own pages on JQL. */
export const TO_DO = 'statusCategory = "To Do"';

/** `customfield_10001` as JQL names it. */
export const customField = (fieldId: string): string => `cf[${fieldId.replace('customfield_', '')}]`;
