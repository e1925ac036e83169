/**
 * The vocabulary in chunks under a stamp, which one value names: a reader sees all of the old one or all of the new one. One that
 * says the same as before is not written again, but for when it was read.
 */
import { z } from 'zod';
import type { KeyValue, Random } from '../model/ports';
import type { VocabularyStore } from '../model/stores';
import type { Vocabulary } from '../model/vocabulary';
import { awaitAll } from './await-all';
import { KEYS } from './keys';
import { fromChunks, toChunks } from './packed-chunks';

const headSchema = z.strictObject({ readAt: z.iso.datetime(), stamp: z.string(), chunks: z.int().min(1) });
type Head = z.output<typeof headSchema>;

export function createVocabularyStore(keyValue: KeyValue, random: Random): VocabularyStore {
  const keysOf = ({ stamp, chunks }: Head) => Array.from({ length: chunks }, (_, chunk) => KEYS.vocabularyChunk(stamp, chunk));

  async function readHead(): Promise<Head | null> {
    const head = headSchema.safeParse(await keyValue.get(KEYS.vocabulary));
    return head.success ? head.data : null;
  }

  async function readWords(head: Head) {
    const pieces = await awaitAll(keysOf(head).map((key) => keyValue.get(key)));
    const words = wordsSchema.safeParse(fromChunks(pieces));
    return words.success ? words.data : null;
  }

  return {
    async read() {
      const head = await readHead();
      const words = head && await readWords(head);
      return head && words && { readAt: head.readAt, ...words };
    },
    async write({ readAt, ...said }) {
      const words = wordsSchema.parse(said);
      const before = await readHead();
      const isSame = before !== null && JSON.stringify(await readWords(before)) === JSON.stringify(words);
      if (isSame) return keyValue.set(KEYS.vocabulary, { ...before, readAt });
      const stamp = `${Date.parse(readAt)}-${random().toString(36).slice(2)}`;
      const pieces = toChunks(words);
      await keyValue.setMany(pieces.map((value, chunk) => ({ key: KEYS.vocabularyChunk(stamp, chunk), value })));
      await keyValue.set(KEYS.vocabulary, { readAt, stamp, chunks: pieces.length });
      if (before !== null) await keyValue.deleteMany(keysOf(before).map((key) => ({ key })));
    },
  };
}

const ids = z.array(z.string());
const linkTypes = z.array(z.strictObject({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() }));
const wordsSchema: z.ZodType<Omit<Vocabulary, 'readAt'>> = z.strictObject({
  site: z.strictObject({ url: z.string(), name: z.string() }),
  issueTypes: z.array(z.strictObject({ id: z.string(), name: z.string(), level: z.number(), projectId: z.string().nullable() })),
  linkTypes,
  roadmapTypes: ids,
  dependencyTypes: linkTypes,
  ownerFields: ids,
  managerFields: ids,
  teamFields: ids,
  backlogFields: z.strictObject({ rank: z.string().nullable(), sprints: ids, estimates: ids, acceptanceCriteria: ids }),
  settingsAccounts: ids,
  programmes: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  sharedRoles: z.union([
    z.strictObject({ known: z.literal(true), value: z.array(z.tuple([z.string(), z.string()])) }),
    z.strictObject({ known: z.literal(false), reason: z.enum(['forbidden', 'failed', 'incomplete', 'notRead']) }),
  ]),
});
