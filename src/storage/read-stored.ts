/** Reads a stored value by its schema: what another version wrote, or what was damaged, is never half understood. */
import type { z } from 'zod';
import { StorageError } from '../model/errors';

/** @throws StorageError naming what cannot be read and the remedy */
export function readStored<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string, remedy: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // No more than the outermost name: further in stand keys that a user wrote, and this is logged.
  const place = String(parsed.error.issues[0]?.path[0] ?? '');
  throw new StorageError(`The stored ${what} cannot be read${place === '' ? '' : ` (at "${place}")`}: it is damaged or of another version; ${remedy}.`);
}
