/** Settings: one versioned schema, the same for the terminal's file, the admin page and storage. */
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

const roleSchema = z.enum(ROLES);
const nonEmpty = z.string().trim().min(1);
/** A project by its id, or by its key in any case. */
const projectReference = nonEmpty;

/** A person set for a seat in Rolecall itself, for a project or for a programme (Jira project category, by id or name). */
export const seatValueSchema = z.strictObject({
  role: roleSchema,
  project: projectReference.optional(),
  programme: nonEmpty.optional(),
  accountIds: z.array(nonEmpty).min(1),
}).refine((seat) => (seat.project === undefined) !== (seat.programme === undefined), 'names either a project or a programme');

/** An accepted gap: the true outcome stays, the adjusted score leaves it out until it expires. */
export const exemptionSchema = z.strictObject({
  checkId: nonEmpty,
  project: projectReference,
  /** Id of the finding's subject; without it the whole check is exempt on that project. */
  subjectId: nonEmpty.optional(),
  reason: nonEmpty,
  approver: nonEmpty,
  expires: z.iso.datetime(),
  compensatingPerson: nonEmpty.optional(),
});

/** A disputed seat: its holder says that it is not theirs. */
export const disputeSchema = z.strictObject({ role: roleSchema, project: projectReference, accountId: nonEmpty });

export const SOURCE_KINDS = ['set', 'projectRole', 'projectProperty', 'projectLead'] as const;
const sourceOrder = z.array(z.enum(SOURCE_KINDS)).refine((order) => order.includes('set'), 'lists "set", so that a seat can always be set by hand');
const defaultOrder = (): (typeof SOURCE_KINDS)[number][] => ['set', 'projectRole'];
const sourcesByRole = z.strictObject({
  productOwner: sourceOrder.default(defaultOrder),
  productManager: sourceOrder.default(defaultOrder),
  projectManager: sourceOrder.default(defaultOrder),
});

/** How one check is applied. */
export const checkSettingSchema = z.strictObject({
  state: z.enum(['on', 'off']).default('on'),
  /** Until then the check is shown and never counted. A practice check is counted only where this and a weight are given. */
  inForceFrom: z.iso.datetime().optional(),
  /** In place of the weight by risk; 0 is shown and never counted. */
  weight: z.number().min(0).max(100).optional(),
});

const thresholdShape = Object.fromEntries(THRESHOLD_NAMES.map((name) => {
  const { unit } = THRESHOLDS[name];
  return [name, (unit === 'per cent' ? z.number().min(0).max(100) : z.int().min(1).max(3650)).optional()];
})) as Readonly<Record<ThresholdName, z.ZodOptional<z.ZodNumber>>>;

export const settingsSchema = z.strictObject({
  version: z.literal(1).default(1),
  preset: z.enum(PRESETS).default('default'),
  synonyms: z.strictObject({
    productOwner: z.array(nonEmpty).default(SYNONYMS.productOwner),
    productManager: z.array(nonEmpty).default(SYNONYMS.productManager),
    projectManager: z.array(nonEmpty).default(SYNONYMS.projectManager),
  }).prefault({}),
  /** The order in which sources are asked, for all roles or for each; the project lead counts only where an admin lists it. */
  sources: z.union([sourceOrder.transform((order) => ({ productOwner: order, productManager: order, projectManager: order })), sourcesByRole]).prefault({}),
  seats: z.array(seatValueSchema).default([]),
  /** Seats whose holder says "not me". */
  disputes: z.array(disputeSchema).default([]),
  /** Programmes that are one product: their product owner is inherited too. */
  oneProductProgrammes: z.array(nonEmpty).default([]),
  /** Issue types that are roadmap items, by id or name; without it every type above story level. */
  roadmapTypes: z.array(nonEmpty).optional(),
  /** Link types that are dependencies, by id or name; without it every type that speaks of blocking or depending. */
  dependencyTypes: z.array(nonEmpty).optional(),
  /** People who manage the dependencies of a programme or between two teams. */
  coordinators: z.array(z.strictObject({
    programme: nonEmpty.optional(),
    teams: z.tuple([nonEmpty, nonEmpty]).optional(),
    accountId: nonEmpty,
  })).default([]),
  /** Which ends of a dependency must be managed; without it as the preset says, which is `either` by default. */
  dependenciesManagedBy: z.enum(['either', 'both']).optional(),
  excludedProjects: z.array(projectReference).default([]),
  /** Jira project types that are judged. */
  projectTypes: z.array(nonEmpty).default(['software', 'product_discovery']),
  /** Team counts that override what the Team field says, by project. */
  teamCounts: z.record(projectReference, z.int().min(1)).default({}),
  /** The field that holds acceptance criteria, by id or name. */
  acceptanceCriteriaField: nonEmpty.default('Acceptance Criteria'),
  /** Jira's points that a scan may spend in an hour (65,000 an hour are shared by all customers of an app). */
  pointsPerHour: z.int().min(100).max(65_000).default(10_000),
  exemptions: z.array(exemptionSchema).default([]),
  /** By check id. */
  checks: z.record(nonEmpty, checkSettingSchema).default({}),
  /** Only what differs from the preset; src/model/thresholds.ts has the defaults with their sources. */
  thresholds: z.strictObject(thresholdShape).prefault({}),
});

export type Settings = z.output<typeof settingsSchema>;
export type SeatValue = z.output<typeof seatValueSchema>;
export type Exemption = z.output<typeof exemptionSchema>;

export const defaultSettings = (): Settings => settingsSchema.parse({});
