/** `npm run bench -- scan [--data DIR] [--now ISO] [--runs N]`: what a measurement costs, as a ratio to a named baseline in the same run. */
import { Command, InvalidArgumentError } from 'commander';
import { benchScan } from './bench-scan';
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
void program.parseAsync();

function readCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 999.');
  return Number(value);
}
