/** Installs the app on a generated site and lets a week go by: first scan, the day after, a quiet day, two days of work, and somebody who leaves. */
import { z } from 'zod';
import type { RegisterEntry } from '../../../src/model/register';
import { ROLES } from '../../../src/model/role';
import type { Storage } from '../../../src/storage/open-storage';
import { censusSchema, costSchema } from './orders';
import type { Site } from './orders';
import type { Bench } from './install-app';
import { installApp } from './install-app';
import { spanSchema } from './span';
import { openWatch } from './watch';

const spans = { firstScan: spanSchema, dayAfter: spanSchema, quietDay: spanSchema, firstWorkingDay: spanSchema, workingDay: spanSchema, leaving: spanSchema } as const;
export const playedSchema = z.object({
  census: censusSchema,
  firstWave: z.object({
    /** From the installation to the first judging. */
    seconds: z.number(), points: z.int(), requests: z.int(),
    /** Of the twenty most recently active software spaces, and how many of these were read whole and judged by then. */
    spaces: z.int(), judged: z.int(),
  }),
  ...spans,
  /** Projects that changed on the working day. */
  changed: z.int(),
  /** People whose state is known. */
  accounts: z.int(),
  /** From the deactivation of one who holds a seat alone to the judgement that says so; null where none did within 30 hours. */
  departedAfterHours: z.number().nullable(),
  /** Projects with a sample of their backlog at the end. */
  sampled: z.int(),
  memory: z.object({ heapBefore: z.number(), peakHeap: z.number(), peakResident: z.number() }),
});
export type Played = z.output<typeof playedSchema>;

export interface PlayOptions {
  /** In ms. */
  readonly start: number;
  /** Of the projects that change on a working day. */
  readonly share: number;
  readonly report: (line: string) => void;
}

const HOUR = 3_600_000;
/** Who is quiet for longer is not judged (src/model/thresholds.ts). */
const DORMANT_DAYS = 90;
const WORKING_HOURS = 10;
const FIRST_WAVE = 20;
const STEP_HOURS = 0.25;

export async function playApp(site: Site, { start, share, report }: PlayOptions): Promise<Played> {
  const heapBefore = process.memoryUsage().heapUsed;
  const bench = installApp(site, start);
  const { app, clock, order } = bench;
  try {
    const { span } = openWatch(bench);
    let firstWave: Played['firstWave'] = { seconds: 0, points: 0, requests: 0, spaces: 0, judged: 0 };
    const firstScan = await span('first scan', async () => {
      await clock.run(app.forge.emit('avi:forge:installed:app', {}));
      while (app.told('scan.judged').length === 0) await app.pass(5 / 3_600);
      firstWave = await lookAtFirstWave(bench, start);
      report(`first wave after ${firstWave.seconds.toFixed(0)} s`);
      await passUntil(bench, () => app.told('scan.done').length > 0);
    });
    report(`first scan after ${firstScan.hours.toFixed(1)} h`);
    const judged = await app.inStorage(async ({ register }) => [...(await register.read()).values()].flatMap(({ id, items }) => (items?.roadmap === true ? [id] : [])));
    const census = censusSchema.parse(await clock.run(order({ kind: 'census', judged })));
    const dayAfter = await span('day after', () => app.pass(24));
    const quietDay = await span('quiet day', () => app.pass(24));
    const firstWorkingDay = await span('first working day', async () => { await passWorkingDay(bench, share); });
    let changed = 0;
    const workingDay = await span('working day', async () => { changed = await passWorkingDay(bench, share); });
    report('days gone by');
    let departedAfterHours: number | null = null;
    const leaving = await span('leaving', async () => { departedAfterHours = await watchLeaver(bench); });
    const { accounts, sampled } = await app.inStorage(async (storage) => ({ accounts: (await storage.accounts.read()).size, sampled: [...(await storage.register.read()).values()].filter(({ samples }) => samples !== null).length }));
    return {
      census, firstWave, firstScan, dayAfter, quietDay, firstWorkingDay, workingDay, leaving, changed, accounts, departedAfterHours, sampled,
      memory: { heapBefore, peakHeap: bench.peakHeap(), peakResident: process.resourceUsage().maxRSS * 1024 },
    };
  } finally {
    app.end();
  }
}

async function passUntil({ app }: Bench, isOver: () => boolean): Promise<void> {
  while (!isOver()) await app.pass(STEP_HOURS);
}

/** All of a working day's changes happen in ten of its hours, in equal parts. */
async function passWorkingDay({ app, work }: Bench, share: number): Promise<number> {
  let changed = 0;
  for (let hour = 0; hour < 24; hour += 1) {
    await app.pass(0.5);
    if (hour >= 7 && hour < 7 + WORKING_HOURS) changed += await work(share / WORKING_HOURS);
    await app.pass(0.5);
  }
  return changed;
}

async function lookAtFirstWave({ app }: Bench, start: number): Promise<Played['firstWave']> {
  const judged = app.forge.logs.findIndex(({ text }) => text.includes('"scan.judged"'));
  const steps = app.forge.logs.slice(0, judged).flatMap(({ text }) => (text.includes('"scan.step"') ? [costSchema.parse(JSON.parse(text))] : []));
  const register = await app.inStorage((storage) => storage.register.read());
  const active = [...register.values()].filter((entry) => entry.type === 'software' && !entry.archived && start - lastUpdate(entry) < DORMANT_DAYS * 24 * HOUR).sort((a, b) => lastUpdate(b) - lastUpdate(a)).slice(0, FIRST_WAVE);
  return {
    seconds: (Date.parse(app.forge.logs[judged]?.at ?? '') - start) / 1_000,
    points: steps.reduce((sum, { points }) => sum + points, 0),
    requests: steps.reduce((sum, { requests }) => sum + requests, 0),
    spaces: active.length,
    judged: active.filter((entry) => entry.seats?.whole === true && entry.items?.whole === true && entry.judged !== null).length,
  };
}

const lastUpdate = ({ workItems }: RegisterEntry): number => Date.parse(workItems?.lastUpdated ?? '1970-01-01T00:00:00.000Z');

/** Looks every quarter of an hour. */
async function watchLeaver({ app, clock, order }: Bench): Promise<number | null> {
  const holder = await app.inStorage(findHolder);
  if (holder === null) return null;
  await clock.run(order({ kind: 'deactivate', accountId: holder.accountId }));
  const left = clock.now().getTime();
  while (clock.now().getTime() - left < 30 * HOUR) {
    await app.pass(STEP_HOURS);
    const judgement = await app.inStorage((storage) => storage.judgements.readProject(holder.projectId));
    if (judgement?.seats[holder.role].state === 'departed') return (clock.now().getTime() - left) / HOUR;
  }
  return null;
}

/** The first, by project, who holds a seat alone. */
async function findHolder({ register, judgements }: Storage): Promise<{ readonly projectId: string; readonly role: (typeof ROLES)[number]; readonly accountId: string } | null> {
  for (const { id, judged } of (await register.read()).values()) {
    const judgement = judged === null ? null : await judgements.readProject(id);
    for (const role of ROLES) {
      const seat = judgement?.seats[role];
      const [accountId] = seat?.holders ?? [];
      if (seat?.state === 'filled' && seat.holderCount === 1 && accountId !== undefined) return { projectId: id, role, accountId };
    }
  }
  return null;
}
