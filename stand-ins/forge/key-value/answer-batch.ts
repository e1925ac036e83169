/** Answers `batch/set`, `batch/delete` and `batch/get`: each item succeeds or fails by itself, nothing is atomic. */
import { limits } from '../limits';
import { checkKey, checkValue, readTtl } from './check-item';
import { findSchema, spaceOf, wireEntry } from './key-value-parts';
import type { KeyValueParts } from './key-value-parts';
import { Refusal } from './refusal';
import { parseRequest, requestSchemas } from './request-schemas';

interface BatchAnswer {
  readonly successfulKeys: readonly Record<string, unknown>[];
  readonly failedKeys: readonly Record<string, unknown>[];
}

/** @throws Refusal TOO_MANY_OPERATIONS or INVALID_REQUEST (no such path, a key twice, a key policy) */
export function answerBatch(parts: KeyValueParts, path: string, body: unknown): BatchAnswer {
  if (path === 'batch/set') {
    return eachItem(parseRequest(requestSchemas.batchWrite, body), ({ key, entityName, value, options }) => {
      const json = checkValue(value, entityName === undefined ? undefined : findSchema(parts, entityName));
      const ttlMs = readTtl(options?.ttl);
      parts.rates.countWrite(checkKey(key), Buffer.byteLength(json));
      parts.store.write(spaceOf(parts, entityName), key, json, ttlMs);
      return {};
    });
  }
  if (path === 'batch/delete') {
    return eachItem(parseRequest(requestSchemas.batchRead, body), ({ key, entityName }) => {
      parts.rates.countWrite(checkKey(key), 0);
      parts.store.remove(spaceOf(parts, entityName), key);
      return {};
    });
  }
  if (path !== 'batch/get') throw new Refusal('INVALID_REQUEST', `The key-value server has no path "${path}".`);
  return eachItem(parseRequest(requestSchemas.batchRead, body), ({ key, entityName, options }) => {
    const entry = parts.store.read(spaceOf(parts, entityName), checkKey(key));
    parts.rates.countRead(key, entry?.bytes ?? 0);
    if (!entry) throw new Refusal('KEY_NOT_FOUND', `There is no data under the key "${key}".`);
    return wireEntry(entry, options?.metadataFields);
  });
}

/** @throws Refusal TOO_MANY_OPERATIONS or INVALID_REQUEST; also for the operations of a transaction */
export function checkOperations(items: readonly { key: string; entityName?: string | undefined }[]): void {
  if (items.length > limits.keyValue.operations) throw new Refusal('TOO_MANY_OPERATIONS', `A batch or transaction has at most ${limits.keyValue.operations} operations.`);
  const places = new Set(items.map(({ key, entityName }) => JSON.stringify([entityName, key])));
  if (places.size < items.length) throw new Refusal('INVALID_REQUEST', 'Each key may be named once in a batch or transaction.');
}

function eachItem<Item extends { key: string; entityName?: string | undefined }>(items: readonly Item[], answer: (item: Item) => Record<string, unknown>): BatchAnswer {
  checkOperations(items);
  const successfulKeys: Record<string, unknown>[] = [];
  const failedKeys: Record<string, unknown>[] = [];
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...name, ...answer(item) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failedKeys.push({ ...name, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}
