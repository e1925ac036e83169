/** A small app on the stand-in Forge, with the real Forge packages, for the tests of the stand-in. */
import type { JiraCaller } from '../../../stand-ins/forge/answer-fetch';
import { createForge } from '../../../stand-ins/forge/create-forge';
import type { Forge } from '../../../stand-ins/forge/create-forge';
import type { ForgeClock } from '../../../stand-ins/forge/forge-clock';
import type { ForgeLicense } from '../../../stand-ins/forge/function-call';
import type { ForgeFaults } from '../../../stand-ins/forge/forge-faults';

/** Time that passes only when somebody sleeps. */
export function handClock(start = '2026-01-05T10:00:00.000Z'): { now(): Date; sleep(ms: number): Promise<void>; advance(ms: number): void } {
  let at = Date.parse(start);
  const advance = (ms: number): void => {
    at += ms;
  };
  return { now: () => new Date(at), advance, sleep: async (ms) => advance(ms) };
}

/** One module of each kind; `resolver` and friends are the handlers that a test gives. */
export const smallManifest = {
  app: {
    id: 'ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555',
    storage: {
      entities: [
        {
          name: 'health',
          attributes: { category: { type: 'string' }, score: { type: 'integer' }, share: { type: 'float' }, open: { type: 'boolean' }, note: { type: 'any' } },
          indexes: ['score', { name: 'by-category', partition: ['category'], range: ['score'] }],
        },
      ],
    },
  },
  modules: {
    'jira:dashboardGadget': [{ key: 'gadget', title: 'T', resolver: { function: 'resolver' } }],
    'jira:adminPage': [{ key: 'admin', title: 'T', resolver: { function: 'admin-resolver' } }],
    scheduledTrigger: [{ key: 'hourly', function: 'hourly-fn', interval: 'hour' }],
    trigger: [{ key: 'on-change', function: 'on-change-fn', events: ['avi:jira:updated:issue'], filter: { ignoreSelf: true } }],
    consumer: [
      { key: 'scan', queue: 'scan', function: 'scan-fn' },
      { key: 'short', queue: 'short', function: 'short-fn' },
    ],
    function: [
      { key: 'resolver', handler: 'index.resolver' },
      { key: 'admin-resolver', handler: 'index.adminResolver' },
      { key: 'hourly-fn', handler: 'index.hourly', timeoutSeconds: 300 },
      { key: 'on-change-fn', handler: 'index.onChange' },
      { key: 'scan-fn', handler: 'index.scan', timeoutSeconds: 900 },
      { key: 'short-fn', handler: 'index.short' },
    ],
  },
  permissions: { scopes: ['read:jira-work', 'storage:app'] },
};

export interface SmallApp {
  readonly forge: Forge;
  readonly clock: ReturnType<typeof handClock>;
  /** Runs `work` inside an invocation of the gadget's resolver, as this user. */
  readonly run: <Result>(work: () => Promise<Result>, accountId?: string) => Promise<Result>;
}

export interface SmallAppOptions {
  readonly handlers?: Record<string, unknown>;
  readonly jira?: (request: Request, caller: JiraCaller) => Promise<Response>;
  readonly manifest?: unknown;
  readonly cloudId?: string;
  readonly license?: ForgeLicense;
  readonly random?: () => number;
  readonly faults?: ForgeFaults;
  /** The site's clock, where the one set by hand will not do. */
  readonly clock?: ForgeClock;
}

export function smallApp({ handlers = {}, jira, manifest = smallManifest, cloudId = 'cloud-1', random = () => 0.5, license, faults, clock: siteClock }: SmallAppOptions = {}): SmallApp {
  const clock = handClock();
  let work: () => Promise<unknown> = async () => undefined;
  const forge = createForge({
    manifest,
    handlers: { resolver: () => work(), ...handlers },
    jira: jira ?? (async () => new Response(null, { status: 404 })),
    clock: siteClock ?? clock,
    random,
    site: { cloudId, url: 'https://example.atlassian.net' },
    ...(license ? { license } : {}),
    ...(faults ? { faults } : {}),
  });
  return {
    forge,
    clock,
    run: async (asked, accountId = 'user-1') => {
      let result: Awaited<ReturnType<typeof asked>> | undefined;
      work = async () => {
        result = await asked();
      };
      await forge.invoke({ moduleKey: 'gadget', functionKey: 'run', payload: {}, accountId });
      return result as Awaited<ReturnType<typeof asked>>;
    },
  };
}
