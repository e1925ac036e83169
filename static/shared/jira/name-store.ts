/** Keeps the names that the page shows: whatever asks in one turn is fetched together, and everything only once. */

export type NameKind = 'person' | 'project' | 'issue';
export interface Name {
  /** Display name, space name or summary. */
  readonly text: string;
  /** Space or work item key; people have none. */
  readonly key: string | null;
}

export interface NameStore {
  /** Fetches the name, unless it was asked for before. */
  readonly ask: (kind: NameKind, id: string) => void;
  /** Fetches the names that were not asked for before, some at a time; resolves when all came, or nobody answered. */
  readonly fetchAll: (kind: NameKind, ids: readonly string[]) => Promise<void>;
  /** How often names came; the same number means the same names. */
  readonly version: () => number;
  /** undefined while it is fetched; null where the viewer may not see it, or nobody answered. */
  readonly get: (kind: NameKind, id: string) => Name | null | undefined;
  /** Calls the listener after names came; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Two requests at a time, so that thousands of names do not crowd out what the viewer looks at. */
const AT_ONCE = 100;

export function createNameStore(fetchNames: (kind: NameKind, ids: readonly string[]) => Promise<ReadonlyMap<string, Name>>): NameStore {
  const names = new Map<string, Name | null>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  const waiting: Record<NameKind, string[]> = { person: [], project: [], issue: [] };

  let version = 0;

  async function fetchThese(kind: NameKind, ids: readonly string[]): Promise<void> {
    const found = await fetchNames(kind, ids).catch(() => new Map<string, Name>());
    for (const id of ids) names.set(`${kind} ${id}`, found.get(id) ?? null);
    version += 1;
    for (const listener of listeners) listener();
  }

  return {
    ask(kind, id) {
      const label = `${kind} ${id}`;
      if (asked.has(label)) return;
      asked.add(label);
      if (waiting[kind].push(id) === 1) queueMicrotask(() => void fetchThese(kind, waiting[kind].splice(0)));
    },
    async fetchAll(kind, ids) {
      const fresh = ids.filter((id) => !asked.has(`${kind} ${id}`));
      for (const id of fresh) asked.add(`${kind} ${id}`);
      for (let start = 0; start < fresh.length; start += AT_ONCE) await fetchThese(kind, fresh.slice(start, start + AT_ONCE));
    },
    version: () => version,
    get: (kind, id) => names.get(`${kind} ${id}`),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
