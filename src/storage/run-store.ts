/** The run: one row of the entity `run`, which its holder has until an instant, and which nobody writes who does not hold it. */
import { z } from 'zod';
import { firstRun } from '../model/first-run';
import type { Instant } from '../model/facts';
import type { KeyValue, Random } from '../model/ports';
import type { Run, RunStore } from '../model/stores';
import { ENTITIES, KEYS } from './keys';
import { parseJson } from './parse-json';
import { createVersionedRow } from './versioned-row';

interface Lease {
  readonly holder: string | null;
  readonly until: Instant | null;
  readonly run: Run;
}

export function createRunStore(keyValue: KeyValue, random: Random): RunStore {
  const row = createVersionedRow<Lease | null>({ keyValue, random, entity: ENTITIES.run.name, key: KEYS.run, what: 'run', encode: JSON.stringify, decode });
  return {
    async read() {
      const lease = await row.read();
      return lease && { run: lease.run, heldUntil: lease.until };
    },
    take: (holder, now, until) => row.change<Run | null>((lease) => {
      if (lease !== null && lease.until !== null && lease.until > now && lease.holder !== holder) return { result: null };
      const run = lease === null ? firstRun(now) : lease.until === null ? lease.run : { ...lease.run, hasNews: true };
      return { value: { holder, until, run }, result: run };
    }),
    save: (holder, run, until) => row.change<boolean>((lease) =>
      (lease?.holder !== holder ? { result: false } : { value: { holder: until === null ? null : holder, until, run }, result: true })),
  };
}

const instant = z.iso.datetime();
const maybeInstant = instant.nullable();
const leaseSchema: z.ZodType<Lease> = z.strictObject({
  holder: z.string().nullable(),
  until: maybeInstant,
  run: z.strictObject({
    roundBegan: maybeInstant,
    nextRound: instant,
    catalogue: z.strictObject({
      next: z.strictObject({ order: z.enum(['key', 'moved']), startAt: z.int() }).nullable(),
      whole: z.boolean(),
      total: z.int().nullable(),
    }).nullable(),
    corrections: z.partialRecord(z.enum(['vocabulary', 'catalogue', 'whereabouts', 'seats', 'items', 'accounts', 'ends', 'samples']), z.number()),
    progress: z.strictObject({
      state: z.enum(['idle', 'queued', 'running', 'waiting', 'stopped', 'failed']),
      since: instant,
      stepsDone: z.number(), stepsLeft: z.number(), pointsSpent: z.number(), pointsLeft: z.number(),
      expectedEnd: maybeInstant,
      waitsFor: z.enum(['budget', 'jira', 'platform']).nullable(),
      waitsUntil: maybeInstant,
    }),
    judged: z.strictObject({ at: instant, under: z.string() }).nullable(),
    hasNews: z.boolean(),
    next: z.strictObject({ id: z.string(), at: instant }).nullable(),
    loose: z.record(z.string(), z.record(z.string(), z.int())),
    log: z.strictObject({
      rounds: z.array(z.strictObject({ began: instant, ended: instant, steps: z.number(), points: z.number() })),
      failures: z.array(z.strictObject({ at: instant, kind: z.enum(['refused', 'jira', 'storage', 'input', 'unknown']), endpoint: z.string().nullable(), status: z.number().nullable() })),
    }),
  }),
});

/** null for what another version wrote, or what is damaged: a run holds nothing that the register does not tell, and begins anew. */
function decode(text: string): Lease | null {
  const lease = leaseSchema.safeParse(parseJson(text));
  return lease.success ? lease.data : null;
}
