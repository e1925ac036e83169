/** Names of the site's categories, fetched once, as the viewer may see them. */
import { useEffect, useState } from 'react';
import { fetchProgrammes } from '../../shared/jira/fetch-programmes';

let fetching: ReturnType<typeof fetchProgrammes> | null = null;

/** By id; empty until they came. */
export function useCategories(): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    fetching ??= fetchProgrammes();
    void fetching.then(setNames);
  }, []);
  return names;
}
