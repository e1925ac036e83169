/** The flags of `rolecall scan`, as in the design's command line. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { InputError } from '../../model/errors';
import type { Format } from './formats';
import { FORMATS, formatByEnding } from './formats';
import type { JudgingArguments } from './site-arguments';
import { addJudgingArguments, refuseTwoSites } from './site-arguments';

export interface ScanArguments extends JudgingArguments {
  readonly format: Format;
  readonly output?: string;
  readonly failUnder?: number;
  readonly save?: string;
}

export function addScanCommand(program: Command, take: (given: ScanArguments) => void): void {
  addJudgingArguments(program.command('scan').description('judge a site and print the report; read-only always'))
    .addOption(new Option('--format <name>', 'how to print; without it, what the ending of --output means, else text').choices(FORMATS))
    .option('--output <file>', 'write the report there instead of stdout, as in report.html')
    .option('--save <dir>', 'write what was read as a site export there, for --data')
    .option('--fail-under <score>', 'exit 1 when a rated space has a lower adjusted score', readScore)
    .action((given: Omit<ScanArguments, 'format'> & { readonly format?: Format }) => {
      refuseTwoSites(given);
      take({ ...given, format: given.format ?? formatByEnding(given.output) });
    });
}

function readScore(value: string): number {
  const score = Number(value);
  if (value.trim() === '' || !Number.isFinite(score) || score < 0 || score > 100) throw new InputError(`--fail-under "${value}" is no score; give a number from 0 to 100.`);
  return score;
}
