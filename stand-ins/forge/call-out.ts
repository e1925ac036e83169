/** Makes one call of a running invocation to the platform, with the faults that the site asks for. */
import { answerFetch } from './answer-fetch';
import type { FunctionCall, FunctionParts } from './function-call';
import { FunctionKilledError } from './function-end';
import { interfereWith } from './interference';
import type { Interference, OutgoingCall } from './interference';
import type { InvocationLife } from './invocation-life';
import type { PlatformAnswer } from './platform-answer';
import type { FetchDescriptor } from './runtime-globals';

export interface CallingInvocation {
  readonly invocationId: string;
  readonly life: InvocationLife;
  /** Running number of this call. */
  readonly number: number;
}

export interface FetchArguments {
  readonly descriptor: FetchDescriptor;
  readonly path: string;
  readonly init: RequestInit;
}

/** A call after the invocation's end is logged and never answered: the app did not wait for one of its promises. */
export function callOut(parts: FunctionParts, call: FunctionCall, { invocationId, life, number }: CallingInvocation, { descriptor, path, init }: FetchArguments): Promise<PlatformAnswer> {
  const { functionKey } = call;
  if (life.isOver) {
    parts.log.write('platform', { functionKey, invocationId }, `The function called ${path} after its end; a warm process may run that for another customer.`);
    return life.whileAlive(new Promise<never>(() => undefined));
  }
  const makeCall = (): Promise<PlatformAnswer> => answerFetch(parts.fetch, { accountId: call.accountId, originId: call.originId ?? invocationId }, descriptor, path, init);
  const to = targetOf(descriptor);
  const outgoing = to && { functionKey, invocationId, number, to, path, body: typeof init.body === 'string' ? init.body : '' };
  const interference: Interference = outgoing ? parts.interfere(outgoing) : 'none';
  return life.whileAlive(interfereWith(interference, makeCall, () => life.end(new FunctionKilledError(functionKey))));
}

/** @returns undefined for what this stand-in does not serve */
function targetOf({ type, remote }: FetchDescriptor): OutgoingCall['to'] | undefined {
  if (type === 'kvs') return 'keyValue';
  if (type !== 'fpp') return undefined;
  return remote === 'jira' ? 'jira' : remote === 'stargate' ? 'queue' : undefined;
}
