/** What Jira said of accounts, in 8 rows of the entity `account`: ids, states and when they were read; nothing else of a person. */
import { z } from 'zod';
import type { KeyValue, Random } from '../model/ports';
import type { AccountReading, AccountStore, Accounts } from '../model/stores';
import { fromColumns, toColumns } from './columns';
import { ENTITIES } from './keys';
import { packInstant, packedInstant, unpackInstant } from './pack-instant';
import { pack, readPacked } from './packed';
import { readStored } from './read-stored';
import { createShards } from './shards';
import { DAMAGE_REMEDY } from './versioned-row';

const SHARDS = 8;
const FORMAT = 1;
const rowSchema = z.strictObject({ id: z.string(), state: z.enum(['active', 'deactivated', 'deleted', 'app']).nullable(), at: packedInstant });
const rowsSchema = z.array(rowSchema);
const shardSchema = z.strictObject({ format: z.literal(FORMAT), columns: z.record(z.string(), z.array(z.unknown())) });

export function createAccountStore(keyValue: KeyValue, random: Random): AccountStore {
  const shards = createShards<AccountReading>({ keyValue, random, entity: ENTITIES.account.name, count: SHARDS, what: 'accounts', encode, decode });
  return {
    read: () => shards.read(),
    async note(readings) {
      await shards.edit(readings.keys(), (accounts, ids) => {
        for (const id of ids) {
          const reading = readings.get(id);
          if (reading !== undefined && isLater(reading, accounts.get(id))) accounts.set(id, reading);
        }
      });
    },
    keepOnly: (wanted) => shards.editAll((accounts) => {
      for (const id of [...accounts.keys()].filter((one) => !wanted.has(one))) accounts.delete(id);
    }),
  };
}

const isLater = (reading: AccountReading, stored: AccountReading | undefined): boolean => stored === undefined || (reading.at ?? '') > (stored.at ?? '');

const encode = (accounts: Accounts): string =>
  pack({ format: FORMAT, columns: toColumns([...accounts].map(([id, { state, at }]) => ({ id, state, at: packInstant(at) }) satisfies z.output<typeof rowSchema>)) });

function decode(packed: string): Accounts {
  const { columns } = readPacked(shardSchema, packed, 'accounts', DAMAGE_REMEDY);
  const rows = readStored(rowsSchema, fromColumns(columns), 'accounts', DAMAGE_REMEDY);
  return new Map(rows.map(({ id, state, at }) => [id, { state, at: unpackInstant(at) }]));
}
