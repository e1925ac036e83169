/** Cuts lists into the batches that the key-value store takes, and asks again for what of a batch the rate did not allow. */
import type { BatchGetResult, BatchResult } from '@forge/kvs';
import { ForgeKvsAPIError } from '@forge/kvs';
import type { Clock, ItemName } from '../model/ports';
import { BUSY_CODE, BatchRefusalError, askPatiently } from './ask-patiently';

/** Operations and bytes a batch (platform: limits of the key-value store); the bytes leave room for the keys. */
const MOST_OPERATIONS = 25;
const MOST_BYTES = 3_500_000;

type Item = ItemName & { readonly value?: unknown };

/** @throws BatchRefusalError where single items are refused: a batch is answered with 200 all the same */
export async function writeInBatches<Sent extends Item>(items: readonly Sent[], send: (batch: readonly Sent[]) => Promise<BatchResult>, sleep: Clock['sleep']): Promise<void> {
  for (const batch of inBatches(items)) {
    let left = batch;
    await askPatiently(async () => {
      const { failedKeys } = await send(left);
      const failed = new Set(failedKeys.map(placeOfKey));
      left = left.filter((item) => failed.has(placeOf(item)));
      refuse(failedKeys);
    }, sleep);
  }
}

/** @returns the values in the order of the names; undefined where nothing is found */
export async function readInBatches(names: readonly ItemName[], ask: (batch: readonly ItemName[]) => Promise<BatchGetResult<unknown>>, sleep: Clock['sleep']): Promise<readonly unknown[]> {
  const found = new Map<string, unknown>();
  const read = async (batch: readonly ItemName[]): Promise<void> => {
    await askPatiently(async () => {
      const { successfulKeys, failedKeys } = await ask(batch);
      for (const item of successfulKeys) found.set(placeOfKey(item), item.value);
      refuse(failedKeys.filter(({ error }) => error.code !== 'KEY_NOT_FOUND'));
    }, sleep);
  };
  for (const batch of inBatches(names)) await inHalves(batch, read);
  return names.map((name) => found.get(placeOf(name)));
}

/** Nobody says whether the 4 MB of a batch hold for what it answers too, so one that is refused as a whole is halved. */
async function inHalves(batch: readonly ItemName[], read: (batch: readonly ItemName[]) => Promise<void>): Promise<void> {
  try {
    await read(batch);
  } catch (error) {
    if (batch.length === 1 || !isRefusal(error)) throw error;
    const half = Math.ceil(batch.length / 2);
    await inHalves(batch.slice(0, half), read);
    await inHalves(batch.slice(half), read);
  }
}

const isRefusal = (error: unknown): boolean => error instanceof ForgeKvsAPIError && error.responseDetails.status < 500 && error.responseDetails.status !== 429;

function inBatches<Sent extends Item>(items: readonly Sent[]): readonly (readonly Sent[])[] {
  const batches: Sent[][] = [];
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

/** @throws BatchRefusalError for what no patience mends, before what it does */
function refuse(failedKeys: BatchResult['failedKeys']): void {
  const [first] = [...failedKeys].sort((a, b) => Number(a.error.code === BUSY_CODE) - Number(b.error.code === BUSY_CODE));
  if (first !== undefined) throw new BatchRefusalError(first.error.code, failedKeys.length);
}

const placeOf = ({ key, entity }: ItemName): string => `${entity ?? ''}|${key}`;
const placeOfKey = ({ key, entityName }: { readonly key: string; readonly entityName?: string }): string => `${entityName ?? ''}|${key}`;
