/** What a bench asks of the site that it measures against, which may live in a process of its own, so that its memory and CPU are not the app's. */
import { z } from 'zod';

export type Order =
  /** A request of the app, or of a viewer; `now` is the site's time in ms. */
  | { readonly kind: 'ask'; readonly now: number; readonly method: string; readonly path: string; readonly body: string; readonly accountId: string | null }
  /** So large a share of the live projects change. @returns ids of those in which a work item was created */
  | { readonly kind: 'work'; readonly now: number; readonly share: number }
  | { readonly kind: 'deactivate'; readonly accountId: string }
  /** What the app has spent, as Jira bills it. */
  | { readonly kind: 'meter' }
  /** What there is; roadmap items of these projects, which are those that the app judges. */
  | { readonly kind: 'census'; readonly judged: readonly string[] }
  /** Takes the plan of reference/jira.md, section 4, under a meter of its own. */
  | { readonly kind: 'cheapestPlan' }
  /** Serves the site over HTTP under a meter of its own. @returns the address */
  | { readonly kind: 'listen' }
  /** What was spent over HTTP. */
  | { readonly kind: 'heard' };

/** Carries out an order; what comes back is read by the schema that goes with it. */
export type Site = (order: Order) => Promise<unknown>;

export const costSchema = z.object({ requests: z.int(), points: z.int() });
export type Cost = z.output<typeof costSchema>;
export const answerSchema = z.object({ status: z.int(), headers: z.array(z.tuple([z.string(), z.string()])), body: z.string() });
export const workedSchema = z.object({ changed: z.int(), created: z.array(z.string()) });
export const meterSchema = costSchema.extend({ byEndpoint: z.record(z.string(), costSchema) });
export type JiraMeter = z.output<typeof meterSchema>;
export const planSchema = z.array(costSchema.extend({ step: z.string(), projects: z.int().optional() }));
export const censusSchema = z.object({
  projects: z.int(), workItems: z.int(),
  /** Projects that are judged: a roadmap is read of these alone. */
  judged: z.int(),
  /** Open ones above story level, ideas among them; of all projects, and of those that are judged. */
  allRoadmapItems: z.int(), roadmapItems: z.int(),
  /** Open dependency links, and those of them that join two projects. */
  links: z.int(), linksAcross: z.int(),
  /** Actors of the three roles, over all projects. */
  actors: z.int(),
});
export type Census = z.output<typeof censusSchema>;
