/** The tokens that lead from page to page: bound to one caller, query and choice of fields, and good for seven days. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { RefusedRequest } from '../refused-request';

export interface PagePlace {
  /** How many results the pages before have shown. */
  readonly next: number;
  /** Id of the last of them; empty before the first page. */
  readonly lastId: string;
  /** When the first page was asked for, in ms. */
  readonly startedAt: number;
}

const LIFETIME_MS = 7 * 24 * 3_600_000;
const token = z.tuple([z.int().min(0), z.string(), z.int(), z.string()]);

/** What a token belongs to. */
export const bindingOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

export const writeToken = ({ next, lastId, startedAt }: PagePlace, binding: string): string => Buffer.from(JSON.stringify([next, lastId, startedAt, binding])).toString('base64url');

/** @throws RefusedRequest (400) for a token that is foreign, damaged or too old. */
export function readToken(text: string | undefined, binding: string, now: Date): PagePlace {
  if (text === undefined) return { next: 0, lastId: '', startedAt: now.getTime() };
  const parsed = token.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (parsed.success) {
    const [next, lastId, startedAt, bound] = parsed.data;
    if (bound === binding && now.getTime() - startedAt <= LIFETIME_MS) return { next, lastId, startedAt };
  }
  throw new RefusedRequest(400, 'The provided next page token is invalid or expired.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
