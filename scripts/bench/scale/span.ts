/** What the app did and used in one stretch of virtual time, such as the first scan or a quiet day. */
import { z } from 'zod';
import { costSchema } from './orders';

export const spanSchema = z.object({
  name: z.string(),
  /** Virtual. */
  hours: z.number(),
  /** As Jira billed it, and its answers by endpoint. */
  jira: costSchema,
  byEndpoint: z.record(z.string(), costSchema),
  /** By what the app says of its steps. */
  steps: z.record(z.string(), costSchema.extend({ steps: z.int() })),
  rounds: z.int(),
  judgings: z.int(),
  functions: z.object({
    invocations: z.int(),
    /** What they waited, by the site's clock, and what they computed, by the machine's. */
    seconds: z.number(), cpuSeconds: z.number(),
    /** Of one step, at 150 ms a request; and of one delivery, with what it computed. */
    longestStep: z.number(), longestDelivery: z.number(), dearestDelivery: z.number(),
  }),
  storage: z.object({ requests: z.int(), readBytes: z.int(), writtenBytes: z.int(), bytesAtRest: z.int() }),
  logBytes: z.int(),
  events: z.int(),
});
export type Span = z.output<typeof spanSchema>;

/** Kinds of steps by the goals that they count towards. */
export const KINDS = {
  core: ['vocabulary', 'catalogue', 'whereabouts', 'items', 'ends'],
  roles: ['seats'],
  accounts: ['accounts'],
  samples: ['samples'],
} as const;

/** What the steps of some kinds cost together. */
export function costOf({ steps }: Pick<Span, 'steps'>, group: keyof typeof KINDS): z.output<typeof costSchema> {
  const some = KINDS[group].flatMap((kind) => steps[kind] ?? []);
  return { requests: some.reduce((sum, { requests }) => sum + requests, 0), points: some.reduce((sum, { points }) => sum + points, 0) };
}
