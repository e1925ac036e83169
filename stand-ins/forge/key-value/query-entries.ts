/**
 * Answers `query` and `entity/query`.
 * An index holds the values that have all of its attributes. A page counts what was looked at before the filters, as the
 * store beneath the platform does: a filtered page may be short or empty and still carry a cursor.
 */
import { limits } from '../limits';
import type { EntityIndex, EntitySchema } from '../read-manifest';
import { fitsType } from './check-item';
import type { Entry, EntryStore } from './entry-store';
import { compareScalars, liesInRange, meetsConditions } from './meets-conditions';
import { readCursor, writeCursor } from './page-cursor';
import type { CursorPosition } from './page-cursor';
import { Refusal } from './refusal';
import type { RefusalCode } from './refusal';
import type { EntityQuery, PlainQuery } from './request-schemas';

export interface QueryPage {
  readonly entries: readonly Entry[];
  /** Bytes looked at, which is what the read rate counts. */
  readonly bytesRead: number;
  readonly cursor?: string;
}

/** Plain keys, by prefix. Secrets and entities are never among them. */
export function queryPlain(store: EntryStore, { where, after, limit }: PlainQuery): QueryPage {
  const prefix = where?.[0]?.values[0] ?? '';
  const ordered = store.list({ kind: 'plain' }).filter(({ key }) => key.startsWith(prefix)).map((entry) => ({ entry, attributes: {}, position: { key: entry.key } }));
  return takePage(ordered, { bound: { prefix }, cursor: after, limit, descending: false, overLimit: 'LIST_QUERY_LIMIT_EXCEEDED' });
}

/** @throws Refusal INVALID_ENTITY_INDEX, INVALID_ENTITY_VALUE, INVALID_CURSOR or COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE */
export function queryEntity(store: EntryStore, schema: EntitySchema, query: EntityQuery): QueryPage {
  const index = schema.indexes.get(query.indexName);
  if (!index) throw new Refusal('INVALID_ENTITY_INDEX', `The entity "${schema.name}" has no index "${query.indexName}".`);
  const partition = readPartition(schema, index, query);
  checkRange(schema, index, query);
  const { cursor, limit, options: _options, ...bound } = query;
  const ordered = store
    .list({ kind: 'entity', entityName: schema.name })
    .map((entry) => candidate(entry, index))
    .filter(({ attributes }) => index.partition.every((name, at) => attributes[name] === partition[at]))
    .filter(({ position }) => index.range === undefined || position.range !== undefined)
    .filter(({ position }) => !query.range || liesInRange(index.range === undefined ? position.key : position.range, query.range));
  const page = takePage(ordered, { bound, cursor, limit, descending: query.sort === 'DESC', overLimit: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE' });
  const { filters } = query;
  return filters ? { ...page, entries: page.entries.filter((entry) => meetsConditions(attributesOf(entry), filters)) } : page;
}

interface Candidate {
  readonly entry: Entry;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly position: CursorPosition;
}

function candidate(entry: Entry, index: EntityIndex): Candidate {
  const attributes = attributesOf(entry);
  const range = index.range === undefined ? undefined : attributes[index.range];
  const indexed = typeof range === 'string' || typeof range === 'number' || typeof range === 'boolean';
  return { entry, attributes, position: { key: entry.key, ...(indexed ? { range } : {}) } };
}

function attributesOf(entry: Entry): Record<string, unknown> {
  return JSON.parse(entry.json) as Record<string, unknown>;
}

interface PageRequest {
  /** What the cursor is bound to. */
  readonly bound: unknown;
  readonly cursor: string | undefined;
  readonly limit: number | undefined;
  readonly descending: boolean;
  readonly overLimit: RefusalCode;
}

function takePage(candidates: readonly Candidate[], page: PageRequest): QueryPage {
  const limit = page.limit ?? limits.keyValue.pageDefault;
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.keyValue.pageMost) {
    throw new Refusal(page.overLimit, `The page limit must be set between 1 and ${limits.keyValue.pageMost}.`);
  }
  const direction = page.descending ? -1 : 1;
  const order = (a: CursorPosition, b: CursorPosition): number => direction * (compareScalars(a.range, b.range) || compareScalars(a.key, b.key));
  const after = page.cursor === undefined ? undefined : readCursor(page.bound, page.cursor);
  const rest = [...candidates].sort((a, b) => order(a.position, b.position)).filter(({ position }) => !after || order(position, after) > 0);
  const taken = rest.slice(0, limit);
  const last = taken.at(-1);
  return {
    entries: taken.map(({ entry }) => entry),
    bytesRead: taken.reduce((sum, { entry }) => sum + entry.bytes, 0),
    ...(last && rest.length > limit ? { cursor: writeCursor(page.bound, last.position) } : {}),
  };
}

function readPartition(schema: EntitySchema, index: EntityIndex, query: EntityQuery): readonly unknown[] {
  const partition = query.partition ?? [];
  if (partition.length !== index.partition.length) {
    throw new Refusal('INVALID_ENTITY_INDEX', `The index "${query.indexName}" takes ${index.partition.length} partition values, not ${partition.length}.`);
  }
  index.partition.forEach((name, at) => checkType(schema, name, partition[at]));
  return partition;
}

function checkRange(schema: EntitySchema, index: EntityIndex, { range, indexName }: EntityQuery): void {
  if (!range) return;
  if (range.values.length !== (range.condition === 'BETWEEN' ? 2 : 1)) throw new Refusal('INSUFFICIENT_FILTER_VALUES', `${range.condition} does not take ${range.values.length} values.`);
  const { range: attribute } = index;
  if (attribute !== undefined) return range.values.forEach((value) => checkType(schema, attribute, value));
  if (indexName !== 'by-key') throw new Refusal('INVALID_ENTITY_INDEX', `The index "${indexName}" has no range attribute.`);
  if (range.values.some((value) => typeof value !== 'string')) throw new Refusal('INVALID_ENTITY_VALUE', 'Keys are compared with texts.');
}

function checkType(schema: EntitySchema, attribute: string, value: unknown): void {
  const type = schema.attributes.get(attribute) ?? 'any';
  if (!fitsType(value, type)) throw new Refusal('INVALID_ENTITY_VALUE', `The attribute "${attribute}" of the entity "${schema.name}" is of type ${type}.`);
}
