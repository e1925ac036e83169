/** `rolecall`: arguments in, report on stdout, one clear line on stderr when it could not run. */
import { parseArguments } from './parse-arguments';
import { runCommand } from './run-command';
import { sayRefusal } from './say-refusal';

void main();

async function main(): Promise<void> {
  // Whoever reads the report may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const given = parseArguments(process.argv.slice(2));
    if (given === null) return;
    const { report, exitCode } = await runCommand(given, {
      environment: process.env,
      now: () => new Date(),
      random: Math.random,
      isTerminal: process.stdout.isTTY,
      trace: (line) => process.stderr.write(`${line}\n`),
      progress: process.stderr.isTTY ? (text) => process.stderr.write(`${text}\n`) : () => undefined,
    });
    // The exit code is set, not forced: stdout may still be draining into a pipe.
    process.stdout.write(report);
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(`rolecall: ${sayRefusal(error)}\n`);
    process.exitCode = 2;
  }
}
