/** A hundred schedules of one seed: none may end otherwise than a scan that nothing befell says, and each fault must strike one at least. */
import { playRange } from '../../scripts/simulate/check-schedules';
import { FAULTS } from '../../scripts/simulate/play/strikes';

/** `npm run simulate -- --seed 20261125 --schedule N` plays one of them. */
const SEED = 20261125;

export async function playHundred(from: number): Promise<void> {
  const { failures, struck } = await playRange({ seed: SEED, from, count: 100 });
  expect(failures).toEqual([]);
  expect(FAULTS.filter((fault) => struck[fault] === undefined)).toEqual([]);
}
