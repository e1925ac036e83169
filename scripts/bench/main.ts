/** `npm run bench -- scan [--data DIR] [--now ISO] [--runs N]`, `npm run bench -- judge [--projects N] [--runs N]`, `npm run bench -- storage [--projects N]`, `npm run bench -- scale [--projects N,N] [--without-fields]`: what a measurement costs, as a ratio to a named baseline in the same run. */
import { Command, InvalidArgumentError } from 'commander';
import { benchJudge } from './bench-judge';
import { benchScale } from './bench-scale';
import { benchScan } from './bench-scan';
import { benchStorage } from './bench-storage';
import type { BenchOptions } from './bench-scan';

const program = new Command('bench');
program
  .command('scan', { isDefault: true })
  .option('--data <dir>', 'a site export; without it the demo site')
  .option('--now <iso>', 'the instant to judge at', new Date().toISOString())
  .option('--runs <number>', 'counted runs of each way', readCount, 7)
  .action(async (options: BenchOptions) => {
    console.log(await benchScan(options));
  });
program
  .command('judge')
  .option('--projects <number>', 'spaces of the generated site', readCount, 2000)
  .option('--runs <number>', 'counted runs of each way', readCount, 5)
  .action(async (options: { readonly projects: number; readonly runs: number }) => {
    console.log(await benchJudge(options));
  });
program
  .command('storage')
  .option('--projects <number>', 'spaces of the generated site', readCount, 2000)
  .action(async (options: { readonly projects: number }) => {
    console.log(await benchStorage(options));
  });
program
  .command('scale')
  .option('--projects <numbers>', 'spaces of the generated sites, by commas; the largest is held against the goals', readCounts, [20, 200, 2000])
  .option('--items <number>', 'work items a space', readCount, 500)
  .option('--share <percent>', 'spaces that change on a day', readCount, 5)
  .option('--without-fields', 'a site without Team and product-manager fields')
  .action(async ({ projects, items, share, withoutFields = false }: { readonly projects: readonly number[]; readonly items: number; readonly share: number; readonly withoutFields?: boolean }) => {
    console.log(await benchScale({ projects, itemsPerProject: items, share: share / 100, hasFields: !withoutFields }));
  });
void program.parseAsync();

function readCount(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 99999.');
  return Number(value);
}

function readCounts(value: string): readonly number[] {
  return value.split(',').map(readCount).sort((a, b) => a - b);
}
