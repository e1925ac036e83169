/** How far the scan is, as pages show it. */
import type { ScanProgress, ScanStatus } from '../model/api';
import type { Instant } from '../model/facts';
import type { HeldRun } from '../model/stores';
import { isLost } from '../scan/advance/is-run-due';
import type { Storage } from '../storage/open-storage';
import type { Viewer } from './viewer';

/** @param showsProgress not to viewers to whom the site is still being set up @throws StorageError where what is stored is damaged */
export async function readScanStatus({ run, stop }: Pick<Storage, 'run' | 'stop'>, { isLicensed }: Viewer, now: Instant, showsProgress: boolean): Promise<ScanStatus> {
  const held = await run.read();
  const isStopped = (await stop.read()) !== null;
  const reached = readState(held, now);
  const state = isStopped || (!isLicensed && isUnderWay(reached)) ? 'stopped' : reached;
  const isReading = state === 'running' || state === 'waiting';
  return { scannedAt: held?.run.judged?.at ?? null, state, progress: showsProgress && held !== null && isReading ? describe(held, now) : null, isLicensed };
}

export const isUnderWay = (state: ScanStatus['state']): boolean => state === 'queued' || state === 'running' || state === 'waiting';

function readState(held: HeldRun | null, now: Instant): ScanStatus['state'] {
  if (held === null) return 'never';
  const { progress: { state }, judged } = held.run;
  if (state === 'idle' || state === 'stopped') return judged === null ? 'never' : 'done';
  return state === 'running' && isLost(held, now) ? 'waiting' : state;
}

function describe(held: HeldRun, now: Instant): ScanProgress {
  const { roundBegan, progress: { stepsDone, stepsLeft, pointsSpent, pointsLeft, expectedEnd, waitsFor, waitsUntil } } = held.run;
  return { began: roundBegan, stepsDone, stepsPlanned: stepsDone + stepsLeft, pointsSpent, pointsLeft, expectedEnd, waitsFor: isLost(held, now) ? 'platform' : waitsFor, waitsUntil };
}
