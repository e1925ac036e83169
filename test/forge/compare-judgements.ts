/** What the app has stored beside what one scan of the same site says at the same instant: the judgements must be the same. */
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
import { NO_VACANCY } from '../../src/model/register';
import type { Settings } from '../../src/model/settings';
import { defaultSettings } from '../../src/model/settings';
import { toStoredJudgement } from '../../src/storage/stored-judgement';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { VirtualApp } from './virtual-app';

/** By project id; without when it was stored, and without vacancies, which tell of the time between scans. */
export type Judgements = Readonly<Record<string, unknown>>;

/** The app's, and the instant of its last judging. */
export const readStored = (app: VirtualApp) => app.inStorage(async ({ judgements, register, run }) => {
  const ids = [...(await register.read()).keys()].sort();
  const stored = await Promise.all(ids.map(async (id) => [id, plain(await judgements.readProject(id))] as const));
  return { at: (await run.read())?.run.judged?.at ?? null, judgements: Object.fromEntries(stored.filter(([, judgement]) => judgement !== null)) };
});

/** What one scan of the world as it stands says at `at`. */
export async function judgeAfresh(app: VirtualApp, at: string, changes: Partial<Settings> = {}): Promise<Judgements> {
  const jira = createJira(app.world.current(), { clock: () => new Date() });
  const transport = createHttpTransport({ siteUrl: 'https://once.example', headers: {}, timeoutMs: 60_000, send: (request) => jira.fetch(request, 'app') });
  const once = compose({ jira: transport, random: Math.random, log: { write: () => undefined } });
  const { facts, settings } = await app.run(once.scanSite({ ...defaultSettings(), ...changes }, { at, projectKeys: [], leavesOutGone: true }));
  return Object.fromEntries(once.judgeSite(facts, settings).projects.map((project) => [project.id, plain(toStoredJudgement(project, at, { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY }))]));
}

type Stored = ReturnType<typeof toStoredJudgement>;

function plain(judgement: Stored | null): unknown {
  if (judgement === null) return null;
  const { at: _, seats, ...rest } = judgement;
  return { ...rest, seats: Object.fromEntries(Object.entries(seats).map(([role, { vacancy: _vacancy, ...seat }]) => [role, seat])) };
}

/** Without the checks that rest on samples, which are read when there are points to spare and show their age. */
export const withoutSamples = (judgements: Judgements): Judgements =>
  Object.fromEntries(Object.entries(judgements as Readonly<Record<string, Stored>>).map(([id, judgement]) => [id, { ...judgement, checks: judgement.checks.filter(({ weight }) => weight > 0) }]));
