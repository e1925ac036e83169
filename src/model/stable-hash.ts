/** A number from 0 to 2^32 − 1, the same for the same text on every machine and for ever: FNV-1a of 32 bits over the code units. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
