/**
 * Every dependency of the site as judged last, in chunks; one read of some values shows them all. Two places take turns: what is
 * written stands in the one that nobody reads, until the head names it, so that a killed writer leaves nothing behind.
 */
import { z } from 'zod';
import { StorageError } from '../model/errors';
import type { Instant } from '../model/facts';
import type { Digest, KeyValue } from '../model/ports';
import type { StoredDependency } from '../model/stored-dependency';
import { awaitAll } from './await-all';
import { fromColumns, toColumns } from './columns';
import { KEYS } from './keys';
import { fromChunks, toChunks } from './packed-chunks';
import { readStored } from './read-stored';

export interface DependencyStore {
  /** By link id; none before the first judging. @throws StorageError where they are damaged */
  read(): Promise<readonly StoredDependency[]>;
  /** Nothing where the same are stored already. */
  write(dependencies: readonly StoredDependency[], at: Instant): Promise<void>;
}

const WHAT = 'dependencies';
const REMEDY = 'scan again';
/** A judging may end while the chunks of the one before it are read. */
const MOST_LOOKS = 3;
const headSchema = z.strictObject({ place: z.enum(['a', 'b']), chunks: z.int().min(0), mark: z.string(), at: z.iso.datetime() });
type Head = z.output<typeof headSchema>;

const rowSchema = z.strictObject({
  linkId: z.string(), type: z.string(), state: z.enum(['open', 'possiblyDead']), managed: z.boolean().nullable(), touched: z.iso.date().nullable(),
  from: z.string(), fromProject: z.string(), fromTeam: z.string(), to: z.string(), toProject: z.string(), toTeam: z.string(),
});
const columnsSchema = z.strictObject({ format: z.literal(1), columns: z.record(z.string(), z.array(z.unknown())) });
const rowsSchema = z.array(rowSchema);

export function createDependencyStore(keyValue: KeyValue, digest: Digest): DependencyStore {
  const keysOf = (place: Head['place'], from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, chunk) => KEYS.dependencyChunk(place, from + chunk));

  async function readHead(): Promise<Head | null> {
    const stored = await keyValue.get(KEYS.dependencies);
    return stored === undefined ? null : readStored(headSchema, stored, WHAT, REMEDY);
  }

  return {
    async read() {
      for (let look = 0; look < MOST_LOOKS; look += 1) {
        const head = await readHead();
        if (head === null || head.chunks === 0) return [];
        const pieces = await awaitAll(keysOf(head.place, 0, head.chunks).map((key) => keyValue.get(key)));
        const read = fromChunks(pieces);
        if (read !== undefined) return decode(read);
        if ((await readHead())?.mark === head.mark) break;
      }
      throw new StorageError(`The stored ${WHAT} cannot be read; ${REMEDY}.`);
    },
    async write(dependencies, at) {
      const value = encode(dependencies);
      const mark = digest(JSON.stringify(value));
      const before = headSchema.safeParse(await keyValue.get(KEYS.dependencies));
      if (before.success ? before.data.mark === mark : dependencies.length === 0) return;
      const place = before.success && before.data.place === 'a' ? 'b' : 'a';
      const pieces = dependencies.length === 0 ? [] : toChunks(value);
      await keyValue.setMany(pieces.map((piece, chunk) => ({ key: KEYS.dependencyChunk(place, chunk), value: piece })));
      await keyValue.set(KEYS.dependencies, { place, chunks: pieces.length, mark, at });
    },
  };
}

const encode = (dependencies: readonly StoredDependency[]) => ({
  format: 1,
  columns: toColumns(dependencies.map(({ linkId, type, from, to, state, managed, touched }): z.output<typeof rowSchema> => ({
    linkId, type, from: from.issueId, fromProject: from.projectId, fromTeam: from.team, to: to.issueId, toProject: to.projectId, toTeam: to.team, state, managed, touched,
  }))),
});

const decode = (stored: unknown): readonly StoredDependency[] =>
  readStored(rowsSchema, fromColumns(readStored(columnsSchema, stored, WHAT, REMEDY).columns), WHAT, REMEDY).map(({ linkId, type, from, fromProject, fromTeam, to, toProject, toTeam, state, managed, touched }) => ({
    linkId, type, state, managed, touched,
    from: { issueId: from, projectId: fromProject, team: fromTeam },
    to: { issueId: to, projectId: toProject, team: toTeam },
  }));
