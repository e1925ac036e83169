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

export const LIMITS = { projects: 50, worst: 1_500, requests: 100 } as const;

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
  readonly mostProjects?: number;
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
function cut(entries: readonly RegisterEntry[], { describe, price, mostProjects = LIMITS.projects }: Batching, { run, settings, once }: Situation): readonly (readonly RegisterEntry[])[] {
  const { kind } = describe([]);
  const batches: RegisterEntry[][] = [];
  const bears = (batch: readonly RegisterEntry[]): boolean => {
    const { worst, requests } = correctPrice(price(batch), kind, run.corrections);
    const isBorne = worst <= Math.min(LIMITS.worst, settings.pointsPerHour / 2) && (once !== null || worst + headroomOf(kind, settings.pointsPerHour) <= largestStep(settings));
    return batch.length <= mostProjects && isBorne && requests <= LIMITS.requests;
  };
  for (const entry of entries) {
    const last = batches.at(-1);
    if (last !== undefined && bears([...last, entry])) last.push(entry);
    else batches.push([entry]);
  }
  return batches;
}
