/** How reviews are stored: the row of heads, the rows of a draft, and the copy of a closed one. */
import { z } from 'zod';
import type { ClosedReview, Decision } from '../model/review';
import { DECISION_KINDS } from '../model/review';
import { BANDS, ELIGIBILITY_STATES } from '../model/report';
import { pack, readPacked } from './packed';
import { DAMAGE_REMEDY } from './versioned-row';

const FORMAT = 1;
const instant = z.iso.datetime();
const decision: z.ZodType<Decision> = z.strictObject({
  projectId: z.string(), kind: z.enum(DECISION_KINDS), note: z.string(), accountId: z.string().nullable(), due: z.iso.date().nullable(), by: z.string(), at: instant,
});
const standing = z.strictObject({ projectId: z.string(), band: z.enum(BANDS).nullable(), floor: z.number().nullable(), eligibility: z.enum(ELIGIBILITY_STATES), violations: z.int() });
const opened = { id: z.string(), openedAt: instant, openedBy: z.string() };

/** The copy, strict: what another version wrote is never half understood. */
export const closedReviewSchema: z.ZodType<ClosedReview> = z.strictObject({
  ...opened, closedAt: instant, closedBy: z.string(), rules: z.string(), settings: z.string(),
  decisions: z.array(decision), standings: z.array(standing), followed: z.array(z.strictObject({ decision, then: standing.nullable(), wasBetter: z.boolean() })),
});

const copyPlace = { stamp: z.string(), chunks: z.int().min(1) };
const headsSchema = z.strictObject({
  format: z.literal(FORMAT),
  open: z.strictObject({ ...opened, attempts: z.array(z.strictObject(copyPlace)) }).nullable(),
  closed: z.array(z.strictObject({ id: z.string(), openedAt: instant, closedAt: instant, closedBy: z.string(), decided: z.int(), ...copyPlace })),
});
export type ReviewHeads = Omit<z.output<typeof headsSchema>, 'format'>;
export type StoredClosedHead = ReviewHeads['closed'][number];
export const NO_HEADS: ReviewHeads = { open: null, closed: [] };
export const encodeHeads = (heads: ReviewHeads): string => pack({ format: FORMAT, ...heads });
/** @throws StorageError */
export function decodeHeads(text: string): ReviewHeads {
  const { open, closed } = readPacked(headsSchema, text, 'reviews', DAMAGE_REMEDY);
  return { open, closed };
}

const draftSchema = z.strictObject({ format: z.literal(FORMAT), isSealed: z.boolean(), decisions: z.array(decision) });
export interface DraftPart {
  /** The review is being closed, or is. */
  readonly isSealed: boolean;
  readonly decisions: readonly Decision[];
}
export const NO_DRAFT: DraftPart = { isSealed: false, decisions: [] };
export const encodeDraft = ({ isSealed, decisions }: DraftPart): string => pack({ format: FORMAT, isSealed, decisions });
/** @throws StorageError */
export function decodeDraft(text: string): DraftPart {
  const { isSealed, decisions } = readPacked(draftSchema, text, 'decisions of a review', DAMAGE_REMEDY);
  return { isSealed, decisions };
}
