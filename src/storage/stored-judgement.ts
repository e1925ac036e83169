/**
 * One project's judgement as stored: under 100 KB, counts whole, examples capped. Derived data for the pages; ids only. The
 * terminal's report lists every finding and has a schema of its own (src/model/report.ts).
 */
import { z } from 'zod';
import { OUTCOMES } from '../model/check';
import type { Instant } from '../model/facts';
import { BANDS, ELIGIBILITY_STATES } from '../model/report';
import type { RegisterEntry } from '../model/register';
import { ROLES, byRole } from '../model/role';
import type { JudgedProject } from '../model/judgement-recorder';
import { SEAT_STATES } from '../model/seat';
import { storedBytes } from './stored-bytes';

/** Findings a check keeps as examples (design, "Two stored shapes"). */
export const MOST_EXAMPLES = 20;
export const MOST_BYTES = 100_000;

const band = z.enum(BANDS).nullable();
const score = z.number().min(0).max(100).nullable();
const instant = z.iso.datetime();
/** Since when nobody answers here, as far as scans saw it, and the vacancies before. */
const vacancy = z.strictObject({ since: instant.nullable(), doubtedSince: instant.nullable(), before: z.array(z.strictObject({ from: instant, to: instant })) });
const seat = z.strictObject({
  role: z.enum(ROLES), state: z.enum(SEAT_STATES), holders: z.array(z.string()), holderCount: z.int().min(0), source: z.string().nullable(),
  disagreeing: z.array(z.string()), inherited: z.boolean(),
  vacancy,
});
const finding = z.strictObject({
  subject: z.strictObject({ type: z.enum(['site', 'project', 'issue', 'person', 'dependency']), id: z.string() }),
  messageId: z.string(),
  values: z.record(z.string(), z.union([
    z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()),
    z.strictObject({ ref: z.enum(['issue', 'project', 'team', 'person']), id: z.string() }),
  ])),
});

/** What the pages say in the viewer's language; absent in a judgement of an earlier version, of which they say the English. */
const sentence = z.strictObject({ id: z.string(), values: z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())])) });

export const storedJudgementSchema = z.strictObject({
  version: z.literal(1),
  projectId: z.string(),
  at: z.iso.datetime(),
  eligibility: z.strictObject({ state: z.enum(ELIGIBILITY_STATES), reason: z.string(), sentence: sentence.optional() }),
  seats: z.strictObject({ productOwner: seat, productManager: seat, projectManager: seat }),
  score, floor: score, coverage: z.number().min(0).max(1), band, adjustedScore: score, adjustedBand: band,
  checks: z.array(z.strictObject({
    id: z.string(),
    outcome: z.enum(OUTCOMES),
    weight: z.number(),
    judged: z.int().min(0),
    violations: z.int().min(0),
    exempted: z.int().min(0),
    examples: z.array(finding).max(MOST_EXAMPLES),
  })),
  operatingModel: z.strictObject({ has: z.array(z.enum(ROLES)), needs: z.array(z.enum(ROLES)), undecided: z.array(z.enum(ROLES)), reason: z.string(), sentences: z.array(sentence).default([]) }),
});
export type StoredJudgement = z.output<typeof storedJudgementSchema>;

/** Keeps as many examples as fit: 20 a check, then half of that again and again until the whole is under 100 KB. */
export function toStoredJudgement(project: JudgedProject, at: Instant, vacancies: RegisterEntry['vacancies']): StoredJudgement {
  for (let examples = MOST_EXAMPLES; ; examples = Math.floor(examples / 2)) {
    const stored = withExamples(project, at, vacancies, examples);
    if (examples === 0 || storedBytes(stored) < MOST_BYTES) return stored;
  }
}

function withExamples(project: JudgedProject, at: Instant, vacancies: RegisterEntry['vacancies'], examples: number): StoredJudgement {
  const { id, eligibility, seats, checks, operatingModel, score: whole, floor, coverage, band: ownBand, adjustedScore, adjustedBand } = project;
  const capped = (role: (typeof ROLES)[number]) => {
    const { state, holders, source, disagreeing, inherited } = seats[role];
    return { role, state, holders: holders.slice(0, MOST_HOLDERS), holderCount: holders.length, source, disagreeing: disagreeing.slice(0, MOST_HOLDERS), inherited, vacancy: structuredClone(vacancies[role]) as z.output<typeof vacancy> };
  };
  return {
    version: 1,
    projectId: id,
    at,
    eligibility: { state: eligibility.state, reason: eligibility.reason, ...(eligibility.sentence === undefined ? {} : { sentence: structuredClone(eligibility.sentence) as StoredSentence }) },
    seats: byRole(capped),
    score: whole, floor, coverage, band: ownBand, adjustedScore, adjustedBand,
    checks: checks.map(({ check, result, exempted, weight }) => ({
      id: check.id,
      outcome: result.outcome,
      weight,
      judged: result.judged,
      violations: result.violations,
      exempted,
      examples: result.findings.slice(0, examples).map(({ subject, messageId, values }) => ({ subject: { ...subject }, messageId, values: structuredClone(values) as Example['values'] })),
    })),
    operatingModel: { has: [...operatingModel.has], needs: [...operatingModel.needs], undecided: [...operatingModel.undecided], reason: operatingModel.reason, sentences: structuredClone(operatingModel.sentences ?? []) as StoredSentence[] },
  };
}

type Example = z.output<typeof finding>;
type StoredSentence = z.output<typeof sentence>;

/** A role may name hundreds; a page shows a few and the count. */
const MOST_HOLDERS = 50;
