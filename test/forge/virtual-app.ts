/** The app on the stand-in Forge over a Jira that changes, both and the app itself under one virtual clock: hours pass in milliseconds. */
import type { VirtualApp as PlainApp, VirtualAppOptions } from '../../scripts/virtual-app';
import { createVirtualApp } from '../../scripts/virtual-app';
import { virtualClock } from '../../stand-ins/forge/virtual-clock';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { Jira, JiraOptions } from '../../stand-ins/jira/create-jira';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { createWorld } from '../../stand-ins/jira/world/create-world';
import type { World } from '../../stand-ins/jira/world/create-world';
import { findPersonal } from './find-personal';

export interface VirtualApp extends Omit<PlainApp, 'end'> {
  readonly jira: Jira;
  readonly world: World;
}

export interface VirtualOptions extends Pick<VirtualAppOptions, 'faults' | 'license' | 'stored' | 'settings' | 'seed'>, Partial<Pick<JiraOptions, 'misbehave' | 'searchLag' | 'quotaPerHour'>> {
  /** What a request to Jira takes; reference of Jira: 150 ms. */
  readonly latencyMs?: number;
  readonly start?: string;
}

let end = (): void => undefined;

// No test of this room leaves the process under a strange clock, or logs that tell of the site.
afterEach(() => {
  end();
  end = () => undefined;
});

export function installVirtually(site: SiteExport, { faults, license, stored = [], settings, latencyMs = 150, start = '2026-11-24T08:05:00.000Z', seed = 1, ...jiraOptions }: VirtualOptions = {}): VirtualApp {
  end();
  const clock = virtualClock(new Date(start));
  const world = createWorld(site, { clock: () => clock.now(), emit: ({ name, payload }) => { void app.forge.emit(name, payload); } });
  const jira = createJira(world, { clock: () => clock.now(), ...jiraOptions });
  const app = createVirtualApp({
    clock, stored, seed,
    jira: async (request, caller) => {
      await clock.sleep(latencyMs);
      return jira.fetch(request, caller);
    },
    ...(settings === undefined ? {} : { settings }), ...(faults === undefined ? {} : { faults }), ...(license === undefined ? {} : { license }),
  });
  end = () => {
    app.end();
    // A killed function's calls that were under way are the platform's to tell of, addresses and all; none of them is made.
    expect(findPersonal(app.forge.logs.filter(({ text }) => !text.startsWith('The function called')), world.current())).toEqual([]);
  };
  return { ...app, jira, world };
}
