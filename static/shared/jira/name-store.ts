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
  /** undefined while it is fetched; null where the viewer may not see it, or nobody answered. */
  readonly get: (kind: NameKind, id: string) => Name | null | undefined;
  /** Calls the listener after names came; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createNameStore(fetchNames: (kind: NameKind, ids: readonly string[]) => Promise<ReadonlyMap<string, Name>>): NameStore {
  const names = new Map<string, Name | null>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  const waiting: Record<NameKind, string[]> = { person: [], project: [], issue: [] };

  async function fetchWaiting(kind: NameKind): Promise<void> {
    const ids = waiting[kind].splice(0);
    const found = await fetchNames(kind, ids).catch(() => new Map<string, Name>());
    for (const id of ids) names.set(`${kind} ${id}`, found.get(id) ?? null);
    for (const listener of listeners) listener();
  }

  return {
    ask(kind, id) {
      const label = `${kind} ${id}`;
      if (asked.has(label)) return;
      asked.add(label);
      if (waiting[kind].push(id) === 1) queueMicrotask(() => void fetchWaiting(kind));
    },
    get: (kind, id) => names.get(`${kind} ${id}`),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
