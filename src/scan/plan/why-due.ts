/** Why a part of a project is due by what its last reading says of itself; what moved and what rotates, each kind of step knows. */
import type { Part, Reading, RegisterEntry } from '../../model/register';
import type { Step } from '../../model/step';
import { DAY } from './periods';
import type { Situation } from './situation';
import { timeOf } from './situation';

export type Reason = Step['reason'];

/** null where nothing of this makes it due. */
export function whyDue(part: Part, entry: RegisterEntry, situation: Situation): Reason | null {
  const reading = entry[part];
  if (isAskedAnew(entry, reading, situation)) return 'asked';
  if (situation.began === null) return null;
  if (reading === null) return 'new';
  if (reading.under !== situation.under[part]) return 'vocabulary';
  return !reading.whole && isPatienceOver(reading, situation) ? 'failed' : null;
}

const isAskedAnew = ({ id }: RegisterEntry, reading: Reading | null, { asked }: Situation): boolean => {
  const at = asked.get(id);
  return at !== undefined && timeOf(reading?.at) < at;
};

/** After 1, 2, 4 … failures' worth of rounds, at most a day: counted from the reading to the round that tries again. */
function isPatienceOver({ at, failures }: Reading, { began, interval, once }: Situation): boolean {
  if (began === null || once !== null) return false;
  const roundsBetween = 2 ** Math.min(failures - 1, 10) - 1;
  return timeOf(at) < began - Math.min(roundsBetween * interval, DAY - interval);
}

/** Whether by the next round it would be older than a day. */
export const isDaily = (read: number, { began, interval, once }: Situation): boolean => once === null && began !== null && read < began + interval - DAY;

export const isReadThisRound = (reading: Reading | null, { began }: Situation): boolean => began !== null && timeOf(reading?.at) >= began;
