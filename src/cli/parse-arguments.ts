/** The command line: which command, with which flags. Each command's flags are in a file of their own in `arguments`. */
import { Command, CommanderError } from 'commander';
import { InputError } from '../model/errors';
import type { DetectArguments } from './arguments/detect-arguments';
import { addDetectCommand } from './arguments/detect-arguments';
import type { ExplainArguments } from './arguments/explain-arguments';
import { addExplainCommand } from './arguments/explain-arguments';
import type { ScanArguments } from './arguments/scan-arguments';
import { addScanCommand } from './arguments/scan-arguments';
import type { WhatIfArguments } from './arguments/what-if-arguments';
import { addWhatIfCommand } from './arguments/what-if-arguments';

export type GivenCommand =
  | { readonly name: 'scan'; readonly given: ScanArguments }
  | { readonly name: 'what-if'; readonly given: WhatIfArguments }
  | { readonly name: 'detect'; readonly given: DetectArguments }
  | { readonly name: 'explain'; readonly given: ExplainArguments };

/**
 * Null where help was asked for, which is printed here.
 * @throws InputError for an unknown command or flag, or a value that cannot be used
 */
export function parseArguments(argv: readonly string[]): GivenCommand | null {
  const parsed: GivenCommand[] = [];
  const program = new Command('rolecall')
    .description('Tells who answers for what on a Jira site, and where nobody does.')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined });
  addScanCommand(program, (given) => parsed.push({ name: 'scan', given }));
  addWhatIfCommand(program, (given) => parsed.push({ name: 'what-if', given }));
  addDetectCommand(program, (given) => parsed.push({ name: 'detect', given }));
  addExplainCommand(program, (given) => parsed.push({ name: 'explain', given }));
  for (const command of program.commands) command.allowExcessArguments(false);
  if (argv.length === 0) throw new InputError(`say what to do: rolecall ${program.commands.map((command) => command.name()).join(', ')}; see rolecall --help.`);
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    const asked = program.commands.find((command) => command.name() === argv[0])?.name();
    throw new InputError(`${error.message.replace(/^error: /, '').replace(/\.?$/, '')}; see rolecall ${asked === undefined ? '' : `${asked} `}--help.`);
  }
  const [given] = parsed;
  return given ?? null;
}
