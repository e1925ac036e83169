/** What every answer of the key-value server works on, and the steps that several answers share. */
import type { ForgeClock } from '../forge-clock';
import type { EntitySchema } from '../read-manifest';
import type { Entry, EntryStore, Space } from './entry-store';
import type { KeyValueRates } from './key-value-rates';
import type { QueryView } from './query-view';
import { Refusal } from './refusal';

export interface KeyValueParts {
  readonly clock: ForgeClock;
  readonly store: EntryStore;
  readonly view: QueryView;
  readonly rates: KeyValueRates;
  readonly entities: ReadonlyMap<string, EntitySchema>;
}

/** @throws Refusal SCHEMA_NOT_FOUND when the manifest has no such entity */
export function findSchema(parts: KeyValueParts, entityName: string): EntitySchema {
  const schema = parts.entities.get(entityName);
  if (!schema) throw new Refusal('SCHEMA_NOT_FOUND', `The manifest has no entity "${entityName}".`);
  return schema;
}

/** Where an item of a batch or transaction lives. */
export function spaceOf(parts: KeyValueParts, entityName: string | undefined): Space {
  return entityName === undefined ? { kind: 'plain' } : { kind: 'entity', entityName: findSchema(parts, entityName).name };
}

/** An entry as it is answered: times are numbers, the end of its life is a text. */
export function wireEntry(entry: Entry, fields: readonly string[] = []): Record<string, unknown> {
  return {
    key: entry.key,
    value: JSON.parse(entry.json) as unknown,
    ...(fields.includes('CREATED_AT') ? { createdAt: entry.createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: entry.updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && entry.expiresAt !== undefined ? { expireTime: new Date(entry.expiresAt).toISOString() } : {}),
  };
}
