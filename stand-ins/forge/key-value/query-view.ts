/**
 * What queries see: entries sorted into their indexes. It follows the writes, at a distance where the site lags, while
 * `get` reads the store itself: single reads are strictly consistent, queries are not.
 */
import type { ForgeClock } from '../forge-clock';
import type { EntityIndex, EntitySchema } from '../read-manifest';
import type { Change, Entry, EntryStore } from './entry-store';
import { indexRows } from './index-rows';
import type { IndexedRow, IndexRows } from './index-rows';

export interface QueryView {
  /** Plain entries by key. Secrets and entities are never among them. */
  plain(): readonly IndexedRow[];
  /** Rows of one partition of an index, by the range attribute and then by key. */
  partition(schema: EntitySchema, indexName: string, values: readonly unknown[]): readonly IndexedRow[];
}

export interface QueryViewParts {
  readonly clock: ForgeClock;
  readonly store: EntryStore;
  readonly entities: ReadonlyMap<string, EntitySchema>;
  /** Milliseconds from a write until queries see it. */
  readonly lagMs: number;
}

const BY_KEY: EntityIndex = { partition: [] };

export function queryView({ clock, store, entities, lagMs }: QueryViewParts): QueryView {
  const plain = indexRows(BY_KEY);
  const indexes = new Map([...entities.values()].map(({ name, indexes }) => [name, new Map([...indexes].map(([index, shape]) => [index, indexRows(shape)]))]));
  /** In the order of the writes, which is that of their instants. */
  const unseen: Change[] = [];

  const placesOf = ({ space }: Change): readonly IndexRows[] => {
    if (space.kind === 'plain') return [plain];
    return space.kind === 'entity' ? [...(indexes.get(space.entityName)?.values() ?? [])] : [];
  };
  const follow = (change: Change): void => {
    const attributes = change.space.kind === 'entity' && change.entry ? attributesOf(change.entry) : {};
    for (const rows of placesOf(change)) rows.put(change.key, change.entry, attributes);
  };
  const catchUp = (): void => {
    const seenUntil = clock.now().getTime() - lagMs;
    const firstUnseen = unseen.findIndex(({ at }) => at > seenUntil);
    unseen.splice(0, firstUnseen < 0 ? unseen.length : firstUnseen).forEach(follow);
  };
  // What an installation began with was written before anybody asked.
  for (const space of store.spaces()) for (const entry of store.list(space)) follow({ at: entry.updatedAt, space, key: entry.key, entry });
  store.onChange((change) => {
    if (lagMs > 0) unseen.push(change);
    else follow(change);
  });

  const readable = (rows: readonly IndexedRow[]): readonly IndexedRow[] => (rows.some(({ entry }) => !store.isReadable(entry)) ? rows.filter(({ entry }) => store.isReadable(entry)) : rows);
  return {
    plain: () => {
      catchUp();
      return readable(plain.of([]));
    },
    partition: (schema, indexName, values) => {
      catchUp();
      return readable(indexes.get(schema.name)?.get(indexName)?.of(values) ?? []);
    },
  };
}

function attributesOf({ json }: Entry): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>;
}
