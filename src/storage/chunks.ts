/** Cuts a text into pieces that each stay under 200 KiB as a stored JSON string, and joins them again. */

/**
 * A JSON text holds no control characters, so that stored as a string each UTF-16 unit takes at most 3 bytes (quotes and
 * backslashes 2): 65,536 units stay under 200 KiB. The platform's own limit is 240 KiB a value.
 */
const UNITS_A_CHUNK = 65_536;

/** At least one piece, also of an empty text. */
export function cutText(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start < text.length; start += UNITS_A_CHUNK) pieces.push(text.slice(start, start + UNITS_A_CHUNK));
  return pieces;
}

/** Bytes that a value takes in storage. */
export const storedBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
