/** How far the scan is, for the "scan now" button: what was asked for, what runs, how the last one ended. */
import { z } from 'zod';
import type { Instant } from '../model/facts';
import type { KeyValue } from '../model/ports';
import { KEYS } from './keys';
import { readStored } from './read-stored';

export interface ScanState {
  /** null where no scan was ever asked for. @throws StorageError where the value is damaged */
  read(): Promise<ScanProgress | null>;
  write(progress: ScanProgress): Promise<void>;
}

export type ScanProgress = z.output<typeof progressSchema>;

const progressSchema = z.strictObject({
  state: z.enum(['queued', 'running', 'waiting', 'done', 'failed']),
  /** When it entered the state. */
  since: z.iso.datetime(),
});

export function createScanState(keyValue: KeyValue): ScanState {
  return {
    async read() {
      const value = await keyValue.get(KEYS.scanState);
      return value === undefined ? null : readStored(progressSchema, value, 'state of the scan', 'scan again');
    },
    write: (progress) => keyValue.set(KEYS.scanState, progress),
  };
}

/** Whether a scan that started at `since` is surely over: a function runs for at most 15 minutes, waits for an hour. */
export const LONGEST_SCAN_MS = 60 * 60_000;

export const isUnderWay = (progress: ScanProgress | null, now: Instant): boolean =>
  progress !== null && progress.state !== 'done' && progress.state !== 'failed' && Date.parse(now) - Date.parse(progress.since) < LONGEST_SCAN_MS;
