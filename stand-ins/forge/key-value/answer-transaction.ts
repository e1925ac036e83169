/** Answers `transaction`: everything is judged first, then all of it is written or none. Only entities carry conditions. */
import { checkOperations } from './answer-batch';
import { checkAttributeNames, checkKey, checkValue, readTtl } from './check-item';
import { findSchema, spaceOf } from './key-value-parts';
import type { KeyValueParts } from './key-value-parts';
import { meetsConditions } from './meets-conditions';
import { Refusal } from './refusal';
import { parseRequest, requestSchemas } from './request-schemas';
import type { Conditions } from './request-schemas';

/** @throws Refusal, CONDITIONAL_CHECK_FAILED among them; nothing is written then */
export function answerTransaction(parts: KeyValueParts, body: unknown): undefined {
  const { set, delete: removals, check } = parseRequest(requestSchemas.transaction, body);
  const operations = [...set, ...removals, ...check];
  if (operations.length === 0) throw new Refusal('INVALID_REQUEST', 'A transaction has at least one operation.');
  checkOperations(operations);
  const writes = set.map(({ key, entityName, value, options }) => ({
    key: checkKey(key),
    space: spaceOf(parts, entityName),
    json: checkValue(value, entityName === undefined ? undefined : findSchema(parts, entityName)),
    ttlMs: readTtl(options?.ttl),
  }));
  for (const { key, entityName, conditions } of operations) checkConditions(parts, key, entityName, conditions);

  for (const { key, json } of writes) parts.rates.countWrite(key, Buffer.byteLength(json));
  for (const { key } of removals) parts.rates.countWrite(key, 0);
  for (const { space, key, json, ttlMs } of writes) parts.store.write(space, key, json, ttlMs);
  for (const { entityName, key } of removals) parts.store.remove(spaceOf(parts, entityName), key);
}

function checkConditions(parts: KeyValueParts, key: string, entityName: string | undefined, conditions: Conditions | undefined): void {
  const space = spaceOf(parts, entityName);
  const entry = parts.store.read(space, checkKey(key));
  if (!conditions) return;
  if (space.kind !== 'entity') throw new Refusal('INVALID_REQUEST', 'Conditions hold on entities only.');
  checkAttributeNames(findSchema(parts, space.entityName), conditions);
  parts.rates.countRead(key, entry?.bytes ?? 0);
  const attributes = entry ? (JSON.parse(entry.json) as Record<string, unknown>) : {};
  if (!meetsConditions(attributes, conditions)) throw new Refusal('CONDITIONAL_CHECK_FAILED', `The condition on the key "${key}" is not met.`);
}
