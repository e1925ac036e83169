/** The stored rows that a judgement consists of, as texts by their keys, without the instants at which they were written. */
import { KEYS } from '../../../src/storage/keys';
import type { InspectedEntry } from '../../../stand-ins/forge/key-value/inspect-entries';
import { asObject } from '../../../stand-ins/jira/as-object';

export function readRows(entries: readonly InspectedEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ kind, entityName, key, value }): [string, string][] => {
    if (entityName === 'health') return [[`health row of ${key}`, withoutInstant(value)]];
    if (kind !== 'plain') return [];
    if (key.startsWith(KEYS.judgement(''))) return [[key, withoutInstant(value)]];
    // By the digest of its pieces.
    if (key === KEYS.portfolio('people')) return [[key, String(asObject(value)['stamp'])]];
    return key === KEYS.setup ? [[key, JSON.stringify(value)]] : [];
  }));
}

const withoutInstant = (value: unknown): string => JSON.stringify({ ...asObject(value), at: '' });
