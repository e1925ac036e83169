/** Streams a text file line by line, so that an export is never held twice in memory. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { ExportError } from '../export-error';

export interface NumberedLine {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  readonly text: string;
}

/**
 * The lines that hold something; a byte order mark, CRLF ends and blank lines are accepted.
 * @throws {ExportError} when the file cannot be read, or its gzip is damaged or cut short.
 */
export async function* readLines(file: string): AsyncGenerator<NumberedLine> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest = '';
  const complete = (text: string): NumberedLine[] => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    return lines.map((line) => ({ number: ++number, text: cleaned(line, number) })).filter((line) => line.text !== '');
  };
  try {
    for await (const chunk of bytes(file)) yield* complete(decoder.write(chunk));
  } catch (cause) {
    if (cause instanceof ExportError || !isSystemError(cause)) throw cause;
    throw new ExportError(`${basename(file)}, after line ${number}: ${problem(cause)}; write the file again.`, { cause });
  }
  yield* complete(`${decoder.end()}\n`);
}

async function* bytes(file: string): AsyncGenerator<Buffer> {
  const raw = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  if (!file.endsWith('.gz')) {
    yield* raw as AsyncIterable<Buffer>;
    return;
  }
  const unzipped = createGunzip({ chunkSize: CHUNK_BYTES });
  raw.on('error', (error) => unzipped.destroy(error)).pipe(unzipped);
  yield* unzipped as AsyncIterable<Buffer>;
}

const CHUNK_BYTES = 256 * 1024;
const BYTE_ORDER_MARK = /^\uFEFF/;
const cleaned = (line: string, number: number): string => (number === 1 ? line.replace(BYTE_ORDER_MARK, '') : line).trim();

const isSystemError = (cause: unknown): cause is NodeJS.ErrnoException => typeof cause === 'object' && cause !== null && 'code' in cause;

function problem(cause: NodeJS.ErrnoException): string {
  if (cause.code === 'Z_BUF_ERROR') return 'the gzip ends too early';
  if (cause.code?.startsWith('Z_') === true) return 'this is no sound gzip';
  return `the file cannot be read (${cause.code ?? cause.name})`;
}
