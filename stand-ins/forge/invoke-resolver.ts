/** Calls a resolver function as the platform does for a page: sizes, rates, JSON both ways, and the true account. */
import type { ForgeClock } from './forge-clock';
import { limits } from './limits';
import { rateMeter } from './rate-meter';
import type { RateMeter } from './rate-meter';
import type { FunctionParts } from './function-call';
import { runFunction } from './run-function';

export interface ResolverCall {
  /** The page's module in the manifest, e.g. the gadget. */
  readonly moduleKey: string;
  /** The name under which the resolver defined the method. */
  readonly functionKey: string;
  readonly payload?: unknown;
  /** The viewer; undefined for an anonymous one. */
  readonly accountId: string | undefined;
  /** What the page's host adds to the context (`extension`); an account in it is overwritten. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** Counts a call; false when the user or the installation made too many. */
export type ResolverRates = (accountId: string) => boolean;

export function resolverRates(clock: ForgeClock, held: boolean): ResolverRates {
  if (!held) return () => true;
  const { perUserPerMinute, perInstallationPerMinute, perInstallationPerSecond } = limits.invocation;
  const users = new Map<string, RateMeter>();
  const perMinute = rateMeter(clock, perInstallationPerMinute, 60_000);
  const perSecond = rateMeter(clock, perInstallationPerSecond, 1_000);
  return (accountId) => {
    const user = users.get(accountId) ?? rateMeter(clock, perUserPerMinute, 60_000);
    users.set(accountId, user);
    return user.take(1) && perMinute.take(1) && perSecond.take(1);
  };
}

/** @throws Error for an unknown module, a rate or a size over its limit, or what the resolver throws */
export async function invokeResolver(parts: FunctionParts, rates: ResolverRates, siteUrl: string, call: ResolverCall): Promise<unknown> {
  const resolver = parts.manifest.resolvers.get(call.moduleKey);
  if (resolver === undefined) throw new Error(`The manifest has no module "${call.moduleKey}" with a resolver function.`);
  if (!rates(call.accountId ?? 'anonymous')) throw new Error('Too many invocations: try again in a minute.');
  const payload = throughJson(call.payload, limits.invocation.requestBytes, 'The payload of an invocation');
  const result = await runFunction(parts, {
    functionKey: resolver,
    moduleKey: call.moduleKey,
    moduleType: 'resolver',
    ...(call.accountId === undefined ? {} : { accountId: call.accountId }),
    payload: {
      call: { functionKey: call.functionKey, payload },
      context: { ...call.context, cloudId: parts.cloudId, siteUrl, moduleKey: call.moduleKey, environmentType: 'DEVELOPMENT' },
    },
  });
  return throughJson(result, limits.invocation.responseBytes, 'The answer of an invocation');
}

/** What a value is after it crossed the wire. */
function throughJson(value: unknown, mostBytes: number, what: string): unknown {
  // JSON.stringify answers undefined for undefined and for functions, which its type does not say.
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return undefined;
  if (Buffer.byteLength(json) > mostBytes) throw new Error(`${what} has more than ${mostBytes} bytes.`);
  return JSON.parse(json) as unknown;
}
