/** The flags of `rolecall scan`, as in the design's command line. */
import { Command, CommanderError, Option } from 'commander';
import { isValid, parseISO } from 'date-fns';
import { InputError } from '../model/errors';
import { PRESETS } from '../model/presets';

export const FORMATS = ['text', 'json'] as const;

export interface ScanArguments {
  readonly data?: string;
  readonly site?: string;
  readonly projects: readonly string[];
  readonly settings?: string;
  readonly seats?: string;
  readonly preset?: (typeof PRESETS)[number];
  /** ISO instant in UTC. */
  readonly now?: string;
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly failUnder?: number;
}

/**
 * Null where help was asked for, which is printed here.
 * @throws InputError for an unknown command or flag, or a value that cannot be used
 */
export function parseArguments(argv: readonly string[]): ScanArguments | null {
  let parsed: ScanArguments | undefined;
  const program = new Command('rolecall').description('Tells who answers for what on a Jira site, and where nobody does.');
  const silent = { writeErr: () => undefined, outputError: () => undefined };
  program.exitOverride().configureOutput(silent);
  program
    .command('scan', { isDefault: false })
    .description('judge a site and print the report; read-only always')
    .exitOverride()
    .configureOutput(silent)
    .option('--data <dir>', 'a site export: a folder of site.json, users.jsonl[.gz], issues.jsonl[.gz]')
    .option('--site <url>', 'a Jira Cloud site; login from ROLECALL_EMAIL and ROLECALL_TOKEN')
    .option('--projects <keys>', 'only these spaces, by key, separated by commas', readKeys, [])
    .option('--settings <file>', 'settings as JSON')
    .option('--seats <file>', 'seats as CSV: spaceKey,role,person (an account id)')
    .addOption(new Option('--preset <name>', 'thresholds by framework').choices(PRESETS))
    .option('--now <iso>', 'the instant to judge at', readInstant)
    .addOption(new Option('--format <name>', 'how to print').choices(FORMATS).default('text'))
    .option('--output <file>', 'write the report there instead of stdout')
    .option('--fail-under <score>', 'exit 1 when a rated space has a lower adjusted score', readScore)
    .allowExcessArguments(false)
    .action((options: ScanArguments) => {
      parsed = options;
    });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new InputError(`${error.message.replace(/^error: /, '').replace(/\.?$/, '')}; see rolecall scan --help.`);
  }
  if (!parsed) throw new InputError('say what to do: rolecall scan; see rolecall --help.');
  if (parsed.data !== undefined && parsed.site !== undefined) throw new InputError('--data and --site exclude each other: name one site.');
  return parsed;
}

const readKeys = (value: string) => value.split(',').map((key) => key.trim()).filter((key) => key !== '');

function readInstant(value: string): string {
  const instant = parseISO(value);
  if (!isValid(instant) || !/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    throw new InputError(`--now "${value}" is no instant; write it like 2026-11-24T00:00:00Z.`);
  }
  return instant.toISOString();
}

function readScore(value: string): number {
  const score = Number(value);
  if (value.trim() === '' || !Number.isFinite(score) || score < 0 || score > 100) throw new InputError(`--fail-under "${value}" is no score; give a number from 0 to 100.`);
  return score;
}
