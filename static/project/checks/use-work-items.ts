/** Fetches work items as the viewer, anew for other ids. */
import { useCallback, useEffect, useState } from 'react';
import type { WorkItem } from '../../shared/jira/fetch-work-items';
import { fetchWorkItems } from '../../shared/jira/fetch-work-items';

export interface WorkItemsState {
  /** null until Jira told. */
  readonly items: readonly WorkItem[] | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** @param ids compared by content */
export function useWorkItems(ids: readonly string[]): WorkItemsState {
  const asked = ids.join(',');
  const [state, setState] = useState<{ readonly of: string; readonly items: readonly WorkItem[] | null; readonly hasFailed: boolean }>({ of: '', items: null, hasFailed: false });
  const load = useCallback(() => {
    let isCurrent = true;
    fetchWorkItems(asked.split(',')).then((items) => { if (isCurrent) setState({ of: asked, items, hasFailed: false }); }, () => { if (isCurrent) setState({ of: asked, items: null, hasFailed: true }); });
    return () => { isCurrent = false; };
  }, [asked]);
  useEffect(load, [load]);
  const isOfThese = state.of === asked;
  return { items: isOfThese ? state.items : null, hasFailed: isOfThese && state.hasFailed, retry: load };
}
