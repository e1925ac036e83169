/** What `rolecall what-if --format json` prints: a stable contract beside the report's, documented in docs/report.md. */
import { z } from 'zod';
import { OUTCOMES } from './check';
import { PRESETS } from './presets';
import { BANDS } from './report';
import { ROLES } from './role';
import { SEAT_STATES } from './seat';

const score = z.number().min(0).max(100).nullable();
const role = z.enum(ROLES);

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leaves'), accountId: z.string() }),
  z.strictObject({ kind: z.literal('assign'), projectKey: z.string(), role, accountId: z.string() }),
]).describe('One change that was asked for, in the order given');

const counts = z.strictObject({
  score: score.describe('Mean of the rated spaces; null if none'),
  healthy: z.int(), attention: z.int(), atRisk: z.int(), unrated: z.int(),
});

const tally = z.strictObject({
  before: z.int().describe('How many somebody answers for now'),
  orphaned: z.int().describe('Of these, how many nobody will answer for'),
  cured: z.int().describe('How many more somebody will answer for'),
  after: z.int().describe('before − orphaned + cured'),
});

const holding = z.strictObject({ state: z.enum(SEAT_STATES), holders: z.array(z.string()).describe('Account ids') });
const owner = z.enum(['named', 'byDefault', 'none', 'unknown']);
const end = z.strictObject({ issueKey: z.string(), team: z.string() });
const effect = z.enum(['orphaned', 'cured']);

const rating = z.strictObject({
  score, floor: score, coverage: z.number().min(0).max(1), band: z.enum(BANDS).nullable(), adjustedScore: score, adjustedBand: z.enum(BANDS).nullable(),
});

export const whatIfReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  generatedAt: z.iso.datetime().describe('The scan’s one instant, `--now`'),
  site: z.strictObject({ url: z.string(), name: z.string() }),
  settings: z.strictObject({ preset: z.enum(PRESETS), version: z.literal(1) }),
  changes: z.array(change),
  summary: z.strictObject({ before: counts, after: counts, seats: tally, roadmapItems: tally, dependencies: tally.describe('Open dependencies between teams') }),
  seats: z.array(z.strictObject({
    projectKey: z.string(), role,
    effect: z.enum(['orphaned', 'cured', 'changed']).describe('`changed`: held before and after, by others'),
    before: holding, after: holding,
  })).describe('Seats that change, by space and role'),
  roadmapItems: z.array(z.strictObject({ key: z.string(), projectKey: z.string(), effect, before: owner, after: owner })).describe('Open roadmap items that lose or gain somebody who answers for them, by key'),
  dependencies: z.array(z.strictObject({ from: end, to: end, type: z.string(), effect })).describe('Open dependencies that lose or gain somebody in charge'),
  coordinators: z.array(z.strictObject({ accountId: z.string(), programme: z.string().nullable(), teams: z.array(z.string()).nullable() })).describe('What the settings say of coordinators who leave, and what is void then'),
  projects: z.array(z.strictObject({
    id: z.string(), key: z.string(), name: z.string(),
    before: rating, after: rating,
    checks: z.array(z.strictObject({ id: z.string(), before: z.enum(OUTCOMES), after: z.enum(OUTCOMES) })).describe('Checks whose outcome changes'),
  })).describe('Every space of the report, by key, changed or not'),
  cost: z.strictObject({ requests: z.int(), points: z.int(), seconds: z.number() }),
});

export type WhatIfReport = z.output<typeof whatIfReportSchema>;
