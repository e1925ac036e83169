/** A packed value in pieces that each fit under a key: large sites and large spaces outgrow one value. */
import { pack, unpack } from './packed';

/** Bytes, since a packed text is ASCII. The platform's own limit is 240 KiB a value. */
const UNITS_A_CHUNK = 199 * 1024;

export function toChunks(value: unknown): readonly string[] {
  const text = pack(value);
  return Array.from({ length: Math.ceil(text.length / UNITS_A_CHUNK) }, (_, chunk) => text.slice(chunk * UNITS_A_CHUNK, (chunk + 1) * UNITS_A_CHUNK));
}

/** undefined where a piece is missing, or they are no pieces of one value. */
export const fromChunks = (pieces: readonly unknown[]): unknown => (pieces.every((piece) => typeof piece === 'string') ? unpack(pieces.join('')) : undefined);
