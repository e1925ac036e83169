/**
 * A Forge platform for one installation, in this process: it runs the handlers that a manifest names, under the globals
 * on which the real @forge/api, @forge/kvs, @forge/events and @forge/resolver rest, and holds them to the documented limits.
 * It knows nothing of the app but its manifest and its exports.
 */
import type { JiraHandler } from './answer-fetch';
import type { ForgeClock } from './forge-clock';
import { forgeLog } from './forge-log';
import type { LogLine } from './forge-log';
import { invokeResolver, resolverRates } from './invoke-resolver';
import type { ResolverCall } from './invoke-resolver';
import { emitEvent, fireSchedule } from './fire-modules';
import { entryStore } from './key-value/entry-store';
import { inspectEntries } from './key-value/inspect-entries';
import type { KeyValueInspection } from './key-value/inspect-entries';
import { keyValueRates } from './key-value/key-value-rates';
import { keyValueServer } from './key-value/key-value-server';
import { deliverEvent } from './queue/deliver-event';
import { eventQueue } from './queue/event-queue';
import { queueServer } from './queue/queue-server';
import { readManifest } from './read-manifest';
import type { FunctionParts } from './function-call';

export interface ForgeOptions {
  /** The parsed manifest.yml. */
  readonly manifest: unknown;
  /** The exports of the app's index by name; the manifest's handlers are `index.<name>`. */
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly jira: JiraHandler;
  readonly clock: ForgeClock;
  /** Numbers from 0 up to 1; decides which events are delivered twice and in which order, where `faults` asks for it. */
  readonly random: () => number;
  readonly site: { readonly cloudId: string; readonly url: string };
  /** What the platform may do and rarely does; all off by default. */
  readonly faults?: ForgeFaults;
}

export interface ForgeFaults {
  /** Share of events, 0 to 1, that are delivered a second time after they succeeded. */
  readonly duplicateShare?: number;
  /** True: events that are due are delivered in a drawn order. */
  readonly reorders?: boolean;
  /** True: expired data stays readable for 48 hours. */
  readonly expiredLingers?: boolean;
  /** False: rates are not held; for tests on a clock that stands still. */
  readonly ratesHeld?: boolean;
}

export interface Forge {
  /** Calls a resolver as a page would. @throws what the resolver throws, or Error for a refused call */
  invoke(call: ResolverCall): Promise<unknown>;
  /** Runs a scheduled trigger. An error of the function is logged and answers 424, as on the platform; nothing is retried. */
  fireSchedule(moduleKey: string): Promise<{ readonly statusCode: number }>;
  /** Sends a product or lifecycle event to every trigger that names it. */
  emit(eventName: string, payload: Readonly<Record<string, unknown>>): Promise<void>;
  /** Delivers queued events until none is left, delays included. */
  drain(): Promise<void>;
  /** Delivers queued events from now on, as they come due. */
  startQueue(): void;
  /** Ends the delivery and waits for what has begun. */
  stop(): Promise<void>;
  readonly keyValue: KeyValueInspection;
  readonly logs: readonly LogLine[];
}

/** @throws Error when the manifest lacks what the runtime needs */
export function createForge({ manifest: rawManifest, handlers, jira, clock, random, site, faults = {} }: ForgeOptions): Forge {
  const manifest = readManifest(rawManifest);
  const log = forgeLog(clock);
  const store = entryStore(clock, faults.expiredLingers ?? false);
  const ratesHeld = faults.ratesHeld ?? true;
  let invocations = 0;
  const queue = eventQueue({
    clock,
    random,
    duplicateShare: faults.duplicateShare ?? 0,
    reorders: faults.reorders ?? false,
    deliver: (event) => deliverEvent(parts, event),
    report: (event, text) => log.write('platform', { functionKey: event.queueName, invocationId: event.eventId }, `The event was dropped. ${text}`),
  });
  const consumerSeconds = (queueName: string): number | undefined => manifest.functions.get(manifest.consumers.get(queueName)?.functionKey ?? '')?.timeoutSeconds;
  const parts: FunctionParts = {
    manifest,
    handlers,
    clock,
    log,
    cloudId: site.cloudId,
    nextInvocationId: () => `${site.cloudId}-${(invocations += 1)}`,
    fetch: {
      jira,
      siteUrl: site.url,
      scopes: manifest.scopes,
      allowsImpersonation: manifest.allowsImpersonation,
      keyValue: keyValueServer({ store, entities: manifest.entities, rates: ratesHeld ? keyValueRates(clock) : unlimited }),
      queue: queueServer({ clock, queue, consumerSeconds, ratesHeld }),
    },
  };
  const rates = resolverRates(clock, ratesHeld);

  return {
    invoke: (call) => invokeResolver(parts, rates, site.url, call),
    fireSchedule: (moduleKey) => fireSchedule(parts, moduleKey),
    emit: (eventName, payload) => emitEvent(parts, eventName, payload),
    drain: () => queue.drain(),
    startQueue: () => queue.start(),
    stop: () => queue.stop(),
    keyValue: inspectEntries(store),
    logs: log.lines,
  };
}

const unlimited = { countRequest: () => undefined, countRead: () => undefined, countWrite: () => undefined };
