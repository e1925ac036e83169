/** The report contract (`--format json`): stable. What each field means stands in its `.describe()`, from which docs/report.md is written. */
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
const count = z.int().min(0);
const accountId = z.string().describe('A Jira account id; names are never read');
const projectKey = z.string().describe('Key of the space');
const spaceName = z.string().describe('As the site gives it');
const role = z.enum(ROLES);

const finding = z.strictObject({
  subject: z.strictObject({
    type: z.enum(['site', 'project', 'issue', 'person', 'dependency']).describe('What kind of thing it is'),
    id: z.string().describe('Jira’s id of the space or work item; an account id; the link id of a dependency'),
    key: z.string().describe('For the reader: the key, `FROM>TO` of a dependency, the account id of a person'),
  }).describe('What it is about'),
  message: z.string().describe('A sentence to read'),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])).describe('What the sentence was made from, by name'),
});

const seat = z.strictObject({
  state: z.enum(SEAT_STATES).describe('`filled`: exactly one active person; `shared`: more; `departed`: only accounts that left; `empty`: nobody is named; `unmapped`: the site has no source for the role; `unreadable`: it could not be read'),
  holders: z.array(accountId).describe('Active persons of a filled or shared seat; the departed accounts of a departed one'),
  source: z.string().nullable().describe('The source that answered, like `projectRole:Product Owner`; null where none named anybody'),
});

const project = z.strictObject({
  id: z.string().describe('Jira’s id of the space'),
  key: projectKey,
  name: spaceName,
  band: band.describe('`healthy` from 90, `attention` from 50, `atRisk` below, read off the floor; null where coverage is under 0.7'),
  score: score.describe('0 to 100 over what could be judged; null where nothing could be judged'),
  floor: score.describe('The same with what could not be told counted as nothing'),
  coverage: z.number().min(0).max(1).describe('Share of the applicable weight that could be judged, four decimals; 0 where no check applies'),
  adjustedScore: score.describe('The score with accepted gaps left out; what `--fail-under` reads'),
  adjustedBand: band.describe('The band with accepted gaps left out'),
  eligibility: z.strictObject({ state: z.enum(ELIGIBILITY_STATES).describe('Only an `eligible` space is judged'), reason: z.string().describe('A sentence to read') }).describe('Whether the space is judged'),
  seats: z.strictObject({ productOwner: seat.describe('Who holds the seat'), productManager: seat, projectManager: seat }).describe('By role'),
  checks: z.array(z.strictObject({
    id: z.string().describe('Its page is docs/checks/<id>.md; `rolecall explain <id>` prints it'),
    outcome: z.enum(OUTCOMES).describe('`blocked`: it waits for a person in a seat that has none; `unknown`: a fact could not be read; `error`: the check broke'),
    weight: z.number().describe('0 is shown and never counted'),
    judged: count.describe('How many subjects the rule was applied to'),
    violations: count.describe('The full count; always the number of findings'),
    findings: z.array(finding).describe('All of them, by key of the subject'),
  })).describe('Every check, in the catalogue’s order; none for a space that is not eligible'),
  operatingModel: z.strictObject({
    has: z.array(role).describe('Roles with somebody in the seat'),
    needs: z.array(role).describe('Roles that the space’s size calls for'),
    reason: z.string().describe('Two or three sentences with the numbers in them'),
  }).describe('Which roles the space has, and which it needs'),
});

const end = z.strictObject({ issueKey: z.string().describe('Key of the work item'), team: z.string().describe('Name of the team, or key of a space that is its own team') });

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Changes only when a field goes or changes its meaning'),
  generatedAt: z.iso.datetime().describe('The scan’s one instant, `--now`'),
  site: z.strictObject({ url: z.string().describe('Its address'), name: spaceName }).describe('The site that was read'),
  settings: z.strictObject({ preset: z.enum(PRESETS).describe('The preset in force'), version: z.literal(1).describe('Of the settings’ format') }).describe('What the site was judged by'),
  setup: z.array(finding).describe('Findings on the site as a whole: a role without a source, roles that could not be read, facts that no space gave'),
  summary: z.strictObject({
    projects: count.describe('How many spaces the report is about'),
    healthy: count.describe('Spaces of this band'),
    attention: count.describe('Spaces of this band'),
    atRisk: count.describe('Spaces of this band'),
    unrated: count.describe('Spaces without a band'),
    score: score.describe('Mean score of the rated spaces; null if none'),
    findings: count.describe('Sum of all violations'),
  }).describe('The whole in numbers'),
  projects: z.array(project).describe('By key'),
  people: z.array(z.strictObject({ accountId, seats: z.array(z.strictObject({ projectKey, role: role.describe('The role they hold there') })).describe('By space, then role') })).describe('Active holders of filled and shared seats, by account id'),
  dependencies: z.array(z.strictObject({
    from: end.describe('The end that *blocks*'),
    to: end.describe('The end that waits'),
    type: z.string().describe('Name of the link type'),
    state: z.enum(['open', 'possiblyDead']).describe('`possiblyDead`: neither end updated for long; listed, not judged'),
    managed: z.boolean().nullable().describe('Whether somebody is in charge; null while it hangs on a seat that could not be read'),
  })).describe('Every open link between two teams once, by from, to, type'),
  cost: z.strictObject({ requests: count.describe('Calls to Jira'), points: count.describe('Jira’s points'), seconds: z.number().describe('From start to end') }).describe('What this run took; the only part that differs between two equal runs'),
});

export type Report = z.output<typeof reportSchema>;
export type ReportProject = Report['projects'][number];
export type ReportFinding = Report['setup'][number];
export type ReportCheck = ReportProject['checks'][number];
