/** The app, as its manifest names it, on the stand-in Forge: both under one virtual clock, over whatever answers as Jira. Hours pass in milliseconds. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { openInstallation } from '../src/forge/open-installation';
import * as handlers from '../src/index';
import type { Answer, ApiMethod, Envelope } from '../src/model/api';
import type { Settings } from '../src/model/settings';
import { defaultSettings } from '../src/model/settings';
import type { Storage } from '../src/storage/open-storage';
import { createForge } from '../stand-ins/forge/create-forge';
import type { Forge, ForgeOptions } from '../stand-ins/forge/create-forge';
import type { VirtualClock } from '../stand-ins/forge/virtual-clock';
import { installVirtualGlobals } from '../stand-ins/forge/virtual-globals';

export interface VirtualApp {
  readonly forge: Forge;
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
  /** Gives the process its clock back. */
  readonly end: () => void;
}

export interface VirtualAppOptions extends Partial<Pick<ForgeOptions, 'faults' | 'license' | 'stored'>> {
  readonly clock: VirtualClock;
  readonly jira: ForgeOptions['jira'];
  readonly settings?: Partial<Settings>;
  readonly seed?: number;
  /** In place of the app's functions of these names. */
  readonly handlers?: Partial<typeof handlers>;
}

const manifest = parse(readFileSync(resolve(__dirname, '../manifest.yml'), 'utf8')) as unknown;

export function createVirtualApp({ clock, jira, faults, license, stored = [], settings, seed = 1, handlers: others = {} }: VirtualAppOptions): VirtualApp {
  const random = drawFrom(seed);
  const end = installVirtualGlobals(clock, random);
  let visit: (() => Promise<void>) | null = null;
  const hourlyScan = async () => {
    if (visit === null) return handlers.hourlyScan();
    await visit();
    return { statusCode: 200 };
  };
  const forge = createForge({
    manifest, handlers: { ...handlers, ...others, hourlyScan }, clock, random, jira,
    site: { cloudId: 'cloud-1', url: 'https://demo.example' },
    stored: [...stored, ...(settings === undefined ? [] : [{ entityName: 'settings', key: 'settings', value: { number: 1, version: 'own', earlier: '', text: JSON.stringify({ ...defaultSettings(), ...settings }) } }])],
    ...(faults === undefined ? {} : { faults }), ...(license === undefined ? {} : { license }),
  });
  return {
    forge, end,
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
