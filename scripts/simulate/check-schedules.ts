/** Plays a range of the schedules that a seed gives, and makes a failing one small. */
import fc from 'fast-check';
import { playSchedule } from './play/play-schedule';
import type { Played } from './play/play-schedule';
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

export type Play = (schedule: Schedule) => Promise<Played>;

export interface PlayedRange {
  readonly failures: readonly Failure[];
  /** How many schedules each fault struck. */
  readonly struck: Readonly<Record<string, number>>;
}

export async function playRange({ seed, from, count }: Range): Promise<PlayedRange> {
  const failures: Failure[] = [];
  const struck: Record<string, number> = {};
  const onPlayed = ({ strikes }: Played): void => {
    for (const fault of strikes.keys()) struck[fault] = (struck[fault] ?? 0) + 1;
  };
  for (let next = from; next < from + count; ) {
    const failure = await findFailure({ seed, from: next, count: from + count - next }, onPlayed);
    if (failure === null) break;
    failures.push(failure);
    next = Number(failure.path) + 1;
  }
  return { failures, struck };
}

async function findFailure({ seed, from, count }: Range, onPlayed: (played: Played) => void): Promise<Failure | null> {
  const problems = new Problems(playSchedule);
  const { counterexamplePath } = await fc.check(fc.asyncProperty(arbitrarySchedule, async (schedule) => {
    onPlayed(await problems.of(schedule));
    return problems.last.length === 0;
  }), { seed, path: String(from), numRuns: count, endOnFailure: true });
  return counterexamplePath === null ? null : { path: counterexamplePath, problems: problems.last };
}

/** Makes a failing schedule small for at most so many seconds. @param path its number */
export async function shrinkFailure(seed: number, path: string, seconds: number, play: Play = playSchedule): Promise<Failure> {
  const problems = new Problems(play);
  const small = await fc.check(fc.asyncProperty(arbitrarySchedule, async (schedule) => {
    const found = await problems.of(schedule);
    return found.problems.length === 0;
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

  constructor(private readonly play: Play) {}

  async of(schedule: Schedule): Promise<Played> {
    const played = await this.play(schedule);
    this.last = played.problems;
    if (this.last.length > 0) this.lastFound = this.last;
    return played;
  }
}
