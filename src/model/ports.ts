/** What the pipeline asks of the outside world. Floor 3 and the stand-ins provide it; nothing else reaches out. */
import type { Instant } from './facts';

export interface Clock {
  now(): Instant;
  sleep(milliseconds: number): Promise<void>;
}

/** A number in [0, 1). */
export type Random = () => number;

/** A short mark of a text: other texts have other marks. */
export type Digest = (text: string) => string;

/** One JSON line an event; ids and counts only, never names, summaries, addresses or payloads. */
export interface Log {
  write(event: `${string}.${string}`, values: Readonly<Record<string, string | number | boolean | null>>): void;
}

/** One HTTP exchange with a Jira site; `path` starts with `/rest/`. Rejects where no answer came. */
export interface JiraTransport {
  send(request: JiraRequest): Promise<JiraResponse>;
}
export interface JiraRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body?: unknown;
}
export interface JiraResponse {
  readonly status: number;
  header(name: string): string | null;
  text(): Promise<string>;
}

/** A key-value store with custom entities: what `@forge/kvs` offers, reduced to what Rolecall uses. */
export interface KeyValue {
  /** undefined where nothing is stored */
  get(key: string): Promise<unknown>;
  /** @param seconds after which the platform may forget it; it may still be read for two days more */
  set(key: string, value: StoredValue, seconds?: number): Promise<void>;
  /** Writes only where nothing is stored under the key; tells whether it did. */
  setNew(key: string, value: StoredValue, seconds: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Any number of items; the adapter cuts them into the batches that the platform takes. Not atomic. */
  setMany(items: readonly StoredItem[]): Promise<void>;
  deleteMany(items: readonly ItemName[]): Promise<void>;
  /** In the order of the names, undefined where nothing is found; any number of them. Unlike `get`, nobody promises that it sees the last write. */
  getMany(items: readonly ItemName[]): Promise<readonly unknown[]>;
  /** Sees the last write, as `get` does. */
  getEntity(entity: string, key: string): Promise<unknown>;
  /** Writes the row only while the condition holds. */
  replaceEntity(row: EntityRow, condition: EntityCondition): Promise<ConditionalWrite>;
  /** Deletes the row only while the condition holds. */
  deleteEntity(entity: string, key: string, condition: EntityCondition): Promise<ConditionalWrite>;
  queryEntity(query: EntityQuery): Promise<EntityPage>;
}

export type StoredValue = string | number | boolean | readonly unknown[] | { readonly [name: string]: unknown };
export type EntityAttributes = Readonly<Record<string, string | number>>;

export interface ItemName {
  readonly key: string;
  /** Absent for a plain value. */
  readonly entity?: string;
}
export interface StoredItem extends ItemName {
  readonly value: StoredValue;
  /** Days after which the platform may forget it; at most 365. */
  readonly days?: number;
}
export interface EntityRow {
  readonly entity: string;
  readonly key: string;
  readonly value: EntityAttributes;
}

/** That the stored row's `attribute` is `expected`; null: that there is no row with one. */
export interface EntityCondition {
  readonly attribute: string;
  readonly expected: string | null;
}
/** `untold`: no answer came, so that it took effect, or will within seconds, or never; what is stored then tells. */
export type ConditionalWrite = 'done' | 'refused' | 'untold';

export interface EntityQuery {
  readonly entity: string;
  readonly index: string;
  readonly partition?: readonly string[];
  /** Bounds of the index's range attribute, both included. */
  readonly between?: readonly [string, string] | readonly [number, number];
  readonly descending?: boolean;
  /** At most 100. */
  readonly limit: number;
  /** `next` of the page before; never to be stored. */
  readonly cursor?: string;
}
export interface EntityPage {
  readonly rows: ReadonlyArray<{ readonly key: string; readonly value: unknown }>;
  readonly next: string | null;
}
