/** `npm run bench -- scan [--data DIR]`: what a measurement costs, as a ratio to a named baseline in the same run. */
import { Command } from 'commander';
import { benchScan } from './bench-scan';

const program = new Command('bench');
program
  .command('scan', { isDefault: true })
  .option('--data <dir>', 'a site export; without it the demo site')
  .option('--now <iso>', 'the instant to judge at', new Date().toISOString())
  .action(async ({ data, now }: { data?: string; now: string }) => {
    console.log(await benchScan({ now, ...(data === undefined ? {} : { data }) }));
  });
void program.parseAsync();
