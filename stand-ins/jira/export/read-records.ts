/** Reads the records of one `.jsonl` file: one JSON object a line, each of one shape, each record once. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { ExportError } from '../export-error';
import { describeMisfit } from './describe-misfit';
import { readLines } from './read-lines';

export interface RecordsToRead<Shape extends z.ZodType> {
  readonly file: string;
  readonly shape: Shape;
  /** What one line is, for messages. */
  readonly noun: string;
  /** What only one record of the file may carry, in words: "key ABC-1". */
  readonly identities: (record: z.output<Shape>) => readonly string[];
}

/**
 * All records, in the file's order; a line that stands twice is one record.
 * @throws {ExportError} naming file and line: no JSON, a wrong shape, or an identity that another record carries.
 */
export async function readRecords<Shape extends z.ZodType>({ file, shape, noun, identities }: RecordsToRead<Shape>): Promise<z.output<Shape>[]> {
  const records: z.output<Shape>[] = [];
  const owners = new Map<string, { readonly line: number; readonly index: number }>();
  for await (const { number, text } of readLines(file)) {
    const place = `${basename(file)}, line ${number}`;
    const parsed = shape.safeParse(parseJson(text, place));
    if (!parsed.success) throw new ExportError(`${place}: this ${noun} cannot be read: ${describeMisfit(parsed.error)}; correct or remove the line.`);
    const names = identities(parsed.data);
    const taken = names.find((name) => owners.has(name));
    if (taken === undefined) {
      names.forEach((name) => owners.set(name, { line: number, index: records.length }));
      records.push(parsed.data);
      continue;
    }
    const owner = owners.get(taken);
    if (owner !== undefined && JSON.stringify(records[owner.index]) !== JSON.stringify(parsed.data)) {
      throw new ExportError(`${place}: another ${noun} with ${taken} stands on line ${owner.line}; keep one of the two.`);
    }
  }
  return records;
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExportError(`${place}: this is no JSON; correct or remove the line.`, { cause });
  }
}
