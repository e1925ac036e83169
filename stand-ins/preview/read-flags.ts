/** The flags of `npm start`. */
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { PreviewError } from './preview-error';

export interface Flags {
  readonly data?: string;
  readonly site?: string;
  readonly now?: Date;
  /** Where what is stored outlives the process; absent: nowhere. */
  readonly state?: string;
  /** Milliseconds that each answer of Jira takes to the app; above 0 the dashboard opens while the first scan is under way. */
  readonly latency: number;
  /** 0: whichever is free. */
  readonly port: number;
}

/** Null where help was asked for, which is printed here. @throws PreviewError for a flag or value that cannot be used */
export function readFlags(argv: readonly string[]): Flags | null {
  const command = new Command('npm start --')
    .description('The gadget on a dashboard, on this machine only; read-only always.')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .option('--data <dir>', 'a site export; with neither this nor --site the demo site')
    .option('--site <url>', 'a Jira Cloud site; login from ROLECALL_EMAIL and ROLECALL_TOKEN')
    .option('--now <iso>', 'the instant to live at; without it an export lives when it was last updated', readInstant)
    .option('--state <dir>', 'keeps what the app stores in a folder, so that a scan goes on after a restart')
    .option('--latency <ms>', 'how long each answer of Jira takes; above 0 the dashboard opens during the first scan', readLatency, 0)
    .option('--port <number>', 'port on loopback; 0 takes a free one', readPort, 8123)
    .allowExcessArguments(false);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new PreviewError(`${error.message.replace(/^error: /, '').replace(/\.?$/, '')}; see npm start -- --help.`);
  }
  const flags = command.opts<Flags>();
  if (flags.data !== undefined && flags.site !== undefined) throw new PreviewError('--data and --site exclude each other: name one site.');
  return flags;
}

/** As the terminal takes it. */
function readInstant(value: string): Date {
  if (!z.iso.datetime({ offset: true }).safeParse(value).success) throw new PreviewError(`--now "${value}" is no instant; write it like 2026-11-24T00:00:00Z.`);
  return new Date(value);
}

function readLatency(value: string): number {
  const latency = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(latency <= 10_000)) throw new PreviewError(`--latency "${value}" is none; give whole milliseconds from 0 to 10000.`);
  return latency;
}

function readPort(value: string): number {
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(port <= 65_535)) throw new PreviewError(`--port "${value}" is no port; give a whole number from 0 to 65535.`);
  return port;
}
