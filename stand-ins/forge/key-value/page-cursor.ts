/**
 * Cursors of queries: opaque to the app, good for the very query that gave them, and not to be stored.
 * They name the last entry that was looked at, so that data added or removed between two pages shifts nothing.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ForgeClock } from '../forge-clock';
import { limits } from '../limits';
import { Refusal } from './refusal';

/** Place of an entry in the order of a query. */
export interface CursorPosition {
  /** Value of the range attribute; absent where the order is that of the keys. */
  readonly range?: string | number | boolean | undefined;
  readonly key: string;
}

const cursorSchema = z.object({ query: z.string(), until: z.number(), range: z.union([z.string(), z.number(), z.boolean()]).optional(), key: z.string() });

/** @param query what the cursor is bound to: everything of the request but its page */
export function writeCursor(clock: ForgeClock, query: unknown, position: CursorPosition): string {
  const until = clock.now().getTime() + limits.keyValue.cursorMs;
  return Buffer.from(JSON.stringify({ query: fingerprint(query), until, ...position })).toString('base64url');
}

/** @throws Refusal INVALID_CURSOR when the text is no cursor, belongs to another query or is too old */
export function readCursor(clock: ForgeClock, query: unknown, cursor: string): CursorPosition {
  const parsed = cursorSchema.safeParse(decode(cursor));
  if (!parsed.success || parsed.data.query !== fingerprint(query)) throw new Refusal('INVALID_CURSOR', 'The cursor was not given by this query.');
  if (parsed.data.until < clock.now().getTime()) throw new Refusal('INVALID_CURSOR', 'The cursor has expired.');
  return parsed.data;
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
  } catch {
    return undefined;
  }
}

function fingerprint(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 16);
}
