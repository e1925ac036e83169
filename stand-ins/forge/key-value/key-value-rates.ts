/** The request, read and write rates of one installation's storage, in units of 10 KB and in bytes a key. */
import type { ForgeClock } from '../forge-clock';
import { limits } from '../limits';
import { rateMeter } from '../rate-meter';
import type { RateMeter } from '../rate-meter';
import { Refusal } from './refusal';

/** Each method throws Refusal RATE_LIMIT_EXCEEDED when what it counts is used up. */
export interface KeyValueRates {
  countRequest(): void;
  countRead(key: string | undefined, bytes: number): void;
  countWrite(key: string, bytes: number): void;
}

export function keyValueRates(clock: ForgeClock): KeyValueRates {
  const { requestsPerSecond, readUnitsPerMinute, writeUnitsPerMinute, keyReadBytesPerSecond, keyWriteBytesPerSecond } = limits.keyValue;
  const requests = rateMeter(clock, requestsPerSecond, 1_000);
  const reads = rateMeter(clock, readUnitsPerMinute, 60_000);
  const writes = rateMeter(clock, writeUnitsPerMinute, 60_000);
  const keyReads = perKey(() => rateMeter(clock, keyReadBytesPerSecond, 1_000));
  const keyWrites = perKey(() => rateMeter(clock, keyWriteBytesPerSecond, 1_000));
  return {
    countRequest: () => take(requests, 1, 'requests a second'),
    countRead: (key, bytes) => {
      take(reads, unitsOf(bytes), 'read units a minute');
      if (key !== undefined) take(keyReads(key), bytes, 'bytes read of one key a second');
    },
    countWrite: (key, bytes) => {
      take(writes, unitsOf(bytes), 'write units a minute');
      take(keyWrites(key), bytes, 'bytes written to one key a second');
    },
  };
}

function perKey(make: () => RateMeter): (key: string) => RateMeter {
  const meters = new Map<string, RateMeter>();
  return (key) => {
    const meter = meters.get(key) ?? make();
    meters.set(key, meter);
    return meter;
  };
}

function unitsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / limits.keyValue.unitBytes));
}

function take(meter: RateMeter, units: number, what: string): void {
  if (!meter.take(units)) throw new Refusal('RATE_LIMIT_EXCEEDED', `Too many ${what}.`);
}
