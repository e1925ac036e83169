/**
 * A hundred schedules of one seed: none may end otherwise than a scan that nothing befell says, and each fault must strike one at
 * least. In a process of its own, since jest makes each look at a global dear.
 */
import { FAULTS } from '../../scripts/simulate/play/strikes';
import { playInProcesses } from '../../scripts/simulate/play-in-processes';

/** `npm run simulate -- --seed 20261125 --schedule N` plays one of them. */
const SEED = 20261125;

export async function playHundred(from: number): Promise<void> {
  const { failures, struck } = await playInProcesses({ seed: SEED, from, schedules: 100, processes: 1, onProgress: () => undefined });
  expect(failures).toEqual([]);
  expect(FAULTS.filter((fault) => struck[fault] === undefined)).toEqual([]);
}
