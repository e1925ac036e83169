/** The rows of one index, by partition, each sorted when it is first read after a change. */
import type { EntityIndex } from '../read-manifest';
import type { Entry } from './entry-store';
import { compareScalars, isScalar } from './meets-conditions';
import type { CursorPosition } from './page-cursor';

export interface IndexedRow {
  readonly entry: Entry;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly position: CursorPosition;
}

export interface IndexRows {
  /** Sets or, without an entry, removes a key's row. A row that lacks an attribute of the index is not in it. */
  put(key: string, entry: Entry | undefined, attributes: Readonly<Record<string, unknown>>): void;
  /** @param partition a value for each attribute of the index's partition */
  of(partition: readonly unknown[]): readonly IndexedRow[];
}

interface Partition {
  readonly rows: Map<string, IndexedRow>;
  sorted?: readonly IndexedRow[] | undefined;
}

export function indexRows({ partition: attributesOfPartition, range }: EntityIndex): IndexRows {
  const partitions = new Map<string, Partition>();
  const nameByKey = new Map<string, string>();

  const drop = (key: string): void => {
    const old = partitions.get(nameByKey.get(key) ?? '');
    if (!old) return;
    old.rows.delete(key);
    old.sorted = undefined;
    nameByKey.delete(key);
  };

  return {
    put: (key, entry, attributes) => {
      drop(key);
      if (!entry) return;
      const values = attributesOfPartition.map((name) => attributes[name]);
      const ranged = range === undefined ? undefined : attributes[range];
      if (values.includes(undefined) || (range !== undefined && !isScalar(ranged))) return;
      const name = JSON.stringify(values);
      const place = partitions.get(name) ?? { rows: new Map<string, IndexedRow>() };
      place.rows.set(key, { entry, attributes, position: { key, ...(isScalar(ranged) ? { range: ranged } : {}) } });
      place.sorted = undefined;
      partitions.set(name, place);
      nameByKey.set(key, name);
    },
    of: (values) => {
      const place = partitions.get(JSON.stringify(values));
      if (!place) return [];
      place.sorted ??= [...place.rows.values()].sort((a, b) => comparePositions(a.position, b.position));
      return place.sorted;
    },
  };
}

/** Order of an index: by the range attribute, then by key. */
export function comparePositions(a: CursorPosition, b: CursorPosition): number {
  return compareScalars(a.range, b.range) || compareScalars(a.key, b.key);
}
