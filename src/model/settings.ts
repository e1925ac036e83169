/**
 * Settings: one versioned schema, the same for the terminal's file, the admin page and storage. What each means stands in its
 * `.describe()`, from which docs/settings.md is written.
 */
import { z } from 'zod';
import { PRESETS } from './presets';
import { ROLES } from './role';
import type { ThresholdName } from './thresholds';
import { THRESHOLDS, THRESHOLD_NAMES } from './thresholds';

/** Names by which a role is found, of a project role or a user-picker field (design, "Default sources"). */
const SYNONYMS = {
  productOwner: ['Product Owner', 'PO', 'Scrum Product Owner', 'Produktverantwortlicher'],
  productManager: ['Product Manager', 'Produktmanager'],
  projectManager: ['Project Manager', 'Delivery Manager', 'Program Manager', 'Programme Manager', 'Release Train Engineer', 'Projektleiter'],
};

const roleSchema = z.enum(ROLES).describe('The role of the seat');
const nonEmpty = z.string().trim().min(1);
const projectReference = nonEmpty.describe('A space by its key in any case, or by its id');
const programmeReference = nonEmpty.describe('A programme, which is a category of spaces, by its name in any case, or by its id');
const accountId = nonEmpty.describe('An account id: it stands at the end of the address of a Jira profile');

/** A person set for a seat in Rolecall itself. */
export const seatValueSchema = z.strictObject({
  role: roleSchema,
  project: projectReference.optional(),
  programme: programmeReference.optional(),
  accountIds: z.array(nonEmpty).min(1).describe('Account ids of those who hold the seat'),
  claimed: z.literal(true).optional().describe('The person claimed the seat in Rolecall and a space admin accepted it: it holds where the space’s seat is not set otherwise'),
}).refine((seat) => (seat.project === undefined) !== (seat.programme === undefined), 'names either a project or a programme');

/** An accepted gap. */
export const exemptionSchema = z.strictObject({
  checkId: nonEmpty.describe('The id of a check, as `rolecall explain` lists them'),
  project: projectReference,
  subjectId: nonEmpty.optional().describe('Id of the finding’s subject; without it the whole check is exempt on that space'),
  reason: nonEmpty.describe('Why the gap is accepted'),
  approver: nonEmpty.describe('Account id of the person who accepted it'),
  expires: z.iso.datetime().describe('When it ends by itself'),
  compensatingPerson: nonEmpty.optional().describe('Account id of the person who answers meanwhile'),
});

/** A holder says that the seat is not theirs. */
export const disputeSchema = z.strictObject({ role: roleSchema, project: projectReference, accountId });

export const SOURCE_KINDS = ['set', 'projectRole', 'projectProperty', 'projectLead'] as const;
const sourceOrder = z.array(z.enum(SOURCE_KINDS)).refine((order) => order.includes('set'), 'lists "set", so that a seat can always be set by hand');
const defaultOrder = (): (typeof SOURCE_KINDS)[number][] => ['set', 'projectRole'];
const sourcesByRole = z.strictObject({
  productOwner: sourceOrder.default(defaultOrder).describe('Sources of product owners'),
  productManager: sourceOrder.default(defaultOrder).describe('Sources of product managers'),
  projectManager: sourceOrder.default(defaultOrder).describe('Sources of project managers'),
});

/** How one check is applied. */
export const checkSettingSchema = z.strictObject({
  state: z.enum(['on', 'off']).default('on').describe('Off: listed as not applicable'),
  inForceFrom: z.iso.datetime().optional().describe('Until then the check is shown and never counted. A practice check is counted only where this and a weight are given'),
  weight: z.number().min(0).max(100).optional().describe('In place of the weight by risk; 0 is shown and never counted'),
});

const thresholdShape = Object.fromEntries(THRESHOLD_NAMES.map((name) => {
  const { unit, decides } = THRESHOLDS[name];
  return [name, (unit === 'per cent' ? z.number().min(0).max(100) : z.int().min(1).max(3650)).optional().describe(`In ${unit}: ${decides}`)];
})) as Readonly<Record<ThresholdName, z.ZodOptional<z.ZodNumber>>>;

export const settingsSchema = z.strictObject({
  version: z.literal(1).default(1).describe('Of this format'),
  preset: z.enum(PRESETS).default('default').describe('Rules by framework; the table of presets says what each changes'),
  synonyms: z.strictObject({
    productOwner: z.array(nonEmpty).default(SYNONYMS.productOwner).describe('Names of the product owner'),
    productManager: z.array(nonEmpty).default(SYNONYMS.productManager).describe('Names of the product manager; a field so named gives the owner of a roadmap item'),
    projectManager: z.array(nonEmpty).default(SYNONYMS.projectManager).describe('Names of the project manager; a field so named gives whoever manages a dependency'),
  }).prefault({}).describe('Names by which a role is found, of a project role or a user-picker field: whole, in any case. A list replaces the default, so keep the names that still hold'),
  sources: z.union([sourceOrder.transform((order) => ({ productOwner: order, productManager: order, projectManager: order })), sourcesByRole]).prefault({})
    .describe('The order in which sources of seats are asked: one list for all roles, or one for each. `set` is `seats` below and must be listed; the space lead counts as product owner only where `projectLead` is listed'),
  seats: z.array(seatValueSchema).default([]).describe('People set for a seat here, for a space or for a programme: one of the two. Programmes hand down product managers and project managers'),
  disputes: z.array(disputeSchema).default([]).describe('Seats whose holder says "not me"'),
  oneProductProgrammes: z.array(programmeReference).default([]).describe('Programmes that are one product: their product owner is handed down too'),
  roadmapTypes: z.array(nonEmpty).optional().describe('Work types that are roadmap items, by id or name; without it every type above story level'),
  dependencyTypes: z.array(nonEmpty).optional().describe('Link types that are dependencies, by id or name; without it every type that speaks of blocking or depending'),
  coordinators: z.array(z.strictObject({
    programme: programmeReference.optional(),
    teams: z.tuple([nonEmpty, nonEmpty]).optional().describe('Two teams by id; `project:ID` where a space is its own team'),
    accountId,
  })).default([]).describe('People who manage the dependencies of a programme or between two teams'),
  dependenciesManagedBy: z.enum(['either', 'both']).optional().describe('Which ends of a dependency must be managed; without it as the preset says, which is `either` by default'),
  excludedProjects: z.array(projectReference).default([]).describe('Spaces that are not judged'),
  projectTypes: z.array(nonEmpty).default(['software', 'product_discovery']).describe('Jira’s types of spaces that are judged; others are `business` and `service_desk`'),
  teamCounts: z.record(projectReference, z.int().min(1)).default({}).describe('How many teams a space has, by space, in place of what the Team field says'),
  acceptanceCriteriaField: nonEmpty.default('Acceptance Criteria').describe('The field that holds acceptance criteria, by id or name'),
  pointsPerHour: z.int().min(1_500).max(65_000).default(10_000).describe('Jira’s points that a scan may spend in an hour; 65,000 an hour are shared by all customers of an app. Less than 1,500 could not keep the promise: a role that names 500 people costs 1,003 in one answer, which cannot be told before, so that so many must be left whenever a role is read'),
  exemptions: z.array(exemptionSchema).default([]).describe('Accepted gaps: the true outcome stays, the adjusted score leaves them out until they expire'),
  checks: z.record(nonEmpty, checkSettingSchema).default({}).describe('How a check is applied, by its id'),
  reviewGroup: nonEmpty.max(255).optional().describe('Id of a Jira group, such as that of the PMO: its members see scores before they are published, who holds which seats, and cover plans, of the spaces that they may browse. Without it only Jira admins do'),
  practiceChecks: z.enum(['all', 'holders', 'off']).default('all').describe('Who sees practice checks, which rest on samples: `all` who see the space; `holders`, only who holds the seat that a check is about; `off`: nobody, and no samples are read. One that is counted in scores is shown to all while it is not off'),
  thresholds: z.strictObject(thresholdShape).prefault({}).describe('Only what shall differ from the preset; the table of thresholds has the defaults'),
});

export type Settings = z.output<typeof settingsSchema>;
export type SeatValue = z.output<typeof seatValueSchema>;
export type Exemption = z.output<typeof exemptionSchema>;

export const defaultSettings = (): Settings => settingsSchema.parse({});
