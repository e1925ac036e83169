/** Faults between an app and the platform: each call of a Forge package may be killed, lost or answered otherwise. */

import type { PlatformAnswer } from './platform-answer';

/** A call that is about to be made. */
export interface OutgoingCall {
  readonly functionKey: string;
  readonly invocationId: string;
  /** Running number of the call within its invocation, from 1. */
  readonly number: number;
  readonly to: 'jira' | 'keyValue' | 'queue';
  readonly path: string;
  /** The body as text; empty where there is none. */
  readonly body: string;
}

export type Interference =
  | 'none'
  /** The process dies before the call is made. */
  | 'killBefore'
  /** The call takes effect; the process dies before the answer. */
  | 'killAfter'
  /** The connection is lost before the call takes effect. */
  | 'loseRequest'
  /** The call takes effect; the connection is lost before the answer. */
  | 'loseAnswer'
  /** The call takes no effect and is answered so, e.g. with 429 or 503. */
  | { readonly response: PlatformAnswer };

/**
 * @param kill ends the invocation
 * @throws TypeError for a lost connection, as `fetch` does
 */
export async function interfereWith(interference: Interference, makeCall: () => Promise<PlatformAnswer>, kill: () => void): Promise<PlatformAnswer> {
  if (interference === 'none') return makeCall();
  if (typeof interference === 'object') return interference.response;
  if (interference === 'killAfter' || interference === 'loseAnswer') await makeCall();
  if (interference === 'killBefore' || interference === 'killAfter') kill();
  throw new TypeError('fetch failed');
}
