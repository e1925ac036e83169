/** The data of one installation: plain values, secrets and entities apart, each value kept as the JSON text it came as. */
import { limits } from '../limits';
import type { ForgeClock } from '../forge-clock';

/** Where a key lives. Equal keys in different spaces are different data. */
export type Space = { readonly kind: 'plain' } | { readonly kind: 'secret' } | { readonly kind: 'entity'; readonly entityName: string };

export interface Entry {
  readonly key: string;
  readonly json: string;
  /** Size of the value in bytes of UTF-8. */
  readonly bytes: number;
  /** Instants in milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number;
}

/** A write or, without an entry, a removal. */
export interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly space: Space;
  readonly key: string;
  readonly entry?: Entry;
}

export interface EntryStore {
  read(space: Space, key: string): Entry | undefined;
  write(space: Space, key: string, json: string, ttlMs: number | undefined): Entry;
  /** True when there was something to remove. */
  remove(space: Space, key: string): boolean;
  /** All readable entries of a space, by key in order of code units. */
  list(space: Space): readonly Entry[];
  spaces(): readonly Space[];
  /** False once the entry's life is over, and what the platform allows itself beyond it. */
  isReadable(entry: Entry): boolean;
  /** Calls `listener` for every change from now on. */
  onChange(listener: (change: Change) => void): void;
}

/** @param expiredLingers true: expired data stays readable for the 48 hours that the platform allows itself */
export function entryStore(clock: ForgeClock, expiredLingers: boolean): EntryStore {
  const spaces = new Map<string, { space: Space; entries: Map<string, Entry> }>();
  const grace = expiredLingers ? limits.keyValue.expiredReadableMs : 0;
  const now = (): number => clock.now().getTime();
  const listeners: ((change: Change) => void)[] = [];
  const tell = (change: Change): void => listeners.forEach((listener) => listener(change));
  const isReadable = ({ expiresAt }: Entry): boolean => expiresAt === undefined || expiresAt + grace > now();
  const entriesOf = (space: Space): Map<string, Entry> => {
    const name = space.kind === 'entity' ? `entity ${space.entityName}` : space.kind;
    const known = spaces.get(name) ?? { space, entries: new Map<string, Entry>() };
    spaces.set(name, known);
    return known.entries;
  };
  const removeEntry = (space: Space, key: string): boolean => {
    tell({ at: now(), space, key });
    return entriesOf(space).delete(key);
  };
  const read = (space: Space, key: string): Entry | undefined => {
    const entry = entriesOf(space).get(key);
    if (!entry || isReadable(entry)) return entry;
    removeEntry(space, key);
    return undefined;
  };
  const list = (space: Space): Entry[] =>
    [...entriesOf(space).keys()]
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      .flatMap((key) => read(space, key) ?? []);

  return {
    read,
    list,
    isReadable,
    onChange: (listener) => void listeners.push(listener),
    write: (space, key, json, ttlMs) => {
      const at = now();
      const entry: Entry = {
        key,
        json,
        bytes: Buffer.byteLength(json),
        createdAt: read(space, key)?.createdAt ?? at,
        updatedAt: at,
        ...(ttlMs === undefined ? {} : { expiresAt: at + ttlMs }),
      };
      entriesOf(space).set(key, entry);
      tell({ at, space, key, entry });
      return entry;
    },
    remove: (space, key) => read(space, key) !== undefined && removeEntry(space, key),
    spaces: () => [...spaces.values()].map(({ space }) => space),
  };
}
