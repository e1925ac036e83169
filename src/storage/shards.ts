/** Many small entries by id, kept in a few rows: one read shows them all, and two writers of different shards never meet. */
import type { KeyValue, Random } from '../model/ports';
import { shardOf } from '../model/shard-of';
import { awaitAll } from './await-all';
import type { VersionedRow } from './versioned-row';
import { createVersionedRow } from './versioned-row';

export interface Shards<Entry> {
  /** @param ids where given, their shards alone are read @throws StorageError where a shard is damaged */
  read(ids?: readonly string[]): Promise<ReadonlyMap<string, Entry>>;
  /**
   * Edits the shards of these ids; `edit` gets a shard's entries to change in place, and those of the ids that belong there. It is
   * called again where another wrote meanwhile. A shard that stays as it is is not written.
   * @returns the entries of these ids, as they are then
   */
  edit(ids: Iterable<string>, edit: (entries: Map<string, Entry>, ids: readonly string[]) => void): Promise<ReadonlyMap<string, Entry>>;
  /** The same for all shards, whatever they hold. */
  editAll(edit: (entries: Map<string, Entry>) => void): Promise<void>;
}

export interface ShardsPlace<Entry> {
  readonly keyValue: KeyValue;
  readonly random: Random;
  readonly entity: string;
  readonly count: number;
  readonly what: string;
  /** The same text for the same entries; they come by id. */
  readonly encode: (entries: ReadonlyMap<string, Entry>) => string;
  readonly decode: (text: string) => ReadonlyMap<string, Entry>;
}

export function createShards<Entry>({ count, encode, ...place }: ShardsPlace<Entry>): Shards<Entry> {
  const rows = Array.from({ length: count }, (_, shard) => createVersionedRow<ReadonlyMap<string, Entry>>({ ...place, encode, key: `${shard}` }));

  const editRow = (row: VersionedRow<ReadonlyMap<string, Entry>>, edit: (entries: Map<string, Entry>) => void) => row.change((stored) => {
    const entries = new Map(stored);
    edit(entries);
    const value = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    return stored === null && value.size === 0 ? { result: value } : { value, result: value };
  });

  return {
    async read(ids) {
      const wanted = ids === undefined ? null : new Set(ids.map((id) => shardOf(id, count)));
      const shards = await awaitAll(rows.filter((_, shard) => wanted === null || wanted.has(shard)).map((row) => row.read()));
      return new Map(shards.flatMap((entries) => [...entries ?? []]));
    },
    async edit(ids, edit) {
      const unique = [...new Set(ids)];
      const edited = await awaitAll(rows.flatMap((row, shard) => {
        const own = unique.filter((id) => shardOf(id, count) === shard);
        return own.length === 0 ? [] : [editRow(row, (entries) => edit(entries, own))];
      }));
      const wanted = new Set(unique);
      return new Map(edited.flatMap((entries) => [...entries].filter(([id]) => wanted.has(id))));
    },
    async editAll(edit) {
      await awaitAll(rows.map((row) => editRow(row, edit)));
    },
  };
}
