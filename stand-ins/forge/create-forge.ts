/**
 * A Forge platform for one installation, in this process: it runs the handlers that a manifest names, under the globals
 * on which the real @forge/api, @forge/kvs, @forge/events and @forge/resolver rest, and holds them to the documented limits.
 * It knows nothing of the app but its manifest and its exports.
 */
import type { JiraHandler } from './answer-fetch';
import type { ForgeClock } from './forge-clock';
import type { ForgeFaults } from './forge-faults';
import { forgeLog } from './forge-log';
import type { LogLine } from './forge-log';
import type { ForgeLicense, FunctionParts } from './function-call';
import { invokeResolver, resolverRates } from './invoke-resolver';
import type { ResolverCall } from './invoke-resolver';
import { emitEvent, fireSchedule } from './fire-modules';
import { entryStore } from './key-value/entry-store';
import type { Change } from './key-value/entry-store';
import { inspectEntries } from './key-value/inspect-entries';
import type { KeyValueInspection } from './key-value/inspect-entries';
import { keyValueRates } from './key-value/key-value-rates';
import { keyValueServer } from './key-value/key-value-server';
import { queryView } from './key-value/query-view';
import { deliverEvent } from './queue/deliver-event';
import { eventQueue } from './queue/event-queue';
import { queueServer } from './queue/queue-server';
import type { QueuedEvent } from './queue/queued-event';
import { limits } from './limits';
import { liveSchedules } from './live-schedules';
import { readManifest } from './read-manifest';
import { usageMeter } from './usage-meter';
import type { ForgeUsage } from './usage-meter';

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
  /** The app's licence; absent where licensing is off, as in development. */
  readonly license?: ForgeLicense;
  readonly faults?: ForgeFaults;
  /** What the installation's store holds from the start, as if an earlier use of the app had left it. */
  readonly stored?: readonly StoredEntry[];
  /** Events of an earlier life that were not delivered to their end: each is delivered again, as after a platform's failure. */
  readonly queued?: readonly QueuedEvent[];
  /** Told of everything that outlives a process: `value` absent where a row was removed, `event` absent where one came to its end. */
  readonly keep?: (kept: Kept) => void;
}

export type Kept =
  | { readonly kind: 'stored'; readonly entityName?: string; readonly key: string; readonly value?: unknown }
  | { readonly kind: 'queued'; readonly eventId: string; readonly event?: QueuedEvent };

export interface StoredEntry {
  /** Absent for a plain value. */
  readonly entityName?: string;
  readonly key: string;
  readonly value: unknown;
}

export interface Forge {
  /** Calls a resolver as a page would. @throws what the resolver throws, or Error for a refused call */
  invoke(call: ResolverCall): Promise<unknown>;
  /** Runs a scheduled trigger. An error of the function is logged and answers 424, as on the platform; nothing is retried. */
  fireSchedule(moduleKey: string): Promise<{ readonly statusCode: number }>;
  /** Sends a product or lifecycle event to every trigger that names it. */
  emit(eventName: string, payload: Readonly<Record<string, unknown>>): Promise<void>;
  /** Delivers queued events until none is left, delays included. On a virtual clock it wants that clock's `run`. */
  drain(): Promise<void>;
  /** Delivers queued events from now on, as they come due. */
  startQueue(): void;
  /** Runs the scheduled triggers as their intervals go by. */
  startSchedules(): void;
  /** Ends deliveries and schedules, and waits for what has begun. */
  stop(): Promise<void>;
  readonly keyValue: KeyValueInspection;
  /** What has been used since the beginning. */
  readonly usage: ForgeUsage;
  readonly logs: readonly LogLine[];
}

/** @throws Error when the manifest lacks what the runtime needs */
export function createForge({ manifest: rawManifest, handlers, jira, clock, random, site, license, faults = {}, stored = [], queued = [], keep }: ForgeOptions): Forge {
  const manifest = readManifest(rawManifest);
  const log = forgeLog(clock);
  const store = entryStore(clock, faults.expiredLingers ?? false);
  for (const { entityName, key, value } of stored) store.write(entityName === undefined ? { kind: 'plain' } : { kind: 'entity', entityName }, key, JSON.stringify(value), undefined);
  if (keep !== undefined) store.onChange((change) => keep(toKept(change)));
  const ratesHeld = faults.ratesHeld ?? true;
  const meter = usageMeter();
  let invocations = 0;
  const queue = eventQueue({
    clock,
    random,
    duplicateShare: faults.duplicateShare ?? 0,
    reorders: faults.reorders ?? false,
    onReordered: () => faults.onStrike?.('reordered'),
    deliveriesOf: faults.deliveriesOf ?? (() => [0]),
    deliver: (event) => deliverEvent(parts, event),
    keep: (eventId, event) => keep?.({ kind: 'queued', eventId, ...(event === undefined ? {} : { event }) }),
    report: (event, text) => log.write('platform', { functionKey: event.queueName, invocationId: event.eventId }, `The event was dropped. ${text}`),
  });
  const consumerSeconds = (queueName: string): number | undefined => manifest.functions.get(manifest.consumers.get(queueName)?.functionKey ?? '')?.timeoutSeconds;
  const parts: FunctionParts = {
    manifest,
    handlers,
    clock,
    log,
    meter,
    cloudId: site.cloudId,
    license,
    interfere: faults.interfere ?? (() => 'none'),
    nextInvocationId: () => `${site.cloudId}-${(invocations += 1)}`,
    fetch: {
      jira,
      siteUrl: site.url,
      scopes: manifest.scopes,
      allowsImpersonation: manifest.allowsImpersonation,
      keyValue: keyValueServer({
        clock,
        store,
        view: queryView({ clock, store, entities: manifest.entities, lagMs: faults.queryLagMs ?? 0 }),
        entities: manifest.entities,
        rates: meter.metered(ratesHeld ? keyValueRates(clock) : unlimited),
      }),
      queue: queueServer({ clock, queue, consumerSeconds, countPush: (events) => meter.countPush(events), ratesHeld, pushesPerOrigin: faults.pushesPerOrigin ?? limits.queue.pushesPerOrigin, onChainEnded: () => faults.onStrike?.('chainEnded') }),
    },
  };
  const rates = resolverRates(clock, ratesHeld);
  const schedules = liveSchedules(clock, manifest.schedules, (moduleKey) => fireSchedule(parts, moduleKey), faults.skipsSchedule ?? (() => false));
  queue.restore(queued);

  return {
    invoke: (call) => invokeResolver(parts, rates, site.url, call),
    fireSchedule: (moduleKey) => fireSchedule(parts, moduleKey),
    emit: (eventName, payload) => emitEvent(parts, eventName, payload),
    drain: () => queue.drain(),
    startQueue: () => queue.start(),
    startSchedules: () => schedules.start(),
    stop: async () => {
      await schedules.stop();
      await queue.stop();
    },
    keyValue: inspectEntries(store),
    usage: meter.usage,
    logs: log.lines,
  };
}

/** Secrets do not outlive the process. */
const toKept = ({ space, key, entry }: Change): Kept => ({
  kind: 'stored', key,
  ...(space.kind === 'entity' ? { entityName: space.entityName } : {}),
  ...(entry === undefined || space.kind === 'secret' ? {} : { value: JSON.parse(entry.json) as unknown }),
});

const unlimited = { countRequest: () => undefined, countRead: () => undefined, countWrite: () => undefined };
