/** The stored rows that a judgement consists of, as texts by their keys, without the instants at which they were written. */
import { KEYS } from '../../../src/storage/keys';
import type { InspectedEntry } from '../../../stand-ins/forge/key-value/inspect-entries';
import { asObject } from '../../../stand-ins/jira/as-object';

export function readRows(entries: readonly InspectedEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ kind, entityName, key, value }): [string, string][] => {
    if (entityName === 'health') return [[`health row of ${key}`, withoutInstant(value)]];
    if (kind !== 'plain') return [];
    if (key.startsWith(KEYS.judgement(''))) return [[key, withoutInstant(value)]];
    // Digests of all pieces. No dependencies are told by no pieces, or by nothing at all.
    const { mark, stamp, chunks } = asObject(value);
    if (key === KEYS.dependencies) return chunks === 0 ? [] : [[key, String(mark)]];
    if (key === KEYS.portfolio('people')) return [[key, String(stamp)]];
    return key === KEYS.setup ? [[key, JSON.stringify(value)]] : [];
  }));
}

const withoutInstant = (value: unknown): string => JSON.stringify({ ...asObject(value), at: '' });
