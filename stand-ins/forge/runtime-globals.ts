/**
 * The two globals under which Atlassian's packages run: `__forge_fetch__` and `__forge_runtime__`.
 * Both belong to the invocation that asks, found through AsyncLocalStorage, so that concurrent invocations and several
 * sites in one process never see each other's account or data. Outside an invocation the packages find no runtime.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';
import type { PlatformAnswer } from './platform-answer';

/** What a Forge package says about the call that it wants made; see the table of the runtime's seam. */
export interface FetchDescriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

export interface RunningInvocation {
  /** The value of `__forge_runtime__`. */
  readonly runtime: Readonly<Record<string, unknown>>;
  fetch(descriptor: FetchDescriptor, path: string, init: RequestInit | undefined): Promise<PlatformAnswer>;
  /** Takes one line that the app wrote to the console. */
  writeLine(level: ConsoleLevel, line: string): void;
}

const consoleLevels = ['debug', 'info', 'log', 'warn', 'error'] as const;
export type ConsoleLevel = (typeof consoleLevels)[number];

const running = new AsyncLocalStorage<RunningInvocation>();
let installed = false;

/** Runs `work` as the given invocation; the globals answer for it in everything that `work` starts. */
export function runInvocation<Result>(invocation: RunningInvocation, work: () => Promise<Result>): Promise<Result> {
  if (!installed) installGlobals();
  return running.run(invocation, work);
}

function installGlobals(): void {
  installed = true;
  Object.defineProperty(globalThis, '__forge_runtime__', { configurable: true, get: () => running.getStore()?.runtime });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: async (descriptor: FetchDescriptor, path: string, init?: RequestInit): Promise<PlatformAnswer> => {
      const invocation = running.getStore();
      if (!invocation) throw new Error('A Forge package was called outside an invocation.');
      return invocation.fetch(descriptor, path, init);
    },
  });
  divertConsole();
}

/** As on the platform, what an app prints goes to its log, not to the process that runs it. */
function divertConsole(): void {
  for (const level of consoleLevels) {
    const print = globalThis.console[level].bind(globalThis.console);
    globalThis.console[level] = (...values: unknown[]): void => {
      const invocation = running.getStore();
      if (invocation) invocation.writeLine(level, format(...values));
      else print(...values);
    };
  }
}
