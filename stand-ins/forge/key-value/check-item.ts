/** Checks a key and a value before they are stored: pattern, size, depth, time to live and the entity's schema. */
import { limits } from '../limits';
import type { AttributeType, EntitySchema } from '../read-manifest';
import { Refusal } from './refusal';
import type { Conditions, Ttl } from './request-schemas';

const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;

/** @throws Refusal EMPTY_KEY, KEY_TOO_LONG or INVALID_KEY */
export function checkKey(key: string): string {
  if (key === '') throw new Refusal('EMPTY_KEY', 'Key cannot be empty.');
  if (key.length > limits.keyValue.keyLength) throw new Refusal('KEY_TOO_LONG', `A key has at most ${limits.keyValue.keyLength} characters.`);
  if (!KEY_PATTERN.test(key)) throw new Refusal('INVALID_KEY', `The key does not match ${String(KEY_PATTERN)}.`);
  return key;
}

/**
 * @returns the value as JSON text
 * @throws Refusal INVALID_REQUEST (no value), MAX_SIZE, MAX_DEPTH or, for an entity, INVALID_ENTITY_VALUE
 */
export function checkValue(value: unknown, schema: EntitySchema | undefined): string {
  if (value === undefined || value === null) throw new Refusal('INVALID_REQUEST', 'A value is a string, a number, a boolean, an object or an array.');
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > limits.keyValue.valueBytes) throw new Refusal('MAX_SIZE', `A value has at most ${limits.keyValue.valueBytes} bytes.`);
  if (depthOf(value) > limits.keyValue.depth) throw new Refusal('MAX_DEPTH', `A value is at most ${limits.keyValue.depth} objects deep.`);
  if (schema) checkAttributes(value, schema);
  return json;
}

/** @returns milliseconds; undefined when the data does not expire */
export function readTtl(ttl: Ttl | undefined): number | undefined {
  if (!ttl) return undefined;
  const unitMs = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 }[ttl.unit];
  if (ttl.value * unitMs > limits.keyValue.ttlMs) throw new Refusal('INVALID_REQUEST', 'A time to live is at most one year.');
  return ttl.value * unitMs;
}

/** Whether a value may stand in an attribute of this type, or be compared with one. */
export function fitsType(value: unknown, type: AttributeType): boolean {
  if (type === 'any') return true;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === (type === 'float' ? 'number' : type);
}

/** @throws Refusal INVALID_ENTITY_ATTRIBUTE when a filter or condition names what the schema lacks */
export function checkAttributeNames(schema: EntitySchema, conditions: Conditions | undefined): void {
  if (!conditions) return;
  for (const { property } of 'and' in conditions ? conditions.and : conditions.or) {
    if (!schema.attributes.has(property)) throw new Refusal('INVALID_ENTITY_ATTRIBUTE', `The entity "${schema.name}" has no attribute "${property}".`);
  }
}

/** Attributes may be missing; one that the schema lacks or types otherwise is refused. */
function checkAttributes(value: unknown, schema: EntitySchema): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal('INVALID_ENTITY_VALUE', `A value of the entity "${schema.name}" is an object.`);
  for (const [name, attribute] of Object.entries(value)) {
    const type = schema.attributes.get(name);
    if (type === undefined) throw new Refusal('INVALID_ENTITY_VALUE', `The entity "${schema.name}" has no attribute "${name}".`);
    if (!fitsType(attribute, type)) throw new Refusal('INVALID_ENTITY_VALUE', `The attribute "${name}" of the entity "${schema.name}" is of type ${type}.`);
  }
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce<number>((deepest, child) => Math.max(deepest, depthOf(child)), 0);
}
