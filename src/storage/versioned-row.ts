/**
 * A row that several change at once. Each write is conditional on the version that was read and bears one of its own; the row
 * remembers those before. So a write of which no answer came is found where it took effect, also under later ones, is never taken
 * for another's, and is made once. What an invocation saw of a row last it need not read again to write it: the condition tells where
 * that is out of date.
 */
import { z } from 'zod';
import { StorageError } from '../model/errors';
import type { KeyValue, Random } from '../model/ports';
import { storedBytes } from './stored-bytes';
import { readStored } from './read-stored';

export interface VersionedRow<Value> {
  /** null before the first write. Sees the last write. @throws StorageError where it is damaged */
  read(): Promise<Value | null>;
  /**
   * Calls `step` with what is stored, again where another wrote meanwhile, until what it answers is written, is stored already to the letter, or it answers no value.
   * @returns the result of the call that counted
   * @throws StorageError where the row is damaged or full, or where too many write at once
   */
  change<Result>(step: (value: Value | null) => { readonly value?: Value; readonly result: Result }): Promise<Result>;
}

export interface RowPlace<Value> {
  readonly keyValue: KeyValue;
  /** Must differ from call to call, also between two invocations: versions are drawn from it. */
  readonly random: Random;
  readonly entity: string;
  readonly key: string;
  /** How the row is called in an error, as in "the stored register". */
  readonly what: string;
  readonly encode: (value: Value) => string;
  /** @throws StorageError */
  readonly decode: (text: string) => Value;
}

/** A value may take 240 KiB (platform: limits of the key-value store). */
const MOST_BYTES = 240 * 1024;
const MOST_ATTEMPTS = 40;
/** Writes by others that may come between a write and the look for it. */
const VERSIONS_KEPT = 16;
export const DAMAGE_REMEDY = 'update the app, or remove it from the site and install it again';

const rowSchema = z.strictObject({ number: z.int(), version: z.string(), earlier: z.string(), text: z.string() });

interface Row<Value> {
  readonly number: number;
  readonly version: string;
  readonly earlier: readonly string[];
  readonly text: string;
  readonly value: Value;
}

export function createVersionedRow<Value>({ keyValue, random, entity, key, what, encode, decode }: RowPlace<Value>): VersionedRow<Value> {
  /** As it was read or written last; a store lives no longer than an invocation. */
  let seen: Row<Value> | null = null;

  async function readRow(): Promise<Row<Value> | null> {
    seen = null;
    const stored = await keyValue.getEntity(entity, key);
    if (stored === undefined) return null;
    const { earlier, ...row } = readStored(rowSchema, stored, what, DAMAGE_REMEDY);
    seen = { ...row, earlier: earlier === '' ? [] : earlier.split(' '), value: decode(row.text) };
    return seen;
  }

  return {
    read: async () => (await readRow())?.value ?? null,
    async change(step) {
      const tried = new Map<string, { readonly number: number; readonly result: ReturnType<typeof step>['result'] }>();
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const last = attempt === 0 ? seen : null;
        const row = last ?? await readRow();
        const versions = row === null ? [] : [row.version, ...row.earlier];
        const written = versions.map((version) => tried.get(version)).find((one) => one !== undefined);
        if (written !== undefined) return written.result;
        const number = row?.number ?? 0;
        if ([...tried.values()].some((one) => one.number <= number - versions.length)) break;
        const { value, result } = step(row?.value ?? null);
        // Only a write proves that what was seen still holds.
        const isProven = last === null;
        if (value === undefined && isProven) return result;
        if (value === undefined) continue;
        const version = `${number + 1}-${random().toString(36).slice(2)}`;
        const text = encode(value);
        if (text === row?.text && isProven) return result;
        if (text === row?.text) continue;
        const earlier = versions.slice(0, VERSIONS_KEPT);
        const attributes = { number: number + 1, version, earlier: earlier.join(' '), text };
        if (storedBytes(attributes) > MOST_BYTES) throw new StorageError(`The stored ${what} is full: a part of it would take more than ${MOST_BYTES / 1024} KiB; archive or delete spaces that nobody uses.`);
        seen = null;
        if (await keyValue.replaceEntity({ entity, key, value: attributes }, { attribute: 'version', expected: row?.version ?? null }) === 'done') {
          seen = { number: number + 1, version, earlier, text, value };
          return result;
        }
        tried.set(version, { number: number + 1, result });
      }
      throw new StorageError(`Too many write the stored ${what} at once; try again in a minute.`);
    },
  };
}
