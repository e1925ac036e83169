/** The app installed on the stand-in Forge, as its manifest names it, over a Jira that may change under it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openKeyValue } from '../../src/forge/kvs';
import * as handlers from '../../src/index';
import type { Answer, ApiMethod, Envelope } from '../../src/model/api';
import type { KeyValue } from '../../src/model/ports';
import { createForge } from '../../stand-ins/forge/create-forge';
import type { Forge, ForgeOptions } from '../../stand-ins/forge/create-forge';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { Jira } from '../../stand-ins/jira/create-jira';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { findPersonal } from './find-personal';

/** Every app of the test that runs, with the sites that it has seen. */
const installed: { readonly forge: Forge; readonly sites: SiteExport[] }[] = [];

let isHeld = false;

// Every test of this room also shows that its logs tell nothing of the site.
afterEach(() => {
  jest.useRealTimers();
  isHeld = false;
  for (const { forge, sites } of installed.splice(0)) for (const site of sites) expect(findPersonal(forge.logs, site)).toEqual([]);
});

const manifest = readFileSync(join(__dirname, '../../manifest.yml'), 'utf8');

export interface InstalledApp {
  readonly forge: Forge;
  /** The Jira that answers now. */
  readonly jira: () => Jira;
  /** From now on the site is like this: other rights, other facts. */
  readonly changeSite: (site: SiteExport) => void;
  /** Calls a resolver as a page of this viewer would; undefined is nobody logged in. */
  readonly ask: <Method extends ApiMethod>(method: Method, payload: unknown, viewer: string | undefined, context?: Readonly<Record<string, unknown>>) => Promise<Envelope<Answer<Method>>>;
  /** Fires the schedule and lets the queue run empty. */
  readonly scan: () => Promise<void>;
  /** Works on what the installation has stored. */
  readonly inStorage: (work: (keyValue: KeyValue) => Promise<void>) => Promise<void>;
}

export interface Installation {
  readonly cloudId?: string;
  /** True: the platform fires the schedule also where the manifest's filter should stop it. */
  readonly ignoresFilters?: boolean;
}

export function installApp(site: SiteExport, options: Partial<Pick<ForgeOptions, 'license' | 'faults'>> & Installation = {}): InstalledApp {
  let jira = createJira(site, { clock: () => new Date() });
  const { cloudId = 'cloud-1', ignoresFilters = false, faults, license } = options;
  let visit: ((keyValue: KeyValue) => Promise<void>) | null = null;
  const hourlyScan = async () => {
    if (visit === null) return handlers.hourlyScan();
    await visit(openKeyValue());
    return { statusCode: 200 };
  };
  const forge = createForge({
    manifest: parse(ignoresFilters ? manifest.replace('appIsLicensed: true', 'appIsLicensed: false') : manifest), handlers: { ...handlers, hourlyScan }, jira: (request, caller) => jira.fetch(request, caller), random: () => 0.5,
    clock: { now: () => new Date(), sleep },
    site: { cloudId, url: 'https://demo.example' }, faults: { ratesHeld: false, ...faults }, ...(license === undefined ? {} : { license }),
  });
  const sites = [site];
  installed.push({ forge, sites });
  return {
    forge,
    jira: () => jira,
    changeSite: (next) => {
      sites.push(next);
      jira = createJira(next, { clock: () => new Date() });
    },
    ask: async <Method extends ApiMethod>(method: Method, payload: unknown, viewer: string | undefined, context: Readonly<Record<string, unknown>> = {}) =>
      (await forge.invoke({ moduleKey: 'role-health-gadget', functionKey: method, payload, accountId: viewer, context })) as Envelope<Answer<Method>>,
    async scan() {
      await forge.fireSchedule('hourly');
      await forge.drain();
    },
    async inStorage(work) {
      visit = work;
      await forge.fireSchedule('hourly');
      visit = null;
    },
  };
}

/** @throws Error with code and message where the app refused */
export async function dataOf<Data>(answer: Promise<Envelope<Data>>): Promise<Data> {
  const envelope = await answer;
  if (!envelope.ok) throw new Error(`${envelope.code}: ${envelope.message}`);
  return envelope.data;
}

/** What the platform waits for passes at once where the clock is held. */
async function sleep(ms: number): Promise<void> {
  if (isHeld) jest.setSystemTime(Date.now() + ms);
  else await new Promise((resolve) => setTimeout(resolve, ms));
}

/** For the rest of the test the clock stands still at `instant` until somebody moves it with jest.setSystemTime; timers run on. */
export function holdClock(instant: string): void {
  isHeld = true;
  jest.useFakeTimers({ now: new Date(instant), doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
}
