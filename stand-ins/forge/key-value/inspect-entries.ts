/** Lets tests and the preview look at what is stored, past the app and its rates. Secrets show their keys only. */
import type { EntryStore, Space } from './entry-store';

export interface InspectedEntry {
  readonly kind: Space['kind'];
  /** Set for entities. */
  readonly entityName?: string;
  readonly key: string;
  /** Absent for secrets. */
  readonly value?: unknown;
  readonly bytes: number;
}

export interface KeyValueInspection {
  readonly entries: readonly InspectedEntry[];
  /** Size of all stored values together. */
  readonly bytes: number;
}

export function inspectEntries(store: EntryStore): KeyValueInspection {
  const entries = (): InspectedEntry[] =>
    store.spaces().flatMap((space) =>
      store.list(space).map(({ key, json, bytes }) => ({
        kind: space.kind,
        ...(space.kind === 'entity' ? { entityName: space.entityName } : {}),
        key,
        ...(space.kind === 'secret' ? {} : { value: JSON.parse(json) as unknown }),
        bytes,
      })),
    );
  return {
    get entries() {
      return entries();
    },
    get bytes() {
      return entries().reduce((sum, { bytes }) => sum + bytes, 0);
    },
  };
}
