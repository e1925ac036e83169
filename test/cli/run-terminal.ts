/** Runs `rolecall` in process, as the terminal would, with a fixed clock. */
import { parseArguments } from '../../src/cli/parse-arguments';
import { runCommand } from '../../src/cli/run-command';
import { sayRefusal } from '../../src/cli/say-refusal';

export interface TerminalAnswer {
  readonly stdout: string;
  readonly exitCode: number;
  /** The refusal, without the leading `rolecall: `; empty where it ran. */
  readonly refusal: string;
  /** Lines of `--trace`. */
  readonly trace: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

/** `rolecall scan` with these flags; a slow site is given up after `timeoutMs`. */
export const runTerminal = (flags: readonly string[], environment?: Environment, timeoutMs?: number): Promise<TerminalAnswer> => runRolecall(['scan', ...flags], environment, timeoutMs);

export async function runRolecall(argv: readonly string[], environment: Environment = {}, timeoutMs?: number): Promise<TerminalAnswer> {
  const trace: string[] = [];
  try {
    const given = parseArguments(argv);
    if (given === null) return { stdout: '', exitCode: 0, refusal: '', trace };
    const { report, exitCode } = await runCommand(given, {
      environment,
      now: () => new Date('2026-11-24T09:00:00Z'),
      random: () => 0,
      isTerminal: false,
      progress: () => undefined,
      trace: (line) => trace.push(line),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    return { stdout: report, exitCode, refusal: '', trace };
  } catch (error) {
    return { stdout: '', exitCode: 2, refusal: sayRefusal(error), trace };
  }
}
