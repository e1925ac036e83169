/**
 * What the page of all spaces shows, in one packed value, so that two thousand rows cost two reads and not twenty queries; and who
 * holds what. Written where a judgement is recorded, from all of it.
 */
import { z } from 'zod';
import { OUTCOMES } from '../model/check';
import type { Instant, ProjectId } from '../model/facts';
import type { Digest, KeyValue } from '../model/ports';
import { BANDS, ELIGIBILITY_STATES } from '../model/report';
import { ROLES } from '../model/role';
import type { JudgedPerson } from '../model/judgement-recorder';
import { SEAT_STATES } from '../model/seat';
import { fromColumns, toColumns } from './columns';
import { KEYS } from './keys';
import { readStored } from './read-stored';
import { createStampedValue } from './stamped-value';

export interface PortfolioStore {
  /** Worst first, as in every list; null before the first judging. @throws StorageError where it is damaged */
  readSpaces(): Promise<StoredPortfolio | null>;
  /** By account id. @throws StorageError where it is damaged */
  readPeople(): Promise<readonly JudgedPerson[]>;
  /** In place of what stood there. @param advance what is to stand there, from what does; null where nothing does or it cannot be read */
  replace(advance: (before: StoredPortfolio | null) => StoredPortfolio, people: readonly JudgedPerson[]): Promise<void>;
}
export type StoredPortfolio = z.output<typeof portfolioSchema>;
export type StoredSpace = StoredPortfolio['spaces'][number];

const REMEDY = 'scan again';
const count = z.int().min(0);
const score = z.number().min(0).max(100).nullable();
const NEEDS = ['calledFor', 'notCalledFor', 'untold'] as const;

const spaceSchema = z.strictObject({
  id: z.string(),
  category: z.string().nullable(),
  eligibility: z.enum(ELIGIBILITY_STATES),
  band: z.enum(BANDS).nullable(),
  floor: score,
  /** The score with accepted gaps left out, where there are any. */
  adjusted: score,
  /** One for each role, as the next three. */
  seats: z.array(z.enum(SEAT_STATES)).length(ROLES.length),
  needs: z.array(z.enum(NEEDS)).length(ROLES.length),
  vacantSince: z.array(z.iso.datetime().nullable()).length(ROLES.length),
  /** One for each of `checks`. */
  outcomes: z.array(z.enum(OUTCOMES)),
  /** Where there is a gap: index of the check, violations, how many were judged. */
  counts: z.array(z.tuple([count, count, count])),
  /** Day (YYYY-MM-DD, UTC) and floor, oldest first, for a little more than a week. */
  points: z.array(z.tuple([z.iso.date(), z.number()])),
});
const portfolioSchema = z.strictObject({
  version: z.literal(1),
  checks: z.array(z.strictObject({ id: z.string(), weight: z.number() })),
  spaces: z.record(z.string(), z.array(z.unknown())).transform((columns) => fromColumns(columns)).pipe(z.array(spaceSchema)),
});
const range = z.strictObject({ least: count, most: count.nullable() }).nullable();
const peopleSchema = z.strictObject({
  version: z.literal(1),
  people: z.array(z.strictObject({
    accountId: z.string(),
    seats: z.array(z.strictObject({ projectId: z.string(), role: z.enum(ROLES) })),
    ownerTeams: range, managerOwners: range, combinedTeams: range,
  })),
});

export function createPortfolioStore(keyValue: KeyValue, digest: Digest): PortfolioStore {
  const [spaces, people] = (['spaces', 'people'] as const).map((part) =>
    createStampedValue(keyValue, { head: KEYS.portfolio(part), chunk: (stamp, chunk) => KEYS.portfolioChunk(part, stamp, chunk) }, digest)) as [ReturnType<typeof createStampedValue>, ReturnType<typeof createStampedValue>];
  return {
    async readSpaces() {
      const stored = await spaces.read();
      return stored === null ? null : readStored(portfolioSchema, stored, 'portfolio', REMEDY);
    },
    async readPeople() {
      const stored = await people.read();
      return stored === null ? [] : readStored(peopleSchema, stored, 'list of people', REMEDY).people;
    },
    async replace(advance, held) {
      const before = await spaces.read();
      const read = portfolioSchema.safeParse(before);
      const { version, checks, spaces: rows } = advance(read.success ? read.data : null);
      await spaces.replace({ version, checks, spaces: toColumns(rows) }, before);
      await people.replace({ version: 1, people: held }, await people.read());
    },
  };
}

/** How much the newest point is above the last one that lies a week or more before it; null where the points are younger. */
export function changeOverWeek(points: StoredSpace['points']): number | null {
  const last = points.at(-1);
  const before = last && points.findLast(([day]) => day <= dayBefore(last[0], WEEK_DAYS));
  return last === undefined || before === undefined ? null : Math.round(last[1] - before[1]);
}

/** With the day's point, in place of an earlier one of the day, as the history has it; no more of those before than a week needs. */
export function advancePoints(points: StoredSpace['points'], floor: number | null, at: Instant): StoredSpace['points'] {
  if (floor === null) return points;
  const day = at.slice(0, 10);
  const next = [...points.filter(([one]) => one < day), [day, floor] as [string, number]];
  const first = next.findLastIndex(([one]) => one <= dayBefore(day, WEEK_DAYS));
  return next.slice(Math.max(0, first));
}

const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;
const dayBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** By project. */
export const bySpace = (portfolio: StoredPortfolio | null): ReadonlyMap<ProjectId, StoredSpace> => new Map(portfolio?.spaces.map((space) => [space.id, space]) ?? []);
