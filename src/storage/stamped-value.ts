/**
 * A value that may outgrow a key: in packed pieces under a stamp of its content, which one head names, so that a reader sees all of
 * the old one or all of the new one. One that says the same as before is not written again.
 */
import { z } from 'zod';
import type { Digest, KeyValue } from '../model/ports';
import { awaitAll } from './await-all';
import { fromChunks, toChunks } from './packed-chunks';

export interface StampedValue {
  /** null where nothing is stored; undefined where what is stored is damaged. */
  read(): Promise<unknown>;
  /** @param before what `read` gave; undefined: it is written in any case */
  replace(value: unknown, before: unknown): Promise<void>;
}
export interface StampedKeys {
  readonly head: string;
  readonly chunk: (stamp: string, chunk: number) => string;
}

const STAMP_CHARACTERS = 16;
const headSchema = z.strictObject({ stamp: z.string(), chunks: z.int().min(1) });

export function createStampedValue(keyValue: KeyValue, keys: StampedKeys, digest: Digest): StampedValue {
  const keysOf = ({ stamp, chunks }: z.output<typeof headSchema>) => Array.from({ length: chunks }, (_, chunk) => keys.chunk(stamp, chunk));
  async function readHead() {
    const head = headSchema.safeParse(await keyValue.get(keys.head));
    return head.success ? head.data : null;
  }
  return {
    async read() {
      const head = await readHead();
      return head === null ? null : fromChunks(await awaitAll(keysOf(head).map((key) => keyValue.get(key))));
    },
    async replace(value, before) {
      const stamp = digest(JSON.stringify(value)).slice(0, STAMP_CHARACTERS);
      const old = await readHead();
      if (before !== undefined && old?.stamp === stamp) return;
      const pieces = toChunks(value);
      await keyValue.setMany(pieces.map((piece, chunk) => ({ key: keys.chunk(stamp, chunk), value: piece })));
      await keyValue.set(keys.head, { stamp, chunks: pieces.length });
      if (old !== null && old.stamp !== stamp) await keyValue.deleteMany(keysOf(old).map((key) => ({ key })));
    },
  };
}
