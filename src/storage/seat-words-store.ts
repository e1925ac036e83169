/** What people said about seats, in 8 rows of the entity `seat`: each written only where it is still as it was read. */
import { z } from 'zod';
import type { ProjectId } from '../model/facts';
import type { KeyValue, Random } from '../model/ports';
import { ROLES } from '../model/role';
import type { SeatWords } from '../model/seat-words';
import { NO_WORDS, hasWords } from '../model/seat-words';
import { ENTITIES } from './keys';
import { pack, readPacked } from './packed';
import { createShards } from './shards';
import { DAMAGE_REMEDY } from './versioned-row';

export interface SeatWordsStore {
  /** Of every space in which somebody said something; where ids are given, of these at least, at one read a shard. Sees the last write. @throws StorageError where it is damaged */
  read(projectIds?: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, SeatWords>>;
  /**
   * Calls `change` with what is said of the space, again where somebody else said something meanwhile; null changes nothing.
   * @returns what is said then @throws StorageError where it is damaged or full
   */
  change(projectId: ProjectId, change: (words: SeatWords) => SeatWords | null): Promise<SeatWords>;
}

const SHARDS = 8;
const FORMAT = 1;
const said = { role: z.enum(ROLES), accountId: z.string(), at: z.iso.datetime() };
const wordsSchema = z.strictObject({
  claims: z.array(z.strictObject({ ...said, offeredBy: z.string().nullable(), isAgreed: z.boolean() })),
  accepted: z.array(z.strictObject({ ...said, acceptedBy: z.string() })),
  answers: z.array(z.strictObject({ ...said, isMine: z.boolean() })),
});
const shardSchema = z.strictObject({ format: z.literal(FORMAT), spaces: z.array(z.tuple([z.string(), wordsSchema])) });

export function createSeatWordsStore(keyValue: KeyValue, random: Random): SeatWordsStore {
  const shards = createShards<SeatWords>({
    keyValue, random, entity: ENTITIES.seat.name, count: SHARDS, what: 'answers about seats',
    encode: (spaces) => pack({ format: FORMAT, spaces: [...spaces] }),
    decode: (text) => new Map(readPacked(shardSchema, text, 'answers about seats', DAMAGE_REMEDY).spaces),
  });
  return {
    read: (projectIds) => shards.read(projectIds),
    async change(projectId, change) {
      const after = await shards.edit([projectId], (spaces) => {
        const words = change(spaces.get(projectId) ?? NO_WORDS);
        if (words === null) return;
        if (hasWords(words)) spaces.set(projectId, words);
        else spaces.delete(projectId);
      });
      return after.get(projectId) ?? NO_WORDS;
    },
  };
}
