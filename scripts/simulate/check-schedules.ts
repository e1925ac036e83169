/** Plays a range of the schedules that a seed gives, and makes a failing one small. */
import fc from 'fast-check';
import { playSchedule } from './play/play-schedule';
import { arbitrarySchedule } from './schedule/schedule';
import type { Schedule } from './schedule/schedule';

export interface Range {
  readonly seed: number;
  /** Number of the first schedule. */
  readonly from: number;
  readonly count: number;
}

export interface Failure {
  /** By which it is found again, beside the seed: its number, and after colons the way on which it was made small. */
  readonly path: string;
  readonly problems: readonly string[];
}

/** Problems of each schedule that has some. @param onPlayed called after each */
export async function playRange({ seed, from, count }: Range, onPlayed: () => void = () => undefined): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (let next = from; next < from + count; ) {
    const failure = await findFailure({ seed, from: next, count: from + count - next }, onPlayed);
    if (failure === null) break;
    failures.push(failure);
    next = Number(failure.path) + 1;
  }
  return failures;
}

async function findFailure({ seed, from, count }: Range, onPlayed: () => void): Promise<Failure | null> {
  const problems = new Problems();
  const { counterexamplePath } = await fc.check(fc.asyncProperty(arbitrarySchedule, async (schedule) => {
    await problems.of(schedule);
    onPlayed();
    return problems.last.length === 0;
  }), { seed, path: String(from), numRuns: count, endOnFailure: true });
  return counterexamplePath === null ? null : { path: counterexamplePath, problems: problems.last };
}

/** Makes a failing schedule small for at most so many seconds. @param path its number */
export async function shrinkFailure(seed: number, path: string, seconds: number): Promise<Failure> {
  const problems = new Problems();
  const small = await fc.check(fc.asyncProperty(arbitrarySchedule, async (schedule) => {
    const found = await problems.of(schedule);
    return found.length === 0;
  }), { seed, path, numRuns: 1, interruptAfterTimeLimit: seconds * 1_000 });
  return { path: small.counterexamplePath ?? path, problems: problems.lastFound };
}

/** The one schedule that a seed and a path give. */
export async function findSchedule(seed: number, path: string): Promise<Schedule> {
  const found: Schedule[] = [];
  await fc.check(fc.asyncProperty(arbitrarySchedule, async (schedule) => {
    found.push(schedule);
    return false;
  }), { seed, path, numRuns: 1, endOnFailure: true });
  const [schedule] = found;
  if (schedule === undefined) throw new Error(`The seed ${seed} gives no schedule ${path}.`);
  return schedule;
}

class Problems {
  last: readonly string[] = [];
  /** Of the last schedule that had any. */
  lastFound: readonly string[] = [];

  async of(schedule: Schedule): Promise<readonly string[]> {
    this.last = (await playSchedule(schedule)).problems;
    if (this.last.length > 0) this.lastFound = this.last;
    return this.last;
  }
}
