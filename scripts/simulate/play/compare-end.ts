/**
 * What the app has stored at the end beside what one scan without any fault says of the final world, under the final settings and
 * at the instant of the app's last judging: the rows must be the same, byte for byte, but for the instants at which they were
 * written. What Jira withholds it withholds from both.
 *
 * Two things are the app's own and are not read anew: when a seat fell vacant, which no single scan can know (watch.ts looks after
 * those), and the samples of backlogs, which were read at instants of their own: they are put into the scan as the app has them.
 * Those that were read after the last change must moreover say what a scan reads now.
 */
import { compose } from '../../../src/compose';
import { createHttpTransport } from '../../../src/cli/create-http-transport';
import { openInstallation } from '../../../src/forge/open-installation';
import type { BacklogSample, ProjectFacts, SiteFacts } from '../../../src/model/facts';
import type { Register } from '../../../src/model/register';
import type { Settings } from '../../../src/model/settings';
import type { StoredDependency } from '../../../src/model/stored-dependency';
import type { RecordedJudgement } from '../../../src/model/judgement-recorder';
import { assembleSite } from '../../../src/scan/assemble-site';
import { bindSite } from '../../../src/scan/bind-site';
import { listHolders } from '../../../src/scan/derive/list-holders';
import { dateDependencies } from '../../../src/scan/date-dependencies';
import { markOfReading } from '../../../src/scan/mark-of-reading';
import type { Storage } from '../../../src/storage/open-storage';
import { createForge } from '../../../stand-ins/forge/create-forge';
import { createJira } from '../../../stand-ins/jira/create-jira';
import { withhold } from '../../../stand-ins/jira/withhold';
import { ADMIN } from '../site/build-site';
import { diffFacts } from './diff-facts';
import { isOverdue } from './is-overdue';
import type { Stage } from './play-schedule';
import { readRows } from './read-rows';

const HOUR = 3_600_000;

export async function compareEnd(stage: Stage, weatherEnds: number): Promise<readonly string[]> {
  const stored = await stage.app.inStorage(readStored);
  if (typeof stored === 'string') return [stored];
  const fresh = await scanAfresh(stage, stored);
  const own = readRows(stage.app.forge.keyValue.entries);
  const expected = await recordAfresh(stage, fresh.judgement);
  const differences = [...diffRows(own, expected), ...diffRows(writeDependencies(stored.dependencies), writeDependencies(fresh.judgement.dependencies))];
  return [
    ...differences,
    ...(differences.length === 0 ? [] : diffFacts(stored.site, fresh.facts)),
    ...checkSamples(stored, fresh.read, weatherEnds),
    ...checkDue(stored, stage.clock.now().getTime()),
  ];
}

type Stored = Exclude<Awaited<ReturnType<typeof readStored>>, string>;

/** A sentence where there is nothing to compare. */
async function readStored({ run, register: entries, facts, accounts, vocabulary: words, settings: saved, exemptions, marks, dependencies }: Storage) {
  const held = await run.read();
  const vocabulary = await words.read();
  if (!held?.run.judged || vocabulary === null) return `The site was never judged: ${JSON.stringify(held?.run.progress)}.`;
  const { at } = held.run.judged;
  const register = await entries.read();
  const given: Settings = { ...(await saved.read()), exemptions: [...(await exemptions.listCurrent(at))] };
  const { settings } = bindSite(given, vocabulary, register, { leavesOutGone: true });
  const read = await facts.read(new Map([...register].flatMap(([id, entry]) => (entry.facts === null ? [] : [[id, entry.facts] as const]))));
  const site = assembleSite({ register, facts: read, accounts: await accounts.read(), vocabulary }, settings, at);
  const under = { seats: markOfReading('seats', settings, vocabulary), items: markOfReading('items', settings, vocabulary) };
  return { at, run: held, dependencies: await dependencies.read(), register, given, site, under, accounts: await accounts.read(), marks: await marks.list(), lacking: [...register.values()].filter((entry) => entry.facts !== null && !read.has(entry.id)) };
}

interface Fresh {
  /** As they were read, and with the samples of the app. */
  readonly read: SiteFacts;
  readonly facts: SiteFacts;
  readonly judgement: RecordedJudgement;
}

async function scanAfresh({ app, world, clock }: Stage, stored: Stored): Promise<Fresh> {
  const jira = createJira(world.current(), { clock: () => clock.now(), misbehave: withhold(app.withheld) });
  const transport = createHttpTransport({ siteUrl: 'https://once.invalid', headers: {}, timeoutMs: HOUR, send: (request) => jira.fetch(request, 'app') });
  const once = compose({ jira: transport, random: () => 0, log: { write: () => undefined } });
  const { facts: read, settings, setup: gone } = await once.scanSite(stored.given, { at: stored.at, projectKeys: [], accountIds: [ADMIN], leavesOutGone: true, sampleBudget: Infinity });
  const samples = new Map(stored.site.projects.map((project) => [project.id, project]));
  const facts: SiteFacts = {
    ...read,
    accounts: { ...Object.fromEntries(Object.entries(stored.site.accounts).filter(([id]) => !(id in read.accounts))), ...read.accounts },
    projects: read.projects.map((project) => withSamples(project, samples.get(project.id))),
  };
  const { at, setup, projects, dependencies } = once.judgeSite(facts, settings);
  const register: Register = new Map([...stored.register].map(([id, entry]) => [id, { ...entry, judged: null }]));
  return { facts, read, judgement: { at, before: null, setup: [...gone, ...setup], projects, people: listHolders(projects), dependencies: dateDependencies(dependencies, facts), register, marks: { rules: '', settings: '' } } };
}

/** Without when somebody touched an end: the app may know that of an end which a single scan does not ask for. */
const writeDependencies = (dependencies: readonly StoredDependency[]): ReadonlyMap<string, string> => new Map(dependencies.map(({ touched: _, ...rest }) => [`dependency ${rest.linkId}`, JSON.stringify(sorted(rest))]));

const withSamples = (project: ProjectFacts, stored: ProjectFacts | undefined): ProjectFacts => (stored === undefined ? project : { ...project, authority: stored.authority, backlog: stored.backlog });

/** By the recorder of the app itself, into an installation that is empty. */
async function recordAfresh({ app, clock }: Stage, judgement: RecordedJudgement): Promise<ReturnType<typeof readRows>> {
  const forge = createForge({
    manifest: app.manifest,
    handlers: { ...app.handlers, visit: () => openInstallation().recorder.record(judgement, async () => undefined) },
    jira: async () => Response.json({}),
    clock,
    random: () => 0,
    site: { cloudId: 'afresh', url: 'https://once.invalid' },
  });
  await forge.emit('simulation:visit', {});
  return readRows(forge.keyValue.entries);
}

function diffRows(own: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...own.keys(), ...expected.keys()])].sort().flatMap((key) => {
    const [is, shall] = [own.get(key), expected.get(key)];
    if (is === shall) return [];
    if (is === undefined) return [`${key} is not stored.`];
    if (shall === undefined) return [`${key} is stored, and nothing is to be judged there.`];
    return [`${key} differs: ${tellDifference(is, shall)}`];
  });
}

/** Where the two texts part. */
function tellDifference(is: string, shall: string): string {
  let place = 0;
  while (is[place] === shall[place]) place += 1;
  const part = (text: string): string => text.slice(Math.max(0, place - 90), place + 60);
  return `stored …${part(is)}… a scan says …${part(shall)}…`;
}

/**
 * What was read after the world had come to rest and the weather was over is what a scan reads now. Rights are asked for those who
 * held the seat when the sample was read: where roles or accounts were read later than that, only of those whom both asked about
 * must the same be told. A check says nothing of a holder whose rights were not read.
 */
function checkSamples({ site, register, accounts }: Stored, fresh: SiteFacts, weatherEnds: number): readonly string[] {
  const knownAt = Math.max(...[...accounts.values()].map(({ at }) => Date.parse(at ?? '')).filter((at) => !Number.isNaN(at)));
  const now = new Map(fresh.projects.map((project) => [project.id, project]));
  return site.projects.flatMap(({ id, backlog, authority }) => {
    const other = now.get(id);
    if (!backlog.known || other === undefined || !other.backlog.known || Date.parse(backlog.value.readAt) < weatherEnds + HOUR / 3) return [];
    const isSameSeat = Math.max(knownAt, Date.parse(register.get(id)?.seats?.at ?? '')) <= Date.parse(backlog.value.readAt);
    const [own, theirs] = isSameSeat ? [authority, other.authority] : [onlyOf(authority, other.authority), onlyOf(other.authority, authority)];
    const [plain, wanted] = [writeSample(backlog.value, own), writeSample(other.backlog.value, theirs)];
    return plain === wanted ? [] : [`The sample of ${id} differs: ${tellDifference(plain, wanted)}`];
  });
}

/** Of the accounts that both tell of; nobody where one of them could not ask about anybody. */
const onlyOf = (authority: ProjectFacts['authority'], other: ProjectFacts['authority']): ProjectFacts['authority'] =>
  ({ known: true, value: authority.known && other.known ? authority.value.filter(({ accountId }) => other.value.some((one) => one.accountId === accountId)) : [] });

/** Stored facts keep members in another order. */
const writeSample = ({ readAt: _, items, ...rest }: BacklogSample, authority: ProjectFacts['authority']): string =>
  JSON.stringify([sorted(rest), items.map(sorted), authority.known ? authority.value.map(sorted) : authority.reason]);
const sorted = (value: object): unknown => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

/** Nothing that is due is left: everything was read under the settings and words of now, and as often as it is to be. */
function checkDue({ register, under, accounts, marks, run, lacking }: Stored, now: number): readonly string[] {
  const isOld = (at: string | null | undefined): boolean => isOverdue(at, now);
  const present = [...register.values()].filter(({ goneAt }) => goneAt === null);
  const live = present.filter(({ archived }) => !archived);
  return [
    ...(run.run.progress.state === 'idle' ? [] : [`The run does not come to rest: ${JSON.stringify(run.run.progress)}.`]),
    ...lacking.map(({ id }) => `The facts of ${id} are not where the register says.`),
    ...present.filter(({ seenAt }) => isOld(seenAt)).map(({ id, seenAt }) => `Nobody looked after ${id} since ${seenAt}.`),
    ...live.filter(({ seats }) => seats?.under !== under.seats || isOld(seats.at)).map(({ id, seats }) => `The seats of ${id} are still due: ${JSON.stringify(seats)}.`),
    ...live.filter(({ items }) => items?.under !== under.items).map(({ id, items }) => `The items of ${id} are still due: ${JSON.stringify(items)}.`),
    ...[...accounts].filter(([, { at }]) => isOld(at)).map(([id, { at }]) => `Nobody asked after the account ${id} since ${String(at)}.`),
    ...marks.filter(({ at }) => isOld(at)).map((mark) => `The mark ${JSON.stringify(mark)} was never served: ${JSON.stringify(register.get(mark.projectId) ?? null)}.`),
  ];
}
