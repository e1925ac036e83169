/** The flags of `rolecall scan`, as in the design's command line. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { InputError } from '../../model/errors';
import type { SiteArguments } from './site-arguments';
import { addSiteArguments, refuseTwoSites } from './site-arguments';

export const FORMATS = ['text', 'json'] as const;

export interface ScanArguments extends SiteArguments {
  /** Keys in any case; empty for the whole site. */
  readonly projects: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly failUnder?: number;
}

export function addScanCommand(program: Command, take: (given: ScanArguments) => void): void {
  addSiteArguments(program.command('scan').description('judge a site and print the report; read-only always'))
    .option('--projects <keys>', 'only these spaces, by key, separated by commas', readKeys, [])
    .addOption(new Option('--format <name>', 'how to print').choices(FORMATS).default('text'))
    .option('--output <file>', 'write the report there instead of stdout')
    .option('--fail-under <score>', 'exit 1 when a rated space has a lower adjusted score', readScore)
    .action((given: ScanArguments) => {
      refuseTwoSites(given);
      take(given);
    });
}

const readKeys = (value: string) => value.split(',').map((key) => key.trim()).filter((key) => key !== '');

function readScore(value: string): number {
  const score = Number(value);
  if (value.trim() === '' || !Number.isFinite(score) || score < 0 || score > 100) throw new InputError(`--fail-under "${value}" is no score; give a number from 0 to 100.`);
  return score;
}
