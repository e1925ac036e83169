/** A KeyValue in memory for the stores' own tests: it keeps copies, sorts an index as the manifest declares it, pages short. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { EntityCondition, EntityQuery, KeyValue } from '../../src/model/ports';

export interface MapKeyValue extends KeyValue {
  readonly values: Map<string, unknown>;
}

const manifestSchema = z.object({ app: z.object({ storage: z.object({ entities: z.array(z.object({
  name: z.string(),
  indexes: z.array(z.object({ name: z.string(), partition: z.array(z.string()).default([]), range: z.tuple([z.string()]) })).default([]),
})) }) }) });
const { entities } = manifestSchema.parse(parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8'))).app.storage;

/** Small, so that every reader has to page. */
const ROWS_A_PAGE = 3;
const row = z.record(z.string(), z.union([z.string(), z.number()]));

export function mapKeyValue(): MapKeyValue {
  const values = new Map<string, unknown>();
  const place = (key: string, entity = '') => `${entity}|${key}`;
  const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return {
    values,
    get: async (key) => copy(values.get(place(key))),
    set: async (key, value) => void values.set(place(key), copy(value)),
    async setNew(key, value) {
      if (values.has(place(key))) return false;
      values.set(place(key), copy(value));
      return true;
    },
    delete: async (key) => void values.delete(place(key)),
    setMany: async (items) => items.forEach(({ key, entity, value }) => values.set(place(key, entity), copy(value))),
    deleteMany: async (items) => items.forEach(({ key, entity }) => values.delete(place(key, entity))),
    getMany: async (items) => items.map(({ key, entity }) => copy(values.get(place(key, entity)))),
    getEntity: async (entity, key) => copy(values.get(place(key, entity))),
    async replaceEntity({ entity, key, value }, condition) {
      if (!holds(values.get(place(key, entity)), condition)) return 'refused';
      values.set(place(key, entity), copy(value));
      return 'done';
    },
    async deleteEntity(entity, key, condition) {
      if (!holds(values.get(place(key, entity)), condition)) return 'refused';
      values.delete(place(key, entity));
      return 'done';
    },
    async queryEntity(query) {
      const rows = selectRows(values, query);
      const start = Number(query.cursor ?? 0);
      const end = start + Math.min(query.limit, ROWS_A_PAGE);
      return { rows: rows.slice(start, end), next: end < rows.length ? String(end) : null };
    },
  };
}

const holds = (stored: unknown, { attribute, expected }: EntityCondition): boolean => (stored === undefined ? null : row.parse(stored)[attribute] ?? null) === expected;

function selectRows(values: ReadonlyMap<string, unknown>, { entity, index, partition = [], between, descending }: EntityQuery) {
  const declared = entities.find(({ name }) => name === entity)?.indexes.find(({ name }) => name === index);
  if (declared === undefined) throw new Error(`manifest.yml declares no index ${index} of ${entity}`);
  const [range] = declared.range;
  const rows = [...values].filter(([key]) => key.startsWith(`${entity}|`)).map(([key, value]) => ({ key: key.slice(entity.length + 1), value: row.parse(value) }));
  const chosen = rows.filter(({ value }) => {
    const position = value[range] ?? '';
    const inside = between === undefined || (position >= between[0] && position <= between[1]);
    return inside && declared.partition.every((attribute, place) => value[attribute] === partition[place]);
  });
  const sorted = chosen.sort((a, b) => ((a.value[range] ?? '') < (b.value[range] ?? '') ? -1 : 1));
  return descending === true ? sorted.reverse() : sorted;
}
