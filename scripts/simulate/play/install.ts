/** The app, installed by its manifest on the stand-in Forge under virtual time, over a Jira whose site changes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import * as handlers from '../../../src/index';
import { openInstallation } from '../../../src/forge/open-installation';
import type { Storage } from '../../../src/storage/open-storage';
import type { Interference, OutgoingCall } from '../../../stand-ins/forge/interference';
import { createForge } from '../../../stand-ins/forge/create-forge';
import type { Forge } from '../../../stand-ins/forge/create-forge';
import type { VirtualClock } from '../../../stand-ins/forge/virtual-clock';
import { createJira } from '../../../stand-ins/jira/create-jira';
import type { Jira } from '../../../stand-ins/jira/create-jira';
import { withhold } from '../../../stand-ins/jira/withhold';
import type { Withheld } from '../../../stand-ins/jira/withhold';
import type { SearchStrike } from '../../../stand-ins/jira/misbehaviour';
import type { World } from '../../../stand-ins/jira/world/create-world';
import type { WeatherParts } from '../schedule/weather';
import type { Fault, Strike } from './strikes';
import { forgeFaultsIn, isLeftOut, latencyIn, misbehaveIn, searchLagIn } from '../schedule/weather';

export interface Installation {
  readonly forge: Forge;
  readonly jira: Jira;
  readonly withheld: Withheld;
  /** As it was installed: the app's own, and the visits. */
  readonly manifest: unknown;
  readonly handlers: Readonly<Record<string, unknown>>;
  /** Works on what the installation has stored, in an invocation that nothing befalls. */
  readonly inStorage: <Result>(work: (storage: Storage) => Promise<Result>) => Promise<Result>;
}

/** What befalls a call of the app, whatever the weather; 'none' for most. */
export type Sabotage = (call: OutgoingCall) => Interference;

export interface InstallationParts {
  readonly world: World;
  readonly clock: VirtualClock;
  readonly weather: WeatherParts;
  readonly withheld: Withheld;
  readonly cloudId: string;
  readonly pushesPerOrigin: number;
  /** Whether the platform leaves its schedule out, beside what the weather does. */
  readonly isSilent: () => boolean;
  /** Told before each call to Jira is answered. */
  readonly onCall: () => void;
  readonly sabotage: Sabotage;
}

/** A trigger that only a simulation knows: it lets us look into the app's storage through the real packages. */
const VISIT = { key: 'visit', event: 'simulation:visit' };

export function install({ world, clock, weather, withheld, cloudId, pushesPerOrigin, isSilent, onCall, sabotage }: InstallationParts): Installation {
  const keep = withhold(withheld);
  const misbehave = misbehaveIn(weather);
  const jira = createJira(world, { clock: () => clock.now(), misbehave: (request) => keep(request) ?? misbehave(request), searchLag: searchLagIn(weather), onStrike: (what) => weather.strike(SEARCH_FAULTS[what]) });
  const latency = latencyIn(weather);
  const visits = new Map<number, () => Promise<void>>();
  const manifest = withVisit();
  const faults = forgeFaultsIn(weather, VISIT.key);
  const forge = createForge({
    manifest,
    handlers: { ...handlers, runScan: watchHours(clock, weather.strike), visit: (event: unknown) => visits.get(visitSchema.parse(event).visit)?.() },
    jira: async (request, caller) => {
      await clock.sleep(latency());
      onCall();
      return jira.fetch(request, caller);
    },
    clock,
    random: weather.draw,
    site: { cloudId, url: 'https://simulated.invalid' },
    faults: { ...faults, interfere: (call) => (call.functionKey === VISIT.key ? 'none' : interfereFirst(sabotage(call), () => faults.interfere?.(call))), pushesPerOrigin, skipsSchedule: () => isSilent() || isLeftOut(weather) },
  });
  return {
    forge,
    jira,
    withheld,
    manifest,
    handlers: { ...handlers },
    async inStorage<Result>(work: (storage: Storage) => Promise<Result>) {
      const results: Result[] = [];
      const visit = visits.size;
      visits.set(visit, async () => {
        results.push(await work(openInstallation()));
      });
      await forge.emit(VISIT.event, { visit });
      const [result] = results;
      if (results.length === 0) throw new Error(`What the installation has stored cannot be read: ${forge.logs.at(-1)?.text ?? ''}`);
      return result as Result;
    },
  };
}

const interfereFirst = (first: Interference, other: () => Interference | undefined): Interference => (first === 'none' ? other() ?? 'none' : first);

const SEARCH_FAULTS: Readonly<Record<SearchStrike, Fault>> = { short: 'page short', repeated: 'page repeated', last: 'sweep ended early', sameToken: 'page token led back', lateSearch: 'search was stale' };

/** The app's consumer, and word of deliveries that last from one hour into the next. */
const watchHours = (clock: VirtualClock, strike: Strike) => async (event: unknown): Promise<unknown> => {
  const hour = (): number => clock.now().getUTCHours();
  const began = hour();
  const answer = await handlers.runScan(event);
  if (hour() !== began) strike('scan over the full hour');
  return answer;
};

const visitSchema = z.object({ visit: z.int() });

const manifestSchema = z.looseObject({ modules: z.looseObject({ trigger: z.array(z.unknown()).default([]), function: z.array(z.unknown()) }) });

const APP_MANIFEST: unknown = parse(readFileSync(resolve(__dirname, '../../../manifest.yml'), 'utf8'));

function withVisit(): unknown {
  const manifest = manifestSchema.parse(APP_MANIFEST);
  const { trigger, function: functions } = manifest.modules;
  return {
    ...manifest,
    modules: { ...manifest.modules, trigger: [...trigger, { key: 'visit-trigger', function: VISIT.key, events: [VISIT.event] }], function: [...functions, { key: VISIT.key, handler: 'index.visit' }] },
  };
}
