/**
 * Cursors of queries: opaque to the app, and good for the very query that gave them only.
 * They name the last entry that was looked at, so that data added or removed between two pages shifts nothing.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from './refusal';

/** Place of an entry in the order of a query. */
export interface CursorPosition {
  /** Value of the range attribute; absent where the order is that of the keys. */
  readonly range?: string | number | boolean | undefined;
  readonly key: string;
}

const cursorSchema = z.object({ query: z.string(), range: z.union([z.string(), z.number(), z.boolean()]).optional(), key: z.string() });

/** @param query what the cursor is bound to: everything of the request but its page */
export function writeCursor(query: unknown, position: CursorPosition): string {
  return Buffer.from(JSON.stringify({ query: fingerprint(query), ...position })).toString('base64url');
}

/** @throws Refusal INVALID_CURSOR when the text is no cursor or belongs to another query */
export function readCursor(query: unknown, cursor: string): CursorPosition {
  const parsed = cursorSchema.safeParse(decode(cursor));
  if (!parsed.success || parsed.data.query !== fingerprint(query)) throw new Refusal('INVALID_CURSOR', 'The cursor was not given by this query.');
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
