/** A point a project and day in the custom entity `history`, for 400 days: the trend, and what changed since a day. */
import { z } from 'zod';
import type { Instant, ProjectId } from '../model/facts';
import type { KeyValue } from '../model/ports';
import { BANDS } from '../model/report';
import { ENTITIES, KEYS } from './keys';
import { readRows } from './read-rows';
import type { JudgedProject } from '../model/judgement-recorder';

export interface History {
  /** Projects whose point of the day (UTC) is written, under these marks. One that a query does not see yet, or that is damaged, is none. */
  listStanding(at: Instant, marks: Marks): Promise<ReadonlySet<ProjectId>>;
  /** One point a rated project and day, in place of an earlier one of the day. */
  write(projects: readonly JudgedProject[], at: Instant, marks: Marks): Promise<void>;
  /** Points older than 400 days. */
  forget(at: Instant): Promise<void>;
  /** Oldest first, of the last `days` days. @throws StorageError where a point is damaged */
  read(projectId: ProjectId, at: Instant, days: number): Promise<readonly HistoryPoint[]>;
}

/** What the points hang on; a page marks where it changes (design, scoring rule 6). */
export interface Marks {
  readonly rules: string;
  readonly settings: string;
}
export type HistoryPoint = z.output<typeof pointSchema>;

const REMEDY = 'the next scan starts it anew';
const DAYS_KEPT = 400;
/** Scans may pause; after a pause that is longer, points that were due in it stay behind. */
const DAYS_LATE = 14;
const MOST_A_PAGE = 100;

export function createHistory(keyValue: KeyValue): History {
  const { name, indexes } = ENTITIES.history;

  async function forgetDay(day: string): Promise<void> {
    for (;;) {
      const { rows } = await keyValue.queryEntity({ entity: name, index: indexes.byDay, partition: [day], limit: MOST_A_PAGE });
      if (rows.length === 0) return;
      await keyValue.deleteMany(rows.map(({ key }) => ({ entity: name, key })));
      if (rows.length < MOST_A_PAGE) return;
    }
  }

  return {
    async listStanding(at, { rules, settings }) {
      const points = await readRows(keyValue, { entity: name, index: indexes.byDay, partition: [dayOf(at, 0)] }, pointSchema.nullable().catch(null), 'history', REMEDY);
      return new Set(points.flatMap((point) => (point?.rules === rules && point.settings === settings ? [point.projectId] : [])));
    },
    async write(projects, at, marks) {
      const day = dayOf(at, 0);
      await keyValue.setMany(projects.flatMap((project) => project.floor === null ? [] : [{
        entity: name,
        key: KEYS.history(project.id, day),
        value: { projectId: project.id, day, floor: project.floor, score: project.score ?? project.floor, band: project.band ?? 'none', ...marks },
      }]));
    },
    async forget(at) {
      for (let late = 0; late < DAYS_LATE; late += 1) await forgetDay(dayOf(at, -DAYS_KEPT - late));
    },
    async read(projectId, at, days) {
      const between = [dayOf(at, -days), dayOf(at, 0)] as const;
      return readRows(keyValue, { entity: name, index: indexes.byProject, partition: [projectId], between }, pointSchema, 'history', REMEDY);
    },
  };
}

const pointSchema = z.strictObject({
  projectId: z.string(),
  /** YYYY-MM-DD, UTC. */
  day: z.iso.date(),
  floor: z.number(),
  score: z.number(),
  band: z.union([z.literal('none').transform(() => null), z.enum(BANDS)]),
  rules: z.string(),
  settings: z.string(),
});

const dayOf = (at: Instant, offset: number): string => new Date(Date.parse(at) + offset * 86_400_000).toISOString().slice(0, 10);
