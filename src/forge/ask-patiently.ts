/**
 * Asks the key-value store again where it is busy, failed or was not reached. What is asked so may take effect twice: it is for
 * reads, and for writes that say the same each time.
 */
import { ForgeKvsAPIError } from '@forge/kvs';
import type { Clock } from '../model/ports';

/** Rates are counted by the minute (platform: limits of the key-value store), so that a minute's patience is enough. */
const BUSY_WAITS_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000];
const FAILURE_WAITS_MS = [100, 400, 1_600];

/** Items of a batch that were refused though the batch was served. */
export class BatchRefusalError extends Error {
  constructor(readonly code: string, items: number) {
    super(`The key-value store refused ${items} items of a batch: ${code}.`);
    this.name = 'BatchRefusalError';
  }
}

export const BUSY_CODE = 'RATE_LIMIT_EXCEEDED';

/** The rate is used up, so that nothing was done. */
const isBusy = (error: unknown): boolean => (error instanceof BatchRefusalError ? error.code === BUSY_CODE : error instanceof ForgeKvsAPIError && error.responseDetails.status === 429);

/** Nobody knows what was done: no answer came, or one that tells of a failure. */
export const isLost = (error: unknown): boolean => !(error instanceof BatchRefusalError) && !(error instanceof ForgeKvsAPIError && error.responseDetails.status < 500);

/** @param onlyBusy what is lost is not asked again @throws the last error, where patience does not help */
export async function askPatiently<Answer>(ask: () => Promise<Answer>, sleep: Clock['sleep'], onlyBusy = false): Promise<Answer> {
  const busyWaits = BUSY_WAITS_MS.values();
  const failureWaits = (onlyBusy ? [] : FAILURE_WAITS_MS).values();
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const wait = isBusy(error) ? busyWaits.next().value : isLost(error) ? failureWaits.next().value : undefined;
      if (wait === undefined) throw error;
      await sleep(wait);
    }
  }
}
