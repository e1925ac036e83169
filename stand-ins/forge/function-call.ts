/** One call of a function, and the site that it runs on. */
import type { FetchParts } from './answer-fetch';
import type { ForgeClock } from './forge-clock';
import type { ForgeLog } from './forge-log';
import type { Interference, OutgoingCall } from './interference';
import type { ForgeManifest } from './read-manifest';
import type { UsageMeter } from './usage-meter';

/** The app's licence on the site, as functions are told of it. */
export type ForgeLicense = Readonly<Record<string, unknown>> & { readonly active: boolean };

export interface FunctionParts {
  readonly manifest: ForgeManifest;
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly clock: ForgeClock;
  readonly log: ForgeLog;
  readonly meter: UsageMeter;
  readonly cloudId: string;
  /** Absent where licensing is off. */
  readonly license: ForgeLicense | undefined;
  readonly fetch: FetchParts;
  /** A new id for an invocation of this site. */
  nextInvocationId(): string;
  /** What befalls a call that is about to be made. */
  interfere(call: OutgoingCall): Interference;
}

export interface FunctionCall {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The invoking user; undefined where nobody invoked. */
  readonly accountId?: string;
  /** The invocation that this one descends from; itself when absent. */
  readonly originId?: string;
  /** First argument of the handler. */
  readonly payload: unknown;
}
