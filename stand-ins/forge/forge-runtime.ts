/** Builds the value of `__forge_runtime__` for one invocation: the least that Atlassian's packages read. */
import type { FunctionCall, FunctionParts } from './function-call';

export function forgeRuntime(parts: FunctionParts, call: FunctionCall, invocationId: string, remainingMs: () => number): Record<string, unknown> {
  const { cloudId, license, manifest } = parts;
  return {
    proxy: { token: 'stand-in', url: 'https://forge.invalid' },
    contextAri: `ari:cloud:jira::site/${cloudId}`,
    ...(call.accountId === undefined ? {} : { aaid: call.accountId }),
    appContext: {
      appId: manifest.appId.slice(manifest.appId.lastIndexOf('/') + 1),
      appVersion: '1.0.0',
      environmentId: 'stand-in',
      environmentType: 'DEVELOPMENT',
      invocationId,
      installationId: `installation-${cloudId}`,
      functionKey: call.functionKey,
      moduleType: call.moduleType,
      moduleKey: call.moduleKey,
      ...(license ? { license } : {}),
      permissions: { scopes: manifest.scopes, external: {} },
    },
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: remainingMs },
    tracing: { traceId: invocationId, spanId: invocationId },
    metrics: { counter: () => uncounted, timing: () => ({ measure: () => ({ stop: () => undefined }) }), gauge: () => ({ set: () => undefined }) },
    externalAuth: [],
    container: {},
  };
}

/** The packages count their own calls; nobody reads that here. */
const uncounted = { incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined };
