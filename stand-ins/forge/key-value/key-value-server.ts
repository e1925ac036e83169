/**
 * The key-value server of one installation: the paths, bodies, answers and refusals behind the real `@forge/kvs`.
 * Single reads are strictly consistent; queries may lag behind writes, by a time that the site sets.
 */
import { limits } from '../limits';
import { platformAnswer } from '../platform-answer';
import type { PlatformAnswer } from '../platform-answer';
import { answerBatch } from './answer-batch';
import { answerTransaction } from './answer-transaction';
import { checkKey, checkValue, readTtl } from './check-item';
import type { Space } from './entry-store';
import { findSchema, wireEntry } from './key-value-parts';
import type { KeyValueParts } from './key-value-parts';
import { queryEntity, queryPlain } from './query-entries';
import type { QueryPage } from './query-entries';
import { Refusal } from './refusal';
import { parseRequest, requestSchemas } from './request-schemas';

/** Answers one request; `path` is the one below the host, e.g. `/api/v1/entity/query`. */
export type KeyValueServer = (path: string, body: string) => PlatformAnswer;

export function keyValueServer(parts: KeyValueParts): KeyValueServer {
  return (path, body) => {
    try {
      parts.rates.countRequest();
      const answer = route(parts, path.replace('/api/v1/', ''), parseBody(body), Buffer.byteLength(body));
      return answer === undefined ? platformAnswer(204) : platformAnswer(200, answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return platformAnswer(error.status, { code: error.code, message: error.message });
    }
  };
}

function route(parts: KeyValueParts, path: string, body: unknown, bytes: number): unknown {
  if (path === 'query') return pageOf(parts, queryPlain(parts, parseRequest(requestSchemas.query, body)), body);
  if (path === 'entity/query') {
    const query = parseRequest(requestSchemas.entityQuery, body);
    return pageOf(parts, queryEntity(parts, findSchema(parts, query.entityName), query), body);
  }
  if (path.startsWith('batch/') || path === 'transaction') {
    if (bytes > limits.keyValue.operationsBytes) throw new Refusal('MAX_SIZE', `A batch or transaction has at most ${limits.keyValue.operationsBytes} bytes.`);
    return path === 'transaction' ? answerTransaction(parts, body) : answerBatch(parts, path, body);
  }
  const [, kind = 'plain', method] = /^(?:(secret|entity)\/)?(get|set|delete)$/.exec(path) ?? [];
  const space = (entityName: string | undefined): Space => {
    if (kind !== 'entity') return { kind: kind === 'secret' ? 'secret' : 'plain' };
    return { kind: 'entity', entityName: findSchema(parts, entityName ?? '').name };
  };
  if (method === 'get') return getOne(parts, space, body);
  if (method === 'set') return setOne(parts, space, body);
  if (method === 'delete') return deleteOne(parts, space, body);
  throw new Refusal('INVALID_REQUEST', `The key-value server has no path "${path}".`);
}

type FindSpace = (entityName: string | undefined) => Space;

function getOne(parts: KeyValueParts, space: FindSpace, body: unknown): unknown {
  const { key, entityName, options } = parseRequest(requestSchemas.read, body);
  const entry = parts.store.read(space(entityName), checkKey(key));
  parts.rates.countRead(key, entry?.bytes ?? 0);
  if (!entry) throw new Refusal('KEY_NOT_FOUND', `There is no data under the key "${key}".`);
  return wireEntry(entry, options?.metadataFields);
}

function setOne(parts: KeyValueParts, space: FindSpace, body: unknown): unknown {
  const { key, entityName, value, options } = parseRequest(requestSchemas.write, body);
  const place = space(entityName);
  const json = checkValue(value, place.kind === 'entity' ? findSchema(parts, place.entityName) : undefined);
  const previous = parts.store.read(place, checkKey(key));
  if (previous && options?.keyPolicy === 'FAIL_IF_EXISTS') throw new Refusal('KEY_CONFLICT', `There is data under the key "${key}" already.`);
  const ttlMs = readTtl(options?.ttl);
  parts.rates.countWrite(key, Buffer.byteLength(json));
  const latest = parts.store.write(place, key, json, ttlMs);
  const returned = options?.returnValue === 'PREVIOUS' ? previous : options?.returnValue === 'LATEST' ? latest : undefined;
  return returned && wireEntry(returned, options?.returnMetadataFields);
}

function deleteOne(parts: KeyValueParts, space: FindSpace, body: unknown): undefined {
  const { key, entityName } = parseRequest(requestSchemas.remove, body);
  parts.rates.countWrite(key, 0);
  if (!parts.store.remove(space(entityName), checkKey(key))) throw new Refusal('KEY_NOT_FOUND', `There is no data under the key "${key}".`);
}

function pageOf(parts: KeyValueParts, { rows, bytesRead, cursor }: QueryPage, body: unknown): unknown {
  parts.rates.countRead(undefined, bytesRead);
  const fields = parseRequest(requestSchemas.options, body).options?.metadataFields;
  return { data: rows.map(({ entry }) => wireEntry(entry, fields)), ...(cursor === undefined ? {} : { cursor }) };
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new Refusal('INVALID_REQUEST', 'The body is not JSON.');
  }
}
