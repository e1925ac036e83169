/**
 * Facts in chunks under a new generation, which one conditional write of the `scan` row publishes: a reader sees all of the
 * old facts or all of the new ones, and of two scans that end together only the first is published.
 */
import { z } from 'zod';
import { StorageError } from '../model/errors';
import type { Instant, ProjectFacts, SiteFacts } from '../model/facts';
import type { KeyValue, StoredItem } from '../model/ports';
import type { Role } from '../model/role';
import { cutText } from './chunks';
import { ENTITIES, KEYS } from './keys';
import { decodeProject, encodeProject, projectColumnsSchema } from './project-columns';
import { readStored } from './read-stored';

export interface FactsStore {
  /** The published scan; null before the first. @throws StorageError where the row is damaged */
  readPublished(): Promise<PublishedScan | null>;
  /** Writes the facts under `generation`, publishes them and deletes the generation before; false where another scan was published meanwhile. */
  publish(facts: SiteFacts, generation: string): Promise<boolean>;
  /** The published facts; null before the first scan. @throws StorageError where they are damaged */
  readSite(): Promise<SiteFacts | null>;
}

export interface PublishedScan {
  readonly generation: string;
  /** The instant at which the facts hold. */
  readonly at: Instant;
}

/** A scan that died before publishing leaves its chunks; the platform forgets them then. Published facts are rewritten daily at least. */
const CHUNK_DAYS = 90;
const REMEDY = 'scan again';

export function createFactsStore(keyValue: KeyValue): FactsStore {
  async function readPublished(): Promise<PublishedScan | null> {
    const row = await keyValue.getEntity(ENTITIES.scan.name, KEYS.scan);
    return row === undefined ? null : readStored(publishedSchema, row, 'scan', REMEDY);
  }

  async function readChunks(keyOf: (chunk: number) => string, chunks: number, what: string): Promise<string> {
    const pieces = await Promise.all(Array.from({ length: chunks }, async (_, chunk) => readStored(z.string(), await keyValue.get(keyOf(chunk)), what, REMEDY)));
    return pieces.join('');
  }

  async function readHead(generation: string) {
    const keyOf = (chunk: number) => KEYS.siteFacts(generation, chunk);
    const first = readStored(headChunkSchema, await keyValue.get(keyOf(0)), 'facts of the site', REMEDY);
    const rest = await readChunks((chunk) => keyOf(chunk + 1), first.chunks - 1, 'facts of the site');
    return readStored(headSchema, parseJson(first.text + rest, 'site'), 'facts of the site', REMEDY);
  }

  async function readProject(generation: string, id: string, chunks: number): Promise<ProjectFacts> {
    const text = await readChunks((chunk) => KEYS.projectFacts(generation, id, chunk), chunks, `facts of project ${id}`);
    return decodeProject(readStored(projectColumnsSchema, parseJson(text, `project ${id}`), `facts of project ${id}`, REMEDY));
  }

  async function deleteGeneration(generation: string): Promise<void> {
    const first = headChunkSchema.safeParse(await keyValue.get(KEYS.siteFacts(generation, 0)));
    if (!first.success) return;
    const head = await readHead(generation);
    const projectKeys = head.projects.flatMap(([id, chunks]) => range(chunks).map((chunk) => KEYS.projectFacts(generation, id, chunk)));
    const keys = [...projectKeys, ...range(first.data.chunks).map((chunk) => KEYS.siteFacts(generation, chunk))];
    await keyValue.deleteMany(keys.map((key) => ({ key })));
  }

  return {
    readPublished,
    async publish(facts, generation) {
      const before = await readPublished();
      await keyValue.setMany(toChunks(facts, generation));
      const row = { entity: ENTITIES.scan.name, key: KEYS.scan, value: { generation, at: facts.at } };
      const published = await keyValue.replaceEntity(row, { attribute: 'generation', expected: before?.generation ?? null }) === 'done';
      if (published && before !== null && before.generation !== generation) await deleteGeneration(before.generation);
      return published;
    },
    async readSite() {
      const published = await readPublished();
      if (published === null) return null;
      const { projects, ...head } = await readHead(published.generation);
      return { ...head, projects: await Promise.all(projects.map(([id, chunks]) => readProject(published.generation, id, chunks))) };
    },
  };
}

const publishedSchema = z.strictObject({ generation: z.string(), at: z.iso.datetime() });
const headChunkSchema = z.strictObject({ chunks: z.int().min(1), text: z.string() });
const namesByRole = z.strictObject({ productOwner: z.array(z.string()), productManager: z.array(z.string()), projectManager: z.array(z.string()) } satisfies Record<Role, unknown>);
const headSchema = z.strictObject({
  version: z.literal(1),
  at: z.string(),
  offers: z.strictObject({
    roleNames: z.union([
      z.strictObject({ known: z.literal(true), value: namesByRole }),
      z.strictObject({ known: z.literal(false), reason: z.enum(['forbidden', 'failed', 'incomplete', 'notRead']) }),
    ]),
    nearMisses: namesByRole,
    ownerFields: z.array(z.string()),
    managerFields: z.array(z.string()),
    teamFields: z.array(z.string()),
    dependencyTypes: z.array(z.string()),
  }),
  accounts: z.record(z.string(), z.enum(['active', 'deactivated', 'deleted', 'app'])),
  /** Id and number of chunks. */
  projects: z.array(z.tuple([z.string(), z.int().min(1)])),
});

function toChunks({ version, at, offers, accounts, projects }: SiteFacts, generation: string): readonly StoredItem[] {
  const cut = projects.map((project) => ({ id: project.id, pieces: cutText(JSON.stringify(encodeProject(project))) }));
  const head = cutText(JSON.stringify({ version, at, offers, accounts, projects: cut.map(({ id, pieces }) => [id, pieces.length]) }));
  return [
    ...cut.flatMap(({ id, pieces }) => pieces.map((value, chunk) => ({ key: KEYS.projectFacts(generation, id, chunk), value, days: CHUNK_DAYS }))),
    ...head.map((text, chunk) => ({ key: KEYS.siteFacts(generation, chunk), value: chunk === 0 ? { chunks: head.length, text } : text, days: CHUNK_DAYS })),
  ];
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StorageError(`The stored facts of the ${what} are damaged; ${REMEDY}.`, { cause });
  }
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
