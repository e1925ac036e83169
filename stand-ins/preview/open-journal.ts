/**
 * What outlives a preview that is killed, as the platform outlives an app's process: everything stored and every event that was not
 * delivered to its end, a line each in the order in which it came, written before anybody is told.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Kept, StoredEntry } from '../forge/create-forge';
import type { QueuedEvent } from '../forge/queue/queued-event';
import { PreviewError } from './preview-error';

export interface Journal {
  readonly stored: readonly StoredEntry[];
  readonly queued: readonly QueuedEvent[];
  readonly keep: (kept: Kept) => void;
}

const FILE = 'installation.jsonl';

const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored'), entityName: z.string().optional(), key: z.string(), value: z.unknown().optional() }),
  z.object({ kind: z.literal('queued'), eventId: z.string(), event: z.looseObject({ eventId: z.string(), body: z.record(z.string(), z.unknown()) }).optional() }),
]);
type Line = z.output<typeof lineSchema>;

/** @throws PreviewError where the folder cannot be used, or holds something else */
export function openJournal(folder: string): Journal {
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    const lines = existsSync(file) ? shorten(readLines(readFileSync(file, 'utf8'), file)) : [];
    writeFileSync(`${file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    renameSync(`${file}.new`, file);
    return {
      stored: lines.flatMap((line) => (line.kind === 'stored' ? [{ key: line.key, value: line.value, ...(line.entityName === undefined ? {} : { entityName: line.entityName }) }] : [])),
      // A line that was read is one that was written from an event.
      queued: lines.flatMap((line) => (line.kind === 'queued' && line.event !== undefined ? [line.event as unknown as QueuedEvent] : [])),
      keep: (kept) => appendFileSync(file, `${JSON.stringify(kept)}\n`),
    };
  } catch (error) {
    if (error instanceof PreviewError) throw error;
    throw new PreviewError(`--state ${folder} cannot be used: give a folder that can be written.`);
  }
}

/** The last line may be cut: the process was killed while it wrote. */
function readLines(text: string, file: string): readonly Line[] {
  const texts = text.split('\n');
  return texts.flatMap((line, index) => {
    if (line === '') return [];
    const read = parseLine(line);
    if (read !== null) return [read];
    if (index === texts.length - 1) return [];
    throw new PreviewError(`${file}:${index + 1} is no line of a preview's state; give --state another folder, or delete this file.`);
  });
}

function parseLine(line: string): Line | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What stands in the end. */
function shorten(lines: readonly Line[]): readonly Line[] {
  const last = new Map(lines.map((line) => [line.kind === 'stored' ? `${line.entityName ?? ''} ${line.key}` : `queued ${line.eventId}`, line]));
  return [...last.values()].filter((line) => (line.kind === 'stored' ? line.value !== undefined : line.event !== undefined));
}
