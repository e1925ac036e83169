/** What `rolecall what-if --format json` prints: a stable contract beside the report's, documented in docs/report.md. */
import { z } from 'zod';
import { OUTCOMES } from './check';
import { PRESETS } from './presets';
import { BANDS } from './report';
import { ROLES } from './role';
import { SEAT_STATES } from './seat';

const score = z.number().min(0).max(100).nullable();
const band = z.enum(BANDS).nullable();
const count = z.int().min(0);
const role = z.enum(ROLES).describe('The role of the seat');
const accountId = z.string().describe('A Jira account id');
const projectKey = z.string().describe('Key of the space');

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leaves').describe('Who leaves, or who takes a seat'), accountId }),
  z.strictObject({ kind: z.literal('assign'), accountId, projectKey, role }),
]);

const counts = z.strictObject({
  score: score.describe('Mean score of the rated spaces; null if none'),
  healthy: count.describe('Spaces of this band'),
  attention: count.describe('Spaces of this band'),
  atRisk: count.describe('Spaces of this band'),
  unrated: count.describe('Spaces without a band'),
});

const tally = z.strictObject({
  before: count.describe('How many have somebody who answers for them now'),
  orphaned: count.describe('Of these, how many lose everybody'),
  cured: count.describe('How many gain somebody'),
  after: count.describe('before − orphaned + cured'),
});

const holding = z.strictObject({ state: z.enum(SEAT_STATES).describe('As in the report of a scan'), holders: z.array(z.string()).describe('Account ids') });
const owner = z.enum(['named', 'byDefault', 'none', 'unknown']);
const end = z.strictObject({ issueKey: z.string().describe('Key of the work item'), team: z.string().describe('Name of the team, or key of a space that is its own team') });
const effect = z.enum(['orphaned', 'cured']).describe('`orphaned`: nobody is left; `cured`: somebody is found');

const rating = z.strictObject({
  score: score.describe('As in the report of a scan'),
  floor: score.describe('As in the report of a scan'),
  coverage: z.number().min(0).max(1).describe('As in the report of a scan'),
  band: band.describe('As in the report of a scan'),
  adjustedScore: score.describe('As in the report of a scan'),
  adjustedBand: band.describe('As in the report of a scan'),
});

export const whatIfReportSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Changes only when a field goes or changes its meaning'),
  generatedAt: z.iso.datetime().describe('The scan’s one instant, `--now`'),
  site: z.strictObject({ url: z.string().describe('Its address'), name: z.string().describe('As the site gives it') }).describe('The site that was read'),
  settings: z.strictObject({ preset: z.enum(PRESETS).describe('The preset in force'), version: z.literal(1).describe('Of the settings’ format') }).describe('What the site was judged by'),
  changes: z.array(change).describe('What was asked, in the order given: leavers first, then assignments'),
  summary: z.strictObject({
    before: counts.describe('The spaces of the report now'),
    after: counts.describe('The same after the changes'),
    seats: tally.describe('Seats of these spaces'),
    roadmapItems: tally.describe('Open roadmap items of these spaces'),
    dependencies: tally.describe('Open dependencies between teams with an end in these spaces'),
  }).describe('The whole in numbers'),
  seats: z.array(z.strictObject({
    projectKey, role,
    effect: z.enum(['orphaned', 'cured', 'changed']).describe('`orphaned`: nobody is left; `cured`: somebody is found; `changed`: held before and after, by others'),
    before: holding.describe('The seat now'),
    after: holding.describe('The seat after the changes'),
  })).describe('Seats that change, by space'),
  roadmapItems: z.array(z.strictObject({
    key: z.string().describe('Key of the work item'), projectKey, effect,
    before: owner.describe('Whether its owner is named on it, or the holder of a seat by default'),
    after: owner.describe('The same after the changes'),
  })).describe('Open roadmap items that lose or gain somebody who answers for them, by key'),
  dependencies: z.array(z.strictObject({
    from: end.describe('The end that *blocks*'), to: end.describe('The end that waits'), type: z.string().describe('Name of the link type'), effect,
  })).describe('Open dependencies that lose or gain somebody in charge'),
  coordinators: z.array(z.strictObject({
    accountId,
    programme: z.string().nullable().describe('Name of the programme; null where it is about two teams only'),
    teams: z.array(z.string()).nullable().describe('The two teams; null where it is about a programme only'),
  })).describe('Coordinators in the settings who leave, so that what they manage is void'),
  projects: z.array(z.strictObject({
    id: z.string().describe('Jira’s id of the space'), key: projectKey, name: z.string().describe('As the site gives it'),
    before: rating.describe('How the space is rated now'),
    after: rating.describe('How it is rated after the changes'),
    checks: z.array(z.strictObject({
      id: z.string().describe('Id of the check'),
      before: z.enum(OUTCOMES).describe('Its outcome now'),
      after: z.enum(OUTCOMES).describe('Its outcome after the changes'),
    })).describe('Checks whose outcome changes'),
  })).describe('Every space of the report, by key, changed or not'),
  cost: z.strictObject({ requests: count.describe('Calls to Jira'), points: count.describe('Jira’s points'), seconds: z.number().describe('From start to end') }).describe('What this run took'),
});

export type WhatIfReport = z.output<typeof whatIfReportSchema>;
