/** What the pipeline asks of the outside world. Floor 3 and the stand-ins provide it; nothing else reaches out. */
import type { Instant } from './facts';

export interface Clock {
  now(): Instant;
  sleep(milliseconds: number): Promise<void>;
}

/** A number in [0, 1). */
export type Random = () => number;

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
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  setEntity(entity: string, key: string, value: Readonly<Record<string, string | number>>): Promise<void>;
  getEntity(entity: string, key: string): Promise<unknown>;
}
