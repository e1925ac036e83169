/** The register in 16 rows of the entity `register`, by a stable hash of the project's id. */
import type { KeyValue, Random } from '../model/ports';
import type { RegisterEntry } from '../model/register';
import { REGISTER_SHARDS } from '../model/shard-of';
import type { RegisterStore } from '../model/stores';
import { ENTITIES } from './keys';
import { decodeEntries, encodeEntries } from './register-columns';
import { createShards } from './shards';

export function createRegisterStore(keyValue: KeyValue, random: Random): RegisterStore {
  const shards = createShards<RegisterEntry>({ keyValue, random, entity: ENTITIES.register.name, count: REGISTER_SHARDS, what: 'register', encode: encodeEntries, decode: decodeEntries });
  return {
    read: () => shards.read(),
    update: (projectIds, change) => shards.edit(projectIds, (entries, ids) => {
      for (const id of ids) {
        const entry = change(entries.get(id) ?? null, id);
        if (entry === null) entries.delete(id);
        else entries.set(id, entry);
      }
    }),
  };
}
