/**
 * `npm run simulate -- --schedules N [--seed S] [--processes P]`: plays N generated schedules of changes and faults, and compares
 * what the app stored with a fault-free scan of the final world. `--schedule K` plays one and tells its story.
 */
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { findSchedule, shrinkFailure } from './check-schedules';
import type { Failure } from './check-schedules';
import { FAULTS } from './play/strikes';
import { playInProcesses } from './play-in-processes';
import { playSchedule } from './play/play-schedule';

interface Options {
  readonly schedules: number;
  readonly seed: number;
  readonly processes: number;
  readonly schedule?: string;
  readonly shrink: number;
}

/** So many failing schedules are named; one of them is made small. */
const NAMED = 10;

const program = new Command('simulate');
program
  .option('--schedules <number>', 'how many to play', readCount, 200)
  .option('--seed <number>', 'what they follow from', readCount, 20261124)
  .option('--processes <number>', 'how many to play at once', readCount, availableParallelism())
  .option('--schedule <path>', 'only this one, with its story')
  .option('--shrink <seconds>', 'how long a failing one may be made small', readCount, 180)
  .action(async (options: Options) => {
    const isFine = options.schedule === undefined ? await playMany(options) : await playOne(options.seed, options.schedule);
    process.exitCode = isFine ? 0 : 1;
  });
void program.parseAsync();

async function playMany({ seed, schedules, processes, shrink }: Options): Promise<boolean> {
  const began = performance.now();
  const { failures, struck, cpuSeconds } = await playInProcesses({
    seed, schedules, processes,
    onProgress: (played, failed) => console.error(`${played} of ${schedules} schedules, ${failed} differ, ${Math.round((performance.now() - began) / 1_000)} s`),
  });
  const seconds = (performance.now() - began) / 1_000;
  console.log(`${schedules} schedules from seed ${seed}: ${failures.length} differences, ${Math.round(seconds)} s, ${(cpuSeconds / schedules).toFixed(2)} s of processor each.`);
  console.log('How many schedules each fault struck:');
  for (const fault of FAULTS) console.log(`${String(struck[fault] ?? 0).padStart(7)} ${fault}`);
  for (const failure of failures.slice(0, NAMED)) tell(seed, failure);
  const [first] = failures;
  if (first === undefined) return true;
  console.error('Making the first one small …');
  console.log('The first one, made small:');
  tell(seed, await shrinkFailure(seed, first.path, shrink));
  return false;
}

function tell(seed: number, { path, problems }: Failure): void {
  console.log(`- npm run simulate -- --seed ${seed} --schedule ${path}`);
  for (const problem of problems.slice(0, 5)) console.log(`    ${problem}`);
  if (problems.length > 5) console.log(`    and ${problems.length - 5} more`);
}

async function playOne(seed: number, path: string): Promise<boolean> {
  const schedule = await findSchedule(seed, path);
  const { story, problems } = await playSchedule(schedule);
  console.log(JSON.stringify(schedule));
  for (const line of story) console.log(line);
  console.log(problems.length === 0 ? 'No difference.' : problems.join('\n'));
  return problems.length === 0;
}

function readCount(value: string): number {
  if (!/^[1-9]\d{0,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number of 1 or more.');
  return Number(value);
}
