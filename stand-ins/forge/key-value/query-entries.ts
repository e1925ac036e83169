/**
 * Answers `query` and `entity/query`.
 * An index holds the values that have all of its attributes. A page counts what was looked at before the filters, as the
 * store beneath the platform does: a filtered page may be short or empty and still carry a cursor.
 */
import type { ForgeClock } from '../forge-clock';
import { limits } from '../limits';
import type { EntityIndex, EntitySchema } from '../read-manifest';
import { checkAttributeNames, fitsType } from './check-item';
import { comparePositions } from './index-rows';
import type { IndexedRow } from './index-rows';
import type { KeyValueParts } from './key-value-parts';
import { liesInRange, meetsConditions } from './meets-conditions';
import { readCursor, writeCursor } from './page-cursor';
import type { CursorPosition } from './page-cursor';
import { Refusal } from './refusal';
import type { RefusalCode } from './refusal';
import type { EntityQuery, PlainQuery } from './request-schemas';

type QueryParts = Pick<KeyValueParts, 'clock' | 'view'>;

export interface QueryPage {
  readonly rows: readonly IndexedRow[];
  /** Bytes looked at, which is what the read rate counts. */
  readonly bytesRead: number;
  readonly cursor?: string;
}

/** Plain keys, by prefix. Secrets and entities are never among them. */
export function queryPlain({ clock, view }: QueryParts, { where, after, limit }: PlainQuery): QueryPage {
  const prefix = where?.[0]?.values[0] ?? '';
  const rows = view.plain().filter(({ position }) => position.key.startsWith(prefix));
  return takePage(clock, rows, { bound: { prefix }, cursor: after, limit, descending: false, overLimit: 'LIST_QUERY_LIMIT_EXCEEDED' });
}

/** @throws Refusal INVALID_ENTITY_INDEX, INVALID_ENTITY_ATTRIBUTE, INVALID_ENTITY_VALUE, INVALID_CURSOR or COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE */
export function queryEntity({ clock, view }: QueryParts, schema: EntitySchema, query: EntityQuery): QueryPage {
  const { filters } = query;
  const index = schema.indexes.get(query.indexName);
  if (!index) throw new Refusal('INVALID_ENTITY_INDEX', `The entity "${schema.name}" has no index "${query.indexName}".`);
  const partition = readPartition(schema, index, query);
  checkRange(schema, index, query);
  checkAttributeNames(schema, filters);
  const { cursor, limit, options: _options, ...bound } = query;
  const rows = view
    .partition(schema, query.indexName, partition)
    .filter(({ position }) => !query.range || liesInRange(index.range === undefined ? position.key : position.range, query.range));
  const page = takePage(clock, rows, { bound, cursor, limit, descending: query.sort === 'DESC', overLimit: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE' });
  return filters ? { ...page, rows: page.rows.filter(({ attributes }) => meetsConditions(attributes, filters)) } : page;
}

interface PageRequest {
  /** What the cursor is bound to. */
  readonly bound: unknown;
  readonly cursor: string | undefined;
  readonly limit: number | undefined;
  readonly descending: boolean;
  readonly overLimit: RefusalCode;
}

function takePage(clock: ForgeClock, sorted: readonly IndexedRow[], page: PageRequest): QueryPage {
  const limit = page.limit ?? limits.keyValue.pageDefault;
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.keyValue.pageMost) {
    throw new Refusal(page.overLimit, `The page limit must be set between 1 and ${limits.keyValue.pageMost}.`);
  }
  const rows = page.descending ? [...sorted].reverse() : sorted;
  const after = page.cursor === undefined ? undefined : readCursor(clock, page.bound, page.cursor);
  const isBeyond = ({ position }: IndexedRow, last: CursorPosition): boolean => comparePositions(position, last) * (page.descending ? -1 : 1) > 0;
  const first = after ? rows.findIndex((row) => isBeyond(row, after)) : 0;
  const taken = first < 0 ? [] : rows.slice(first, first + limit);
  const last = taken.at(-1);
  return {
    rows: taken,
    bytesRead: taken.reduce((sum, { entry }) => sum + entry.bytes, 0),
    ...(last && rows.length > first + limit ? { cursor: writeCursor(clock, page.bound, last.position) } : {}),
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
