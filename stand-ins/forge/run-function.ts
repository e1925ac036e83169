/** Runs one function of the manifest as one invocation: its runtime, its account, its time limit, its log. */
import { callOut } from './call-out';
import { forgeRuntime } from './forge-runtime';
import { FunctionTimeoutError } from './function-end';
import type { FunctionCall, FunctionParts } from './function-call';
import { invocationLife } from './invocation-life';
import { runInvocation } from './runtime-globals';
import type { RunningInvocation } from './runtime-globals';
import { setAlarm } from './set-alarm';

type Handler = (payload: unknown, context: unknown) => unknown;

/**
 * The time limit is held by the site's clock (by the machine's, where that sets no alarms), whether the function waits,
 * calls or returns: at the limit its process is gone.
 * @throws FunctionTimeoutError, FunctionKilledError, or what the handler throws
 */
export async function runFunction(parts: FunctionParts, call: FunctionCall): Promise<unknown> {
  const { handler, timeoutSeconds } = findFunction(parts, call.functionKey);
  const invocationId = parts.nextInvocationId();
  const name = { functionKey: call.functionKey, invocationId };
  const startedAt = parts.clock.now().getTime();
  const remainingMs = (): number => startedAt + timeoutSeconds * 1_000 - parts.clock.now().getTime();
  const life = invocationLife();
  const overrun = (): FunctionTimeoutError => new FunctionTimeoutError(call.functionKey, timeoutSeconds);
  let calls = 0;
  const invocation: RunningInvocation = {
    runtime: forgeRuntime(parts, call, invocationId, remainingMs),
    fetch: (descriptor, path, init = {}) => {
      if (remainingMs() <= 0) life.end(overrun());
      calls += 1;
      return callOut(parts, call, { invocationId, life, number: calls }, { descriptor, path, init });
    },
    writeLine: (level, line) => parts.log.write(level, name, line),
  };
  const silence = setAlarm(parts.clock, timeoutSeconds * 1_000, () => life.end(overrun()));
  try {
    const result = await Promise.race([runInvocation(invocation, async () => handler(call.payload, contextOf(parts, call))), life.cutShort]);
    if (remainingMs() < 0) throw overrun();
    return result;
  } catch (error) {
    parts.log.write('platform', name, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    throw error;
  } finally {
    life.end();
    silence();
    parts.meter.countInvocation(call.functionKey, parts.clock.now().getTime() - startedAt);
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
function contextOf({ cloudId, license }: FunctionParts, { accountId }: FunctionCall): Record<string, unknown> {
  return {
    installContext: `ari:cloud:jira::site/${cloudId}`,
    ...(accountId === undefined ? {} : { principal: { accountId } }),
    ...(license ? { license } : {}),
    installation: { contexts: [{ cloudId, workspaceId: '' }] },
  };
}
