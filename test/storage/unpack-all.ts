/** What is stored with every packed text opened, so that a search of it is not blind. */
import { unpack } from '../../src/storage/packed';

/** @throws Error for a packed text that cannot be opened, as one piece of several */
export function unpackAll(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(unpackAll);
  if (typeof stored === 'object' && stored !== null) return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, unpackAll(value)]));
  if (typeof stored !== 'string' || !stored.startsWith('deflate:')) return stored;
  const value = unpack(stored);
  if (value === undefined) throw new Error('A packed text cannot be opened by itself.');
  return value;
}
