/** Cuts what is due into steps that end within a minute, at 150 ms a request, and lose little where they are lost. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import { shardOf } from '../../model/shard-of';
import type { StepKind } from '../../model/step';
import type { Candidate, Turn } from './order-steps';
import { describeStep, largestStep, worthOf } from './order-steps';
import type { Price } from './price-step';
import { correctPrice, headroomOf } from './price-step';
import type { Situation } from './situation';
import type { Reason } from './why-due';

/** Of a step; kinds whose calls are fuller the more projects they are for have wider ones of their own. */
export const LIMITS: Limits = { projects: 50, worst: 1_500, requests: 100 };

export interface Limits {
  readonly projects: number;
  /** Points. */
  readonly worst: number;
  readonly requests: number;
}

export interface Due {
  readonly entry: RegisterEntry;
  readonly reason: Reason;
}

export interface Batching {
  readonly describe: (projectIds: readonly ProjectId[]) => StepKind;
  readonly price: (entries: readonly RegisterEntry[]) => Price;
  /** Of the score's weight that one project's reading makes judgeable. */
  readonly share: number;
  /** Default: `asked`, `firstWave` and `worth`, as it comes. */
  readonly turn?: Turn;
  /** Default: `LIMITS`. */
  readonly limits?: Partial<Limits>;
}

/** Those that are due for one reason go together, in their order, but for a rotation's. */
export function batchProjects(due: readonly Due[], batching: Batching, situation: Situation): readonly Candidate[] {
  const groups = new Map<string, { readonly turn: Turn; readonly reason: Reason; readonly entries: RegisterEntry[] }>();
  for (const { entry, reason } of due) {
    const turn = batching.turn ?? turnOf(entry, reason, situation);
    const group = groups.get(`${turn} ${reason}`) ?? { turn, reason, entries: [] };
    groups.set(`${turn} ${reason}`, group);
    group.entries.push(entry);
  }
  return [...groups.values()].flatMap(({ turn, reason, entries }) => cut(reason === 'rotation' ? sortByShard(entries) : entries, batching, situation).map((batch): Candidate => {
    const ids = batch.map(({ id }) => id);
    const kind = batching.describe(ids);
    const what = kind.kind === 'items' ? [kind.links, ...ids] : ids;
    return { step: describeStep(kind, what, reason, batching.price(batch), situation), turn, worth: worthOf(batch, batching.share, reason, situation) };
  }));
}

/** What is written of a step is written by shards (model/shard-of.ts), and no project that only has its turn is better than another. */
const sortByShard = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] => [...entries].sort((a, b) => shardOf(a.id) - shardOf(b.id));

const turnOf = ({ id }: RegisterEntry, reason: Reason, { firstWave }: Situation): Turn => (reason === 'asked' ? 'asked' : firstWave.has(id) ? 'firstWave' : 'worth');

/** A project that is over the limits alone is a step alone. */
function cut(entries: readonly RegisterEntry[], { describe, price, limits }: Batching, { run, settings, once }: Situation): readonly (readonly RegisterEntry[])[] {
  const { kind } = describe([]);
  const most = { ...LIMITS, ...limits };
  const isBorne = (batch: readonly RegisterEntry[]): boolean => {
    const { worst, requests } = correctPrice(price(batch), kind, run.corrections);
    const bearsHour = once !== null || worst + headroomOf(kind, settings.pointsPerHour) <= largestStep(settings);
    return worst <= Math.min(most.worst, settings.pointsPerHour / 2) && bearsHour && requests <= most.requests;
  };
  const batches: (readonly RegisterEntry[])[] = [];
  for (let start = 0; start < entries.length;) {
    const batch = fill(entries.slice(start, start + most.projects), isBorne);
    batches.push(batch);
    start += batch.length;
  }
  return batches;
}

/** As many from the beginning as are borne, found by halves: a plan is made before each step, and prices grow with the projects. */
function fill(entries: readonly RegisterEntry[], isBorne: (batch: readonly RegisterEntry[]) => boolean): readonly RegisterEntry[] {
  let [borne, most] = [Math.min(1, entries.length), entries.length];
  while (borne < most) {
    const middle = Math.ceil((borne + most) / 2);
    if (isBorne(entries.slice(0, middle))) borne = middle;
    else most = middle - 1;
  }
  return entries.slice(0, borne);
}
