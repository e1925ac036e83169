/**
 * The KeyValue port over @forge/kvs: cut into batches, patient, and honest about a write of which no answer came. Nothing is kept
 * in the process.
 */
import { Filter, FilterConditions, ForgeKvsAPIError, Sort, WhereConditions, kvs } from '@forge/kvs';
import type { Clock, ConditionalWrite, EntityAttributes, EntityCondition, EntityQuery, ItemName, KeyValue, StoredItem } from '../model/ports';
import { askPatiently, isLost } from './ask-patiently';
import { clock } from './clock';
import { readInBatches, writeInBatches } from './kvs-batches';

export function openKeyValue(sleep: Clock['sleep'] = (milliseconds) => clock.sleep(milliseconds)): KeyValue {
  const patiently = <Answer>(ask: () => Promise<Answer>) => askPatiently(ask, sleep);
  return {
    get: (key) => patiently(() => kvs.get<unknown>(key)),
    set: (key, value, seconds) => patiently(() => (seconds === undefined ? kvs.set(key, value) : kvs.set(key, value, { ttl: { value: seconds, unit: 'SECONDS' } }))),
    async setNew(key, value, seconds) {
      try {
        await askPatiently(() => kvs.set(key, value, { ttl: { value: seconds, unit: 'SECONDS' }, keyPolicy: 'FAIL_IF_EXISTS' }), sleep, true);
        return true;
      } catch (error) {
        if (error instanceof ForgeKvsAPIError && error.code === 'KEY_CONFLICT') return false;
        throw error;
      }
    },
    delete: (key) => patiently(() => kvs.delete(key)),
    setMany: (items) => writeInBatches(items, (batch) => kvs.batchSet(batch.map(toBatchItem)), sleep),
    deleteMany: (items) => writeInBatches(items, (batch) => kvs.batchDelete(batch.map(toName)), sleep),
    getMany: (items) => readInBatches(items, (batch) => kvs.batchGet<unknown>(batch.map(toName)), sleep),
    getEntity: (entity, key) => patiently(() => kvs.entity<unknown>(entity).get(key)),
    replaceEntity: ({ entity, key, value }, condition) =>
      conditionally(() => kvs.transact().set(key, value, { entityName: entity, conditions: toFilter(condition) }).execute(), sleep),
    deleteEntity: (entity, key, condition) =>
      conditionally(() => kvs.transact().delete(key, { entityName: entity, conditions: toFilter(condition) }).execute(), sleep),
    async queryEntity(query) {
      const { results, nextCursor } = await patiently(() => build(query).getMany());
      return { rows: results.map(({ key, value }) => ({ key, value })), next: nextCursor ?? null };
    },
  };
}

/** Asked again only where nothing was done: a second write would meet the first one's. */
async function conditionally(write: () => Promise<void>, sleep: Clock['sleep']): Promise<ConditionalWrite> {
  try {
    await askPatiently(write, sleep, true);
    return 'done';
  } catch (error) {
    // The only way in which the platform tells that a condition does not hold.
    if (error instanceof ForgeKvsAPIError && error.code === 'CONDITIONAL_CHECK_FAILED') return 'refused';
    if (isLost(error)) return 'untold';
    throw error;
  }
}

const toFilter = ({ attribute, expected }: EntityCondition) => new Filter<EntityAttributes>().and(attribute, expected === null ? FilterConditions.notExists() : FilterConditions.equalTo(expected));

function build({ entity, index, partition, between, descending, limit, cursor }: EntityQuery) {
  const query = kvs.entity<unknown>(entity).query().index(index, partition === undefined ? {} : { partition: [...partition] });
  query.limit(limit).sort(descending === true ? Sort.DESC : Sort.ASC);
  if (between !== undefined) query.where(isNumbers(between) ? WhereConditions.between(between[0], between[1]) : WhereConditions.between(between[0], between[1]));
  return cursor === undefined ? query : query.cursor(cursor);
}

const isNumbers = (between: readonly [string, string] | readonly [number, number]): between is readonly [number, number] => typeof between[0] === 'number';

const toName = ({ key, entity }: ItemName) => ({ key, ...(entity === undefined ? {} : { entityName: entity }) });

const toBatchItem = ({ value, days, ...name }: StoredItem) => ({
  ...toName(name),
  value,
  ...(days === undefined ? {} : { options: { ttl: { value: days, unit: 'DAYS' as const } } }),
});
