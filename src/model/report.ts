/** The report contract (`--format json`): stable, documented in docs/report.md. */
import { z } from 'zod';
import { OUTCOMES } from './check';
import { PRESETS } from './presets';
import { SEAT_STATES } from './seat';
import { ROLES } from './role';

export const BANDS = ['healthy', 'attention', 'atRisk'] as const;
export type Band = (typeof BANDS)[number];

export const ELIGIBILITY_STATES = ['eligible', 'archived', 'excluded', 'notProduct', 'empty', 'dormant'] as const;
export type EligibilityState = (typeof ELIGIBILITY_STATES)[number];

const band = z.enum(BANDS).nullable();
/** 0 to 100, one decimal, half up; null where nothing could be judged. */
const score = z.number().min(0).max(100).nullable();

const finding = z.strictObject({
  subject: z.strictObject({ type: z.enum(['site', 'project', 'issue', 'person', 'dependency']), id: z.string(), key: z.string() }),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});

const seat = z.strictObject({ state: z.enum(SEAT_STATES), holders: z.array(z.string()), source: z.string().nullable() });

const project = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  band,
  score,
  floor: score,
  /** Share of the applicable weight that could be judged, four decimals; 0 where no check applies. */
  coverage: z.number().min(0).max(1),
  adjustedScore: score,
  adjustedBand: band,
  eligibility: z.strictObject({ state: z.enum(ELIGIBILITY_STATES), reason: z.string() }),
  seats: z.strictObject({ productOwner: seat, productManager: seat, projectManager: seat }),
  checks: z.array(z.strictObject({
    id: z.string(),
    outcome: z.enum(OUTCOMES),
    weight: z.number(),
    judged: z.int().min(0),
    violations: z.int().min(0),
    findings: z.array(finding),
  })),
  operatingModel: z.strictObject({ has: z.array(z.enum(ROLES)), needs: z.array(z.enum(ROLES)), reason: z.string() }),
});

const end = z.strictObject({ issueKey: z.string(), team: z.string() });

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  generatedAt: z.iso.datetime(),
  site: z.strictObject({ url: z.string(), name: z.string() }),
  settings: z.strictObject({ preset: z.enum(PRESETS), version: z.literal(1) }),
  setup: z.array(finding),
  summary: z.strictObject({
    projects: z.int(), healthy: z.int(), attention: z.int(), atRisk: z.int(), unrated: z.int(), score, findings: z.int(),
  }),
  projects: z.array(project),
  people: z.array(z.strictObject({ accountId: z.string(), seats: z.array(z.strictObject({ projectKey: z.string(), role: z.enum(ROLES) })) })),
  dependencies: z.array(z.strictObject({ from: end, to: end, type: z.string(), state: z.enum(['open', 'possiblyDead']), managed: z.boolean().nullable() })),
  cost: z.strictObject({ requests: z.int(), points: z.int(), seconds: z.number() }),
});

export type Report = z.output<typeof reportSchema>;
export type ReportProject = Report['projects'][number];
export type ReportFinding = Report['setup'][number];
export type ReportCheck = ReportProject['checks'][number];
