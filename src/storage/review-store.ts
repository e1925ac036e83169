/**
 * Reviews: which one is open, what is decided in it so far, and the closed ones for good. Decisions lie in 8 rows, so that several
 * people decide at once; closing seals the rows before it copies them, so that what was told to be kept is in the copy. A copy is
 * never written again.
 */
import type { ProjectId } from '../model/facts';
import type { KeyValue, Random } from '../model/ports';
import type { ClosedReview, Decision, OpenReview } from '../model/review';
import { shardOf } from '../model/shard-of';
import { StorageError } from '../model/errors';
import { awaitAll } from './await-all';
import { ENTITIES, KEYS } from './keys';
import { fromChunks, toChunks } from './packed-chunks';
import { readStored } from './read-stored';
import type { DraftPart, ReviewHeads, StoredClosedHead } from './review-shapes';
import { NO_DRAFT, NO_HEADS, closedReviewSchema, decodeDraft, decodeHeads, encodeDraft, encodeHeads } from './review-shapes';
import type { VersionedRow } from './versioned-row';
import { createVersionedRow } from './versioned-row';

export interface ReviewStore {
  /** @throws StorageError where they are damaged */
  readHeads(): Promise<ReviewHeads>;
  /** The review that is open: an earlier one where somebody opened it already. */
  open(review: OpenReview): Promise<OpenReview>;
  /** @throws StorageError where it is damaged */
  readDraft(id: string): Promise<readonly Decision[]>;
  /**
   * Calls `change` with what is decided of the space, again where somebody else decided something meanwhile; what it throws is thrown.
   * @returns what is decided then; `closed` where the review takes no decisions any more @throws StorageError where a row is damaged or full
   */
  decide(id: string, projectId: ProjectId, change: (now: Decision | null) => Decision | null): Promise<Decision | null | 'closed'>;
  /** No decision is taken any more. @returns all of them */
  seal(id: string): Promise<readonly Decision[]>;
  /** False where somebody else closed it first. */
  close(review: ClosedReview): Promise<boolean>;
  /** null where no review of the id was closed. @throws StorageError where it is damaged */
  readClosed(id: string): Promise<ClosedReview | null>;
}

const PARTS = 8;
const WHAT = 'reviews';
const REMEDY = 'tell whoever looks after Rolecall on this site';

export function createReviewStore(keyValue: KeyValue, random: Random): ReviewStore {
  const place = { keyValue, random, entity: ENTITIES.review.name };
  const heads = createVersionedRow<ReviewHeads>({ ...place, key: KEYS.reviewHeads, what: WHAT, encode: encodeHeads, decode: decodeHeads });
  const openParts = (id: string): readonly VersionedRow<DraftPart>[] => Array.from({ length: PARTS }, (_, part) =>
    createVersionedRow<DraftPart>({ ...place, key: KEYS.reviewDraft(id, part), what: 'decisions of a review', encode: encodeDraft, decode: decodeDraft }));
  const keysOf = (id: string, { stamp, chunks }: Pick<StoredClosedHead, 'stamp' | 'chunks'>) => Array.from({ length: chunks }, (_, chunk) => KEYS.reviewCopy(id, stamp, chunk));
  const readHeads = async () => await heads.read() ?? NO_HEADS;

  return {
    readHeads,
    open: (review) => heads.change<OpenReview>((stored) => {
      const now = stored ?? NO_HEADS;
      return now.open === null ? { value: { ...now, open: { ...review, attempts: [] } }, result: review } : { result: now.open };
    }),
    async readDraft(id) {
      const parts = await awaitAll(openParts(id).map((row) => row.read()));
      return parts.flatMap((part) => part?.decisions ?? []);
    },
    async decide(id, projectId, change) {
      const row = openParts(id)[shardOf(projectId, PARTS)];
      if (row === undefined) throw new RangeError('There is a row for every space.');
      return row.change<Decision | null | 'closed'>((stored) => {
        const { isSealed, decisions } = stored ?? NO_DRAFT;
        if (isSealed) return { result: 'closed' };
        const result = change(decisions.find((one) => one.projectId === projectId) ?? null);
        const others = decisions.filter((one) => one.projectId !== projectId);
        return { value: { isSealed, decisions: result === null ? others : [...others, result] }, result };
      });
    },
    async seal(id) {
      const parts = await awaitAll(openParts(id).map((row) => row.change<DraftPart>((stored) => {
        const value = { ...stored ?? NO_DRAFT, isSealed: true };
        return { value, result: value };
      })));
      return parts.flatMap(({ decisions }) => decisions);
    },
    async close(review) {
      const { id, openedAt, closedAt, closedBy, decisions } = review;
      const pieces = toChunks(review);
      const attempt = { stamp: random().toString(36).slice(2), chunks: pieces.length };
      // Noted before anything is written, so that whoever closes it finds what a killed one left.
      const isOpen = await heads.change<boolean>((stored) => (stored?.open?.id !== id ? { result: false } : { value: { ...stored, open: { ...stored.open, attempts: [...stored.open.attempts, attempt] } }, result: true }));
      if (!isOpen) return false;
      await keyValue.setMany(pieces.map((value, chunk) => ({ key: KEYS.reviewCopy(id, attempt.stamp, chunk), value })));
      const left = await heads.change<readonly Pick<StoredClosedHead, 'stamp' | 'chunks'>[] | null>((stored) => {
        if (stored?.open?.id !== id) return { result: null };
        const head: StoredClosedHead = { id, openedAt, closedAt, closedBy, decided: decisions.length, ...attempt };
        return { value: { open: null, closed: [...stored.closed, head] }, result: stored.open.attempts.filter(({ stamp }) => stamp !== attempt.stamp) };
      });
      await keyValue.deleteMany((left ?? [attempt]).flatMap((one) => keysOf(id, one)).map((key) => ({ key })));
      if (left !== null) await awaitAll(openParts(id).map((row) => row.change<null>(() => ({ value: { isSealed: true, decisions: [] }, result: null }))));
      return left !== null;
    },
    async readClosed(id) {
      const head = (await readHeads()).closed.find((one) => one.id === id);
      if (head === undefined) return null;
      const copy = fromChunks(await awaitAll(keysOf(id, head).map((key) => keyValue.get(key))));
      if (copy === undefined) throw new StorageError(`The stored ${WHAT} cannot be read: a part of one is missing; ${REMEDY}.`);
      return readStored(closedReviewSchema, copy, WHAT, REMEDY);
    },
  };
}

