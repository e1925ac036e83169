/** The KeyValue port over @forge/kvs: cuts lists into the batches that the platform takes. Nothing is kept in the process. */
import { Filter, FilterConditions, ForgeKvsAPIError, Sort, WhereConditions, kvs } from '@forge/kvs';
import type { EntityAttributes, EntityQuery, ItemName, KeyValue, StoredItem } from '../model/ports';

/** Operations and bytes a batch (limits of the key-value store); the bytes leave room for the keys. */
const MOST_OPERATIONS = 25;
const MOST_BYTES = 3_500_000;

export const openKeyValue = (): KeyValue => ({
  get: (key) => kvs.get<unknown>(key),
  set: (key, value, seconds) => (seconds === undefined ? kvs.set(key, value) : kvs.set(key, value, { ttl: { value: seconds, unit: 'SECONDS' } })),
  async setNew(key, value, seconds) {
    try {
      await kvs.set(key, value, { ttl: { value: seconds, unit: 'SECONDS' }, keyPolicy: 'FAIL_IF_EXISTS' });
      return true;
    } catch (error) {
      if (error instanceof ForgeKvsAPIError && error.code === 'KEY_CONFLICT') return false;
      throw error;
    }
  },
  delete: (key) => kvs.delete(key),
  async setMany(items) {
    for (const batch of inBatches(items)) refuseFailures(await kvs.batchSet(batch.map(toBatchItem)));
  },
  async deleteMany(items) {
    for (const batch of inBatches(items)) refuseFailures(await kvs.batchDelete(batch.map(toName)));
  },
  getEntity: (entity, key) => kvs.entity<unknown>(entity).get(key),
  async replaceEntity({ entity, key, value }, { attribute, expected }) {
    const condition = expected === null ? FilterConditions.notExists() : FilterConditions.equalTo(expected);
    try {
      await kvs.transact().set(key, value, { entityName: entity, conditions: new Filter<EntityAttributes>().and(attribute, condition) }).execute();
      return true;
    } catch (error) {
      // The only way in which the platform tells that a condition no longer holds.
      if (error instanceof ForgeKvsAPIError && error.code === 'CONDITIONAL_CHECK_FAILED') return false;
      throw error;
    }
  },
  async queryEntity(query) {
    const { results, nextCursor } = await build(query).getMany();
    return { rows: results.map(({ key, value }) => ({ key, value })), next: nextCursor ?? null };
  },
});

function build({ entity, index, partition, between, descending, limit, cursor }: EntityQuery) {
  const query = kvs.entity<unknown>(entity).query().index(index, partition === undefined ? {} : { partition: [...partition] });
  query.limit(limit).sort(descending === true ? Sort.DESC : Sort.ASC);
  if (between !== undefined) query.where(isNumbers(between) ? WhereConditions.between(between[0], between[1]) : WhereConditions.between(between[0], between[1]));
  return cursor === undefined ? query : query.cursor(cursor);
}

const isNumbers = (between: readonly [string, string] | readonly [number, number]): between is readonly [number, number] => typeof between[0] === 'number';

function inBatches<Item extends ItemName & { readonly value?: unknown }>(items: readonly Item[]): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = item.value === undefined ? 0 : Buffer.byteLength(JSON.stringify(item.value));
    const last = batches.at(-1);
    if (last === undefined || last.length === MOST_OPERATIONS || bytes + size > MOST_BYTES) {
      batches.push([item]);
      bytes = size;
    } else {
      last.push(item);
      bytes += size;
    }
  }
  return batches;
}

const toName = ({ key, entity }: ItemName) => ({ key, ...(entity === undefined ? {} : { entityName: entity }) });

const toBatchItem = ({ value, days, ...name }: StoredItem) => ({
  ...toName(name),
  value,
  ...(days === undefined ? {} : { options: { ttl: { value: days, unit: 'DAYS' as const } } }),
});

/** A batch answers 200 also where single items failed. */
function refuseFailures({ failedKeys }: { readonly failedKeys: ReadonlyArray<{ readonly error: { readonly code: string } }> }): void {
  const [first] = failedKeys;
  if (first !== undefined) throw new Error(`The key-value store refused ${failedKeys.length} items of a batch: ${first.error.code}.`);
}
