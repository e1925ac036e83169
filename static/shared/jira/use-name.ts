/** The name of a person, space or work item, as soon as Jira told it to the viewer. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { fetchNames } from './fetch-names';
import type { Name, NameKind } from './name-store';
import { createNameStore } from './name-store';

const store = createNameStore(fetchNames);

/** undefined while it is fetched; null where the viewer may not see it. */
export function useName(kind: NameKind, id: string): Name | null | undefined {
  useEffect(() => { store.ask(kind, id); }, [kind, id]);
  return useSyncExternalStore(store.subscribe, () => store.get(kind, id));
}

export interface Names {
  /** As `useName`; what was not fetched is undefined. */
  readonly nameOf: (id: string) => Name | null | undefined;
  /** Fetches all of these, for what needs every name: a search, an order by name, an export. */
  readonly fetchAll: (ids: readonly string[]) => Promise<void>;
}

/** The names of one kind, as far as they came; `nameOf` is another function whenever more did. */
export function useNames(kind: NameKind): Names {
  const version = useSyncExternalStore(store.subscribe, store.version);
  const nameOf = useMemo(() => (id: string) => (version < 0 ? undefined : store.get(kind, id)), [kind, version]);
  const fetchAll = useCallback((ids: readonly string[]) => store.fetchAll(kind, ids), [kind]);
  return { nameOf, fetchAll };
}
