/** The log of one stand-in site: what its app printed and how its invocations ended. */
import type { ForgeClock } from './forge-clock';
import { limits } from './limits';
import { rateMeter } from './rate-meter';

export interface LogLine {
  /** ISO instant. */
  readonly at: string;
  /** `platform` lines are the stand-in's own: errors of functions, dropped events, refused work. */
  readonly level: 'debug' | 'info' | 'log' | 'warn' | 'error' | 'platform';
  readonly functionKey: string;
  readonly invocationId: string;
  readonly text: string;
}

export interface ForgeLog {
  readonly lines: readonly LogLine[];
  /** Lines of the app over the documented limits are dropped, as the platform drops them. */
  write(level: LogLine['level'], invocation: { readonly functionKey: string; readonly invocationId: string }, text: string): void;
}

export function forgeLog(clock: ForgeClock): ForgeLog {
  const lines: LogLine[] = [];
  const perMinute = rateMeter(clock, limits.invocation.logLinesPerMinute, 60_000);
  const bytesOf = new Map<string, number>();
  return {
    lines,
    write: (level, { functionKey, invocationId }, text) => {
      if (level !== 'platform') {
        const bytes = (bytesOf.get(invocationId) ?? 0) + Buffer.byteLength(text);
        if (bytes > limits.invocation.logBytesPerInvocation || !perMinute.take(1)) return;
        bytesOf.set(invocationId, bytes);
      }
      lines.push({ at: clock.now().toISOString(), level, functionKey, invocationId, text });
    },
  };
}
