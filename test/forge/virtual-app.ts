/** The app on the stand-in Forge over a Jira that changes, both and the app itself under one virtual clock: hours pass in milliseconds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as handlers from '../../src/index';
import type { Answer, ApiMethod, Envelope } from '../../src/model/api';
import { openInstallation } from '../../src/forge/open-installation';
import type { Settings } from '../../src/model/settings';
import { defaultSettings } from '../../src/model/settings';
import { createForge } from '../../stand-ins/forge/create-forge';
import type { Forge, ForgeOptions } from '../../stand-ins/forge/create-forge';
import { virtualClock } from '../../stand-ins/forge/virtual-clock';
import type { VirtualClock } from '../../stand-ins/forge/virtual-clock';
import { installVirtualGlobals } from '../../stand-ins/forge/virtual-globals';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { Jira, JiraOptions } from '../../stand-ins/jira/create-jira';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { createWorld } from '../../stand-ins/jira/world/create-world';
import type { World } from '../../stand-ins/jira/world/create-world';
import type { Storage } from '../../src/storage/open-storage';
import { findPersonal } from './find-personal';

export interface VirtualApp {
  readonly forge: Forge;
  readonly jira: Jira;
  readonly world: World;
  /** Lets time pass until the work has ended. */
  readonly run: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Lets so much time pass, with queue and schedules going. */
  readonly pass: (hours: number) => Promise<void>;
  readonly now: () => string;
  /** As a page of this viewer would. */
  readonly ask: <Method extends ApiMethod>(method: Method, payload: unknown, viewer?: string) => Promise<Envelope<Answer<Method>>>;
  /** Works on what the installation has stored, as one of its functions. */
  readonly inStorage: <Result>(work: (storage: Storage) => Promise<Result>) => Promise<Result>;
  /** The app's log, each line with what it says. */
  readonly told: (event: string) => ReadonlyArray<Readonly<Record<string, unknown>>>;
}

export interface VirtualOptions extends Partial<Pick<ForgeOptions, 'faults' | 'license' | 'stored'>>, Partial<Pick<JiraOptions, 'misbehave' | 'searchLag' | 'quotaPerHour'>> {
  readonly settings?: Partial<Settings>;
  /** What a request to Jira takes; reference of Jira: 150 ms. */
  readonly latencyMs?: number;
  readonly start?: string;
  readonly seed?: number;
}

const manifest = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8')) as unknown;
let end = (): void => undefined;

// No test of this room leaves the process under a strange clock, or logs that tell of the site.
afterEach(() => {
  end();
  end = () => undefined;
});

export function installVirtually(site: SiteExport, { faults, license, stored = [], settings, latencyMs = 150, start = '2026-11-24T08:05:00.000Z', seed = 1, ...jiraOptions }: VirtualOptions = {}): VirtualApp {
  end();
  const clock: VirtualClock = virtualClock(new Date(start));
  const random = drawFrom(seed);
  const giveBack = installVirtualGlobals(clock, random);
  const world = createWorld(site, { clock: () => clock.now(), emit: ({ name, payload }) => { void forge.emit(name, payload); } });
  let visit: (() => Promise<void>) | null = null;
  const hourlyScan = async () => {
    if (visit === null) return handlers.hourlyScan();
    await visit();
    return { statusCode: 200 };
  };
  const jira = createJira(world, { clock: () => clock.now(), ...jiraOptions });
  const forge = createForge({
    manifest, handlers: { ...handlers, hourlyScan }, clock, random,
    jira: async (request, caller) => {
      await clock.sleep(latencyMs);
      return jira.fetch(request, caller);
    },
    site: { cloudId: 'cloud-1', url: 'https://demo.example' },
    stored: [...stored, ...(settings === undefined ? [] : [{ entityName: 'settings', key: 'settings', value: { number: 1, version: 'own', earlier: '', text: JSON.stringify({ ...defaultSettings(), ...settings }) } }])],
    ...(faults === undefined ? {} : { faults }), ...(license === undefined ? {} : { license }),
  });
  end = () => {
    giveBack();
    // A killed function's calls that were under way are the platform's to tell of, addresses and all; none of them is made.
    expect(findPersonal(forge.logs.filter(({ text }) => !text.startsWith('The function called')), world.current())).toEqual([]);
  };
  return {
    forge, jira, world,
    run: (work) => clock.run(work),
    pass: (hours) => {
      forge.startQueue();
      forge.startSchedules();
      return clock.run(clock.sleep(hours * 3_600_000));
    },
    now: () => clock.now().toISOString(),
    ask: <Method extends ApiMethod>(method: Method, payload: unknown, viewer = 'admin') =>
      clock.run(forge.invoke({ moduleKey: 'role-health-gadget', functionKey: method, payload, accountId: viewer })) as Promise<Envelope<Answer<Method>>>,
    async inStorage(work) {
      const results: Awaited<ReturnType<typeof work>>[] = [];
      visit = async () => { results.push(await work(openInstallation())); };
      await clock.run(forge.fireSchedule('hourly')).finally(() => { visit = null; });
      const [result] = results;
      if (result === undefined) throw new Error('What is stored could not be worked on; see the log.');
      return result;
    },
    told: (event) => forge.logs.flatMap(({ text }) => {
      const line = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
      return line['event'] === event ? [line] : [];
    }),
  };
}

/** Numbers from 0 up to 1, the same for the same seed: a linear congruential generator with the constants of Numerical Recipes. */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
