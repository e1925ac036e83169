/** The argument of `rolecall explain`. */
import type { Command } from 'commander';

export interface ExplainArguments {
  /** A check's id; absent: list all. */
  readonly id?: string;
}

export function addExplainCommand(program: Command, take: (given: ExplainArguments) => void): void {
  program.command('explain')
    .description('say why a check matters, what fails and how to put it right; without ID list all checks')
    .argument('[id]', 'the id of a check')
    .action((id: string | undefined) => take(id === undefined ? {} : { id }));
}
