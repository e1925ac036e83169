/**
 * Plays one schedule: installs the app, lets the world change and the weather rage for some hours, then leaves both alone for as
 * long as every rotation takes, and looks whether what is stored is what a scan without any fault says of the final world.
 */
import { virtualClock } from '../../../stand-ins/forge/virtual-clock';
import type { VirtualClock } from '../../../stand-ins/forge/virtual-clock';
import { installVirtualGlobals } from '../../../stand-ins/forge/virtual-globals';
import { createWorld } from '../../../stand-ins/jira/world/create-world';
import type { World } from '../../../stand-ins/jira/world/create-world';
import type { ProductEvent } from '../../../stand-ins/jira/world/product-event';
import type { WorldChange } from '../../../stand-ins/jira/world/world-change';
import type { NamedProject, Withheld } from '../../../stand-ins/jira/withhold';
import type { Settings } from '../../../src/model/settings';
import { settingsSchema } from '../../../src/model/settings';
import { ADMIN, buildSite } from '../site/build-site';
import { resolveChange } from '../schedule/change-draft';
import type { Schedule, Wish } from '../schedule/schedule';
import { changeSettings } from '../schedule/settings-change';
import type { WeatherParts } from '../schedule/weather';
import { deliveriesIn } from '../schedule/weather';
import { awaitCalls } from './await-calls';
import type { CallsAwaited } from './await-calls';
import { compareEnd } from './compare-end';
import { isOverdue } from './is-overdue';
import { drawsFrom } from './draws';
import { install } from './install';
import type { Installation, Sabotage } from './install';
import { storeSettings } from './store-settings';
import { countStrikes } from './strikes';
import type { Fault, Strike, Strikes } from './strikes';
import { isHeld, isIdle, takeLook } from './take-look';
import { tellStory } from './tell-story';
import { watch } from './watch';

export interface Played {
  /** What is not as it must be; empty for a schedule that went well. */
  readonly problems: readonly string[];
  /** What happened, line by line, with the minutes since the beginning. */
  readonly story: readonly string[];
  readonly strikes: Strikes;
}

const HOUR = 3_600_000;
/** The slowest rotation of a small site takes a day, counted from a round that may be a day away; what failed is tried again within a day. */
const SETTLING_HOURS = 30;
/** Calm hours in which the platform may leave the schedule out, so that thirty of them do not take thirty rounds. What is due has the hours before and after. */
const SILENCE = { from: 2, to: 27 } as const;
/** Spaces of the largest generated site, and some that come. */
const MOST_TURNS = 12;
const FIRST_DAY = Date.parse('2026-11-03T00:00:00.000Z');

/** @param sabotage decides for calls of the app to the platform what befalls them, beside the weather: what a simulation must find */
export async function playSchedule(schedule: Schedule, sabotage: Sabotage = () => 'none'): Promise<Played> {
  const start = new Date(FIRST_DAY + schedule.startsAt * 1_000);
  const clock = virtualClock(start);
  const giveBack = installVirtualGlobals(clock, drawsFrom(schedule.weather.seed ^ 0x5eed));
  try {
    return await play(schedule, start, clock, sabotage);
  } finally {
    giveBack();
  }
}

interface Stage {
  readonly schedule: Schedule;
  readonly clock: VirtualClock;
  readonly world: World;
  readonly app: Installation;
  readonly calls: CallsAwaited;
  readonly strike: Strike;
  readonly notes: { readonly at: number; readonly text: string }[];
  readonly settings: { current: Settings; readonly ceilings: { readonly at: number; readonly points: number }[] };
}

async function play(schedule: Schedule, start: Date, clock: VirtualClock, sabotage: Sabotage): Promise<Played> {
  const site = buildSite(schedule.site, start);
  const weatherEnds = start.getTime() + schedule.hours * HOUR;
  const { strikes, strike } = countStrikes();
  const calls = awaitCalls();
  const weather: WeatherParts = { strike, weather: schedule.weather, draw: drawsFrom(schedule.weather.seed), isOver: () => clock.now().getTime() >= weatherEnds };
  const tell = (event: ProductEvent): void => {
    for (const late of deliveriesIn(weather)) clock.alarm(1_000 + late, () => void app.forge.emit(event.name, event.payload));
  };
  const world = createWorld(site, { clock: () => clock.now(), emit: tell });
  const app = install({ world, clock, weather, withheld: withheldFrom(schedule, site.site.projects), cloudId: `site-${schedule.installation}`, pushesPerOrigin: schedule.pushesPerOrigin, isSilent: () => isSilent(schedule, clock.now().getTime() - weatherEnds), onCall: () => calls.count(), sabotage });
  const first = settingsSchema.parse({ pointsPerHour: schedule.ceiling });
  const stage: Stage = { schedule, clock, world, app, calls, strike, notes: [], settings: { current: first, ceilings: [{ at: -Infinity, points: first.pointsPerHour }] } };
  await clock.run(app.inStorage((storage) => storeSettings(storage, first)));
  const watcher = watch(stage, weatherEnds);
  setAlarms(stage, start.getTime());
  clock.alarm(weatherEnds - start.getTime() - 1, () => calls.ringAll());
  clock.alarm(weatherEnds - start.getTime() + 60_000, () => void resume(stage));
  app.forge.startQueue();
  app.forge.startSchedules();
  await clock.run(clock.sleep((schedule.hours + SETTLING_HOURS) * HOUR));
  await clock.run(untilAtRest(stage));
  const problems = [...watcher.end(), ...(await clock.run(compareEnd(stage, weatherEnds)))];
  await clock.run(app.forge.stop());
  for (const { text } of app.forge.logs) if (text.startsWith('FunctionTimeoutError')) strike('function out of time');
  return { problems, strikes, story: tellStory(app.forge.logs, stage.notes, start.getTime()) };
}

const isSilent = ({ calm }: Schedule, sinceWeather: number): boolean => calm === 'silent' && sinceWeather > SILENCE.from * HOUR && sinceWeather < SILENCE.to * HOUR;

const AMID_A_SCAN: Readonly<Partial<Record<WorldChange['kind'], Fault>>> = { deleteProject: 'space deleted amid a scan', hideProject: 'space hidden amid a scan', closeRoles: 'permission withdrawn amid a scan' };

/** Everything that the schedule says will happen. */
function setAlarms({ schedule, clock, world, app, calls, strike, notes, settings }: Stage, start: number): void {
  const span = schedule.hours * HOUR;
  const at = (thousandths: number, ring: () => void): void => void clock.alarm((span * thousandths) / 1_000, ring);
  const note = (text: string): number => notes.push({ at: clock.now().getTime(), text });
  clock.alarm(1_000, () => void app.forge.emit('avi:forge:installed:app', { installerAccountId: ADMIN }));
  for (const draft of schedule.changes) {
    at(draft.at, () => calls.after(draft.calls, () => {
      const change = resolveChange(draft, world.current());
      if (change === null) return;
      note(`world: ${JSON.stringify(change)}`);
      // What the change names may be gone, or be so already.
      try {
        world.change(change);
        const fault = AMID_A_SCAN[change.kind];
        if (fault !== undefined && isHeld(app.forge.keyValue)) strike(fault);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'WorldError') throw error;
        note(`world: ${error.message}`);
      }
    }));
  }
  for (const change of schedule.settings) {
    at(change.at, () => calls.after(change.calls, () => {
      if (isHeld(app.forge.keyValue)) strike('settings changed amid a scan');
      settings.current = changeSettings(settings.current, change);
      settings.ceilings.push({ at: clock.now().getTime(), points: settings.current.pointsPerHour });
      note(`settings: ${change.kind} ${JSON.stringify(settings.current[change.kind])}`);
      const written = settings.current;
      void app.inStorage((storage) => storeSettings(storage, written));
    }));
  }
  for (const wish of schedule.wishes) at(wish.at, () => calls.after(wish.calls, () => void ask({ app, world }, wish).then((answer) => note(`wish: ${wish.kind} ${answer}`))));
  note(`installed at ${new Date(start).toISOString()}`);
}

async function ask({ app, world }: Pick<Stage, 'app' | 'world'>, { kind, project }: Pick<Wish, 'kind' | 'project'>): Promise<string> {
  const { projects } = world.current().site;
  const projectId = projects[project % Math.max(1, projects.length)]?.id;
  const payload = kind === 'scanProject' && projectId !== undefined ? { projectId } : {};
  return app.forge.invoke({ moduleKey: 'role-health-gadget', functionKey: kind === 'stop' ? 'stopScan' : 'scanNow', payload, accountId: ADMIN }).then(JSON.stringify, String);
}

/** Who stopped the scan begins it again when the weather is over, as often as it takes: an hour may be spent. Nobody else asks for anything from then on. */
async function resume(stage: Stage): Promise<void> {
  const { app, world, clock, schedule, notes } = stage;
  if (!schedule.wishes.some(({ kind }) => kind === 'stop')) return;
  const answer = await ask({ app, world }, { kind: 'scanSite', project: 0 });
  notes.push({ at: clock.now().getTime(), text: `scan again: ${answer}` });
  if (!answer.startsWith('{"ok":true')) clock.alarm(HOUR / 6, () => void resume(stage));
}

/**
 * Until nobody holds the run, for the end is looked at between two rounds, and until every space's roles had their turn, which may
 * take as many rounds as there are spaces: what a step cost too much, or may have, makes the next rounds take fewer. So many hours and two more at most.
 */
async function untilAtRest({ app, clock }: Stage): Promise<void> {
  for (let waited = 0; ; waited += HOUR / 12) {
    const { held, register } = await takeLook(app.forge.keyValue);
    const turns = [...register.values()].filter(({ goneAt, archived, seats }) => goneAt === null && !archived && seats !== null && isOverdue(seats.at, clock.now().getTime())).length;
    if ((held !== null && isIdle(held) && turns === 0) || waited >= (2 + Math.min(register.size, MOST_TURNS)) * HOUR) return;
    await clock.sleep(HOUR / 12);
  }
}

function withheldFrom({ withheld: { rolesOf, searchesOf, users } }: Schedule, projects: readonly NamedProject[]): Withheld {
  const named = (pick: number | null): readonly NamedProject[] => projects.filter((_, position) => pick !== null && position === pick % projects.length);
  return { rolesOf: named(rolesOf), searchesOf: named(searchesOf), users };
}

export type { Stage };
