/** The stored rows that a judgement consists of, as texts by their keys, without the instants at which they were written. */
import type { InspectedEntry } from '../../../stand-ins/forge/key-value/inspect-entries';
import { asObject } from '../../../stand-ins/jira/as-object';

export function readRows(entries: readonly InspectedEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ kind, entityName, key, value }): [string, string][] => {
    if (entityName === 'health') return [[`health row of ${key}`, withoutInstant(value)]];
    if (kind === 'plain' && key.startsWith('judgement:')) return [[key, withoutInstant(value)]];
    return kind === 'plain' && key === 'setup' ? [[key, JSON.stringify(value)]] : [];
  }));
}

const withoutInstant = (value: unknown): string => JSON.stringify({ ...asObject(value), at: '' });
