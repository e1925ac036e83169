/** Settings: one versioned schema, the same for the terminal's file, the admin page and storage. */
import { z } from 'zod';
import { ROLES } from './role';

export const PRESETS = ['default', 'scrum', 'safe', 'less', 'pmo'] as const;

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

export const settingsSchema = z.strictObject({
  version: z.literal(1).default(1),
  preset: z.enum(PRESETS).default('default'),
  synonyms: z.strictObject({
    productOwner: z.array(nonEmpty).default(SYNONYMS.productOwner),
    productManager: z.array(nonEmpty).default(SYNONYMS.productManager),
    projectManager: z.array(nonEmpty).default(SYNONYMS.projectManager),
  }).prefault({}),
  /** The order in which sources are asked; the project lead counts only where an admin lists it. */
  sources: z.array(z.enum(['set', 'projectRole', 'projectLead'])).refine((order) => order.includes('set'), 'lists "set", so that a seat can always be set by hand').default(['set', 'projectRole']),
  seats: z.array(seatValueSchema).default([]),
  /** Programmes that are one product: their product owner is inherited too. */
  oneProductProgrammes: z.array(nonEmpty).default([]),
  /** People who manage the dependencies of a programme or between two teams. */
  coordinators: z.array(z.strictObject({
    programme: nonEmpty.optional(),
    teams: z.tuple([nonEmpty, nonEmpty]).optional(),
    accountId: nonEmpty,
  })).default([]),
  dependenciesManagedBy: z.enum(['either', 'both']).default('either'),
  excludedProjects: z.array(projectReference).default([]),
  /** Jira project types that are judged. */
  projectTypes: z.array(nonEmpty).default(['software', 'product_discovery']),
  /** Team counts that override what the Team field says, by project. */
  teamCounts: z.record(projectReference, z.int().min(1)).default({}),
  exemptions: z.array(exemptionSchema).default([]),
  thresholds: z.strictObject({
    /** A project is dormant when nothing was updated for longer (evidence.md §4). */
    dormantDays: z.int().min(1).default(90),
    /** A dependency is possibly dead when neither end was updated for this long. */
    deadDependencyDays: z.int().min(1).default(180),
    /** Share of owned roadmap items, in per cent (evidence.md §4: derived). */
    ownedItemsPass: z.number().min(0).max(100).default(95),
    ownedItemsWarn: z.number().min(0).max(100).default(80),
    /** Unmanaged dependencies of one pair of teams that fail (Magennis [73]: under 13 % on time at three). */
    unmanagedPairFail: z.int().min(1).default(3),
    /** Scale that calls for a product manager. */
    productManagerTeams: z.int().min(1).default(2),
    productManagerItems: z.int().min(1).default(10),
    /** Scale that calls for a project manager. */
    projectManagerTeams: z.int().min(1).default(3),
    projectManagerProjects: z.int().min(1).default(3),
  }).prefault({}),
});

export type Settings = z.output<typeof settingsSchema>;
export type SeatValue = z.output<typeof seatValueSchema>;
export type Exemption = z.output<typeof exemptionSchema>;

export const defaultSettings = (): Settings => settingsSchema.parse({});
