/**
 * A value as deflated JSON in a text. Columns and judgements repeat themselves, and shrink to a third down to a tenth; writing
 * is what the platform makes dear (docs/decisions/0002-storage.md).
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { z } from 'zod';
import { readStored } from './read-stored';

/** Tells a packed text from any other, here and in a dump of the store. */
const MARK = 'deflate:';

export const pack = (value: unknown): string => MARK + deflateRawSync(JSON.stringify(value)).toString('base64');

/** undefined where the text is not, or not any more, what `pack` made. */
export function unpack(packed: unknown): unknown {
  if (typeof packed !== 'string' || !packed.startsWith(MARK)) return undefined;
  try {
    return JSON.parse(inflateRawSync(Buffer.from(packed.slice(MARK.length), 'base64')).toString());
  } catch {
    return undefined;
  }
}

/** @throws StorageError naming what cannot be read and the remedy */
export const readPacked = <Schema extends z.ZodType>(schema: Schema, packed: unknown, what: string, remedy: string): z.output<Schema> =>
  readStored(schema, unpack(packed), what, remedy);
