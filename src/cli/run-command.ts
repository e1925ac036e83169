/** Runs the command that was given. What a command prints on stdout is its report. */
import { runDetect } from './detect/run-detect';
import { runExplain } from './explain/run-explain';
import type { GivenCommand } from './parse-arguments';
import { runScan } from './run-scan';
import type { CommandAnswer, Surroundings } from './surroundings';
import { runWhatIf } from './what-if/run-what-if';

/** @throws InputError, JiraError or ExportError, each with a sentence for the user; nothing is written then */
export async function runCommand(command: GivenCommand, around: Surroundings): Promise<CommandAnswer> {
  switch (command.name) {
    case 'scan': return runScan(command.given, around);
    case 'detect': return runDetect(command.given, around);
    case 'explain': return runExplain(command.given, around);
    case 'what-if': return runWhatIf(command.given, around);
  }
}
