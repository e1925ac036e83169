/** One row a project in the custom entity `health`: what the lists show and sort by, without opening each judgement. */
import { z } from 'zod';
import type { Instant, ProjectId } from '../model/facts';
import type { EntityAttributes, KeyValue, StoredItem } from '../model/ports';
import { BANDS, ELIGIBILITY_STATES } from '../model/report';
import { ENTITIES } from './keys';
import { readRows } from './read-rows';
import { readStored } from './read-stored';
import type { JudgedProject } from '../model/judgement-recorder';

export interface HealthRows {
  /** Worst first; ineligible projects last. @throws StorageError where a row is damaged */
  list(filter?: HealthFilter): Promise<readonly HealthRow[]>;
  /** null where the project is not in the last scan. @throws StorageError where the row is damaged */
  read(projectId: ProjectId): Promise<HealthRow | null>;
}

export type HealthProject = JudgedProject & { readonly programmeId: string | null };
/** At most one of the two. */
export interface HealthFilter {
  readonly category?: string | null;
  readonly band?: (typeof BANDS)[number] | null;
}
export type HealthRow = z.output<typeof rowSchema>;

/** An entity's attributes are never null: no category, no band. */
const NONE = 'none';

export function createHealthRows(keyValue: KeyValue): HealthRows {
  const { name, indexes } = ENTITIES.health;

  async function list(filter: HealthFilter = {}): Promise<readonly HealthRow[]> {
    const query = filter.category !== undefined
      ? { entity: name, index: indexes.byCategory, partition: [filter.category ?? NONE] }
      : filter.band !== undefined
        ? { entity: name, index: indexes.byBand, partition: [filter.band ?? NONE] }
        : { entity: name, index: indexes.worstFirst };
    return readRows(keyValue, query, rowSchema, 'health row', 'scan again');
  }

  return {
    list,
    async read(projectId) {
      const value = await keyValue.getEntity(name, projectId);
      return value === undefined ? null : readStored(rowSchema, value, 'health row', 'scan again');
    },
  };
}

const orNone = <Value extends z.ZodType>(value: Value) => z.union([z.literal(NONE).transform(() => null), value]);
const rowSchema = z.strictObject({
  projectId: z.string(),
  category: orNone(z.string()),
  band: orNone(z.enum(BANDS)),
  eligibility: z.enum(ELIGIBILITY_STATES),
  worst: z.int(),
  /** Per cent; −1 where nothing could be judged. */
  score: z.number(),
  floor: z.number(),
  adjustedScore: z.number(),
  violations: z.int(),
  at: z.iso.datetime(),
});

/** The row as it is written. */
export const healthItem = (project: HealthProject, at: Instant) => ({ entity: ENTITIES.health.name, key: project.id, value: toRow(project, at) }) satisfies StoredItem;

const toRow = (project: HealthProject, at: Instant): EntityAttributes => ({
  projectId: project.id,
  category: project.programmeId ?? NONE,
  band: project.band ?? NONE,
  eligibility: project.eligibility.state,
  worst: worstFirst(project),
  score: project.score ?? -1,
  floor: project.floor ?? -1,
  adjustedScore: project.adjustedScore ?? -1,
  violations: project.checks.reduce((sum, { result }) => sum + result.violations, 0),
  at,
});

/** Tenths of a per cent, ascending. No band ranks below every band (scoring rule 3); what is not judged at all comes last. */
export function worstFirst({ eligibility, band, floor }: { readonly eligibility: { readonly state: string }; readonly band: string | null; readonly floor: number | null }): number {
  if (eligibility.state !== 'eligible') return 10_000;
  return band === null || floor === null ? -1 : Math.round(floor * 10);
}
