/** The flags of `rolecall detect`. */
import type { Command } from 'commander';
import { InputError } from '../../model/errors';
import type { SiteArguments } from './site-arguments';
import { addSiteArguments, refuseTwoSites } from './site-arguments';

export interface DetectArguments extends SiteArguments {
  /** How many of the judged spaces are looked into. */
  readonly spaces: number;
  /** Where the suggested settings go; a file that exists is never replaced. */
  readonly output?: string;
}

/** Enough to see a pattern, few enough to read in seconds. */
const SPACES = 25;

export function addDetectCommand(program: Command, take: (given: DetectArguments) => void): void {
  addSiteArguments(program.command('detect').description('find where a site keeps its roles, and suggest settings; read-only always'))
    .option('--spaces <number>', 'into how many of the judged spaces to look, spread over the site', readCount, SPACES)
    .option('--output <file>', 'write the suggested settings there, as JSON for --settings; an existing file is never replaced')
    .action((given: DetectArguments) => {
      refuseTwoSites(given);
      take(given);
    });
}

function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 10_000) throw new InputError(`--spaces "${value}" is no number of spaces; give a whole number from 1 to 10000.`);
  return count;
}
