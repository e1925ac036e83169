/** The name of a person, space or work item, as soon as Jira told it to the viewer. */
import { useEffect, useSyncExternalStore } from 'react';
import { fetchNames } from './fetch-names';
import type { Name, NameKind } from './name-store';
import { createNameStore } from './name-store';

const store = createNameStore(fetchNames);

/** undefined while it is fetched; null where the viewer may not see it. */
export function useName(kind: NameKind, id: string): Name | null | undefined {
  useEffect(() => { store.ask(kind, id); }, [kind, id]);
  return useSyncExternalStore(store.subscribe, () => store.get(kind, id));
}
