/** Runs one function of the manifest as one invocation: its runtime, its account, its time limit, its log. */
import { answerFetch } from './answer-fetch';
import { forgeRuntime } from './forge-runtime';
import type { FunctionCall, FunctionParts } from './function-call';
import { runInvocation } from './runtime-globals';
import type { RunningInvocation } from './runtime-globals';

/** The function did not end within the time limit that the manifest gives it. */
export class FunctionTimeoutError extends Error {
  constructor(functionKey: string, seconds: number) {
    super(`The function "${functionKey}" did not end within ${seconds} seconds.`);
    this.name = 'FunctionTimeoutError';
  }
}

type Handler = (payload: unknown, context: unknown) => unknown;

/**
 * The time limit is held by the site's clock and by the machine's, so that neither a test's time nor a hung call escapes
 * it; calls that a function makes after its end are refused, as its process would be gone.
 * @throws FunctionTimeoutError, or what the handler throws
 */
export async function runFunction(parts: FunctionParts, call: FunctionCall): Promise<unknown> {
  const { handler, timeoutSeconds } = findFunction(parts, call.functionKey);
  const invocationId = parts.nextInvocationId();
  const name = { functionKey: call.functionKey, invocationId };
  const deadline = parts.clock.now().getTime() + timeoutSeconds * 1_000;
  const remainingMs = (): number => deadline - parts.clock.now().getTime();
  let ended = false;
  const invocation: RunningInvocation = {
    runtime: forgeRuntime(parts, call, invocationId, remainingMs),
    fetch: async (descriptor, path, init) => {
      if (ended || remainingMs() <= 0) throw new FunctionTimeoutError(call.functionKey, timeoutSeconds);
      return answerFetch(parts.fetch, { accountId: call.accountId, originId: call.originId ?? invocationId }, descriptor, path, init);
    },
    writeLine: (level, line) => parts.log.write(level, name, line),
  };
  const timeout = alarm(timeoutSeconds * 1_000, () => new FunctionTimeoutError(call.functionKey, timeoutSeconds));
  try {
    const result = await Promise.race([runInvocation(invocation, async () => handler(call.payload, contextOf(parts, call))), timeout.rings]);
    if (remainingMs() < 0) throw new FunctionTimeoutError(call.functionKey, timeoutSeconds);
    return result;
  } catch (error) {
    parts.log.write('platform', name, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    throw error;
  } finally {
    ended = true;
    timeout.cancel();
  }
}

function findFunction({ manifest, handlers }: FunctionParts, functionKey: string): { handler: Handler; timeoutSeconds: number } {
  const described = manifest.functions.get(functionKey);
  if (!described) throw new Error(`The manifest has no function "${functionKey}".`);
  const handler = handlers[described.exportName];
  if (!isHandler(handler)) throw new Error(`The function "${functionKey}" names index.${described.exportName}, which the app does not export as a function.`);
  return { handler, timeoutSeconds: described.timeoutSeconds };
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

/** Second argument of every handler. */
function contextOf({ cloudId }: FunctionParts, { accountId }: FunctionCall): Record<string, unknown> {
  return {
    installContext: `ari:cloud:jira::site/${cloudId}`,
    ...(accountId === undefined ? {} : { principal: { accountId } }),
    installation: { contexts: [{ cloudId, workspaceId: '' }] },
  };
}

function alarm(ms: number, fault: () => Error): { rings: Promise<never>; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const rings = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fault()), ms);
  });
  return { rings, cancel: () => clearTimeout(timer) };
}
