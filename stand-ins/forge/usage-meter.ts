/** Counts what the platform would bill or limit: function time, bytes of storage read and written, pushes. */
import type { KeyValueRates } from './key-value/key-value-rates';

export interface FunctionUsage {
  readonly invocations: number;
  /** Time of the site's clock, all invocations together and the longest one, in milliseconds. */
  readonly ms: number;
  readonly longestMs: number;
}

export interface ForgeUsage {
  /** By function key. */
  readonly functions: ReadonlyMap<string, FunctionUsage>;
  /** Requests that were served, and the bytes of the values that they read and wrote. */
  readonly keyValue: { readonly requests: number; readonly reads: number; readonly readBytes: number; readonly writes: number; readonly writtenBytes: number };
  readonly queue: { readonly pushes: number; readonly events: number };
}

export interface UsageMeter {
  readonly usage: ForgeUsage;
  countInvocation(functionKey: string, ms: number): void;
  countPush(events: number): void;
  /** The same rates, counting what they let pass. */
  metered(rates: KeyValueRates): KeyValueRates;
}

export function usageMeter(): UsageMeter {
  const functions = new Map<string, FunctionUsage>();
  const keyValue = { requests: 0, reads: 0, readBytes: 0, writes: 0, writtenBytes: 0 };
  const queue = { pushes: 0, events: 0 };
  return {
    usage: { functions, keyValue, queue },
    countInvocation: (functionKey, ms) => {
      const before = functions.get(functionKey) ?? { invocations: 0, ms: 0, longestMs: 0 };
      functions.set(functionKey, { invocations: before.invocations + 1, ms: before.ms + ms, longestMs: Math.max(before.longestMs, ms) });
    },
    countPush: (events) => {
      queue.pushes += 1;
      queue.events += events;
    },
    metered: (rates) => ({
      countRequest: () => {
        rates.countRequest();
        keyValue.requests += 1;
      },
      countRead: (key, bytes) => {
        rates.countRead(key, bytes);
        keyValue.reads += 1;
        keyValue.readBytes += bytes;
      },
      countWrite: (key, bytes) => {
        rates.countWrite(key, bytes);
        keyValue.writes += 1;
        keyValue.writtenBytes += bytes;
      },
    }),
  };
}
