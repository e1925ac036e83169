/**
 * Bytes that a site's storage holds and writes: facts, register, accounts, judgements and history of a generated site, at rest, in
 * the first scan, and on a day; through the app's own stores and adapter, each value as the platform would be sent it.
 */
import Table from 'cli-table3';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ProjectFacts, SiteFacts } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import type { Part, RegisterEntry } from '../../src/model/register';
import { NO_VACANCY, PARTS } from '../../src/model/register';
import { shardOf } from '../../src/model/shard-of';
import { defaultSettings } from '../../src/model/settings';
import { listHolders } from '../../src/scan/derive/list-holders';
import { dateDependencies } from '../../src/scan/date-dependencies';
import { judgeSite } from '../../src/scan/judge-site';
import type { Storage } from '../../src/storage/open-storage';
import type { CountingStore, Written } from './count-writes';
import { countingStore } from './count-writes';
import { generateFacts } from './generate-facts';

const DAY_MS = 86_400_000;
/** Projects of one step. */
const BATCH = 50;
const MARKS = { rules: '1', settings: 'settings-mark' };
const NO_ITEMS = { teams: unknownFact('notRead'), roadmapItems: unknownFact('notRead'), links: unknownFact('notRead') };
const NO_SAMPLE = { backlog: unknownFact('notRead') };
const KINDS = ['facts', 'register', 'account', 'health', 'judgement', 'changes', 'history'] as const;

export async function benchStorage({ projects }: { readonly projects: number }): Promise<string> {
  const store = countingStore(drawFrom(projects));
  const first = generateFacts(projects);
  const firstScan = await measure(store, async () => {
    await store.run((storage) => readAll(storage, first));
    await store.run((storage) => judge(storage, first, 0));
  });
  const changed = changeSome(first, 0.05);
  const calmDay = await measure(store, () => store.run((storage) => judge(storage, first, 1)));
  const day = await measure(store, async () => {
    await store.run((storage) => readAgain(storage, changed));
    await store.run((storage) => judge(storage, changed, 2));
  });
  const stored = store.stored();
  const step = await measure(store, () => store.run((storage) => touch(storage, changed.projects.slice(0, BATCH), 3)));
  const aligned = await measure(store, () => store.run((storage) => touch(storage, changed.projects.filter(({ id }) => shardOf(id) === 0).slice(0, BATCH), 4)));
  const table = new Table({ head: [`${projects} spaces`, 'at rest, kB', 'bytes a space', 'first scan writes, kB', 'a day without a change, kB', 'a day with 5 % changed, kB', 'values'], style: { head: [], border: [] }, colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'] });
  const kilobytes = (counts: ReadonlyMap<string, Written>, kind: string) => ((counts.get(kind)?.bytes ?? 0) / 1000).toFixed(0);
  for (const kind of KINDS) {
    table.push([kind, kilobytes(stored, kind), ((stored.get(kind)?.bytes ?? 0) / projects).toFixed(0), kilobytes(firstScan, kind), kilobytes(calmDay, kind), kilobytes(day, kind), stored.get(kind)?.writes ?? 0]);
  }
  const sum = (counts: ReadonlyMap<string, Written>) => [...counts.values()].reduce((all, { bytes }) => all + bytes, 0);
  table.push(['sum', (sum(stored) / 1000).toFixed(0), (sum(stored) / projects).toFixed(0), ...[firstScan, calmDay, day].map((counts) => (sum(counts) / 1000).toFixed(0)), '']);
  return `${table.toString()}\nA step of ${BATCH} spaces writes ${kilobytes(step, 'register')} kB of the register, ${kilobytes(aligned, 'register')} kB where they share a shard. ${say(calmDay, 'judgement')} judgements were written on the day without a change (items and samples grow old by days), ${say(day, 'judgement')} on the other.`;
}

const say = (counts: ReadonlyMap<string, Written>, kind: string): number => counts.get(kind)?.writes ?? 0;

async function measure(store: CountingStore, work: () => Promise<void>): Promise<ReadonlyMap<string, Written>> {
  store.takeCounts();
  await work();
  return store.takeCounts();
}

/** Seats, then items, then samples, of all projects in steps, as a first scan reads them; the accounts at its end. */
async function readAll(storage: Storage, site: SiteFacts): Promise<void> {
  for (const part of PARTS) {
    for (const batch of batchesOf(site.projects)) await storeStep(storage, batch, site.at, part);
  }
  await storage.accounts.note(new Map(Object.entries(site.accounts).map(([id, state]) => [id, { state, at: site.at }])));
}

/** The projects that moved, in steps of a round each hour; the accounts once. */
async function readAgain(storage: Storage, site: SiteFacts): Promise<void> {
  const moved = site.projects.filter((_, index) => index % 20 === 0);
  const hourly = Math.ceil(moved.length / 24);
  for (let start = 0; start < moved.length; start += hourly) await storeStep(storage, moved.slice(start, start + hourly), dayAfter(site.at, 2), 'items');
  await storage.accounts.note(new Map(Object.entries(site.accounts).map(([id, state]) => [id, { state, at: dayAfter(site.at, 2) }])));
}

async function storeStep(storage: Storage, batch: readonly ProjectFacts[], at: string, part: Part): Promise<void> {
  const before = await storage.register.read();
  const places = await storage.facts.write(batch.map((project) => (part === 'seats' ? { ...project, ...NO_ITEMS, ...NO_SAMPLE } : part === 'items' && before.get(project.id)?.samples === null ? { ...project, ...NO_SAMPLE } : project)), `${Date.parse(at).toString(36)}-${part}-${batch[0]?.id ?? ''}`);
  const reading = { at, under: `mark-of-${part}`, whole: true, failures: 0 };
  await storage.register.update(batch.map(({ id }) => id), (entry, id) => {
    const project = batch.find((one) => one.id === id);
    const known = entry ?? (project === undefined ? null : describe(project, at));
    return known && { ...known, ...(part === 'items' ? { items: { ...reading, links: 'from' as const, roadmap: true, objects: 17 } } : { [part]: reading }), facts: places.get(id) ?? null };
  });
  await storage.facts.delete(new Map(batch.flatMap(({ id }) => { const place = before.get(id)?.facts; return place ? [[id, place] as const] : []; })));
}

const touch = async (storage: Storage, batch: readonly ProjectFacts[], day: number): Promise<void> => {
  await storage.register.update(batch.map(({ id }) => id), (entry) => entry && { ...entry, seenAt: dayAfter(entry.seenAt, day) });
};

async function judge(storage: Storage, facts: SiteFacts, day: number): Promise<void> {
  const at = dayAfter(facts.at, day);
  const { projects, dependencies } = judgeSite({ ...facts, at }, defaultSettings(), { write: (event) => { throw new Error(event); } });
  await storage.recorder.record({ at, before: null, marks: MARKS, setup: [], projects, people: listHolders(projects), dependencies: dateDependencies(dependencies, facts), register: await storage.register.read() }, async (told) => {
    await storage.register.update([...told.keys()], (entry, id) => entry && { ...entry, ...told.get(id) });
  });
}

/** The same share of all projects has one roadmap item more that nobody owns. */
const changeSome = (site: SiteFacts, share: number): SiteFacts => ({
  ...site,
  projects: site.projects.map((project, index) => (index % Math.round(1 / share) !== 0 || !project.roadmapItems.known ? project : {
    ...project, roadmapItems: known([...project.roadmapItems.value, { id: `new-${project.id}`, named: known(null), updated: dayAfter(site.at, 1) }]),
  })),
});

const describe = ({ id, type, teamManaged, archived, programmeId, leadId, workItems }: ProjectFacts, at: string): RegisterEntry => ({
  id, key: (Number(id) * 7_919 + 500_000).toString(36).toUpperCase(), type, teamManaged, archived, programmeId, leadId, workItems: workItems.known ? workItems.value : null, property: null,
  roles: teamManaged ? [['Product Owner', `2${id}`], ['Product Manager', `3${id}`]] : null,
  seenAt: at, goneAt: null, movedAt: null, seats: null, items: null, samples: null, facts: null,
  vacancies: { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY }, judged: null,
});

const dayAfter = (at: string, days: number): string => new Date(Date.parse(at) + days * DAY_MS).toISOString();
const batchesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));

function drawFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}
