/** Runs the command that was given. What a command prints on stdout is its report. */
import type { GivenCommand } from './parse-arguments';
import type { Surroundings } from './run-scan';
import { runScan } from './run-scan';

export interface CommandAnswer {
  readonly report: string;
  readonly exitCode: 0 | 1;
}

/** @throws InputError, JiraError or ExportError, each with a sentence for the user; nothing is written then */
export async function runCommand({ given }: GivenCommand, around: Surroundings): Promise<CommandAnswer> {
  return runScan(given, around);
}
