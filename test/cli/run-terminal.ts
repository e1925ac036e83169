/** Runs `rolecall` in process, as the terminal would, with a fixed clock. */
import { parseArguments } from '../../src/cli/parse-arguments';
import { runCommand } from '../../src/cli/run-command';
import { sayRefusal } from '../../src/cli/say-refusal';

export interface TerminalAnswer {
  readonly stdout: string;
  readonly exitCode: number;
  /** The refusal, without the leading `rolecall: `; empty where it ran. */
  readonly refusal: string;
}

/** `rolecall scan` with these flags. */
export const runTerminal = (flags: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<TerminalAnswer> => runRolecall(['scan', ...flags], environment);

export async function runRolecall(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<TerminalAnswer> {
  try {
    const given = parseArguments(argv);
    if (given === null) return { stdout: '', exitCode: 0, refusal: '' };
    const { report, exitCode } = await runCommand(given, {
      environment, now: () => new Date('2026-11-24T09:00:00Z'), random: () => 0, isTerminal: false, progress: () => undefined,
    });
    return { stdout: report, exitCode, refusal: '' };
  } catch (error) {
    return { stdout: '', exitCode: 2, refusal: sayRefusal(error) };
  }
}
