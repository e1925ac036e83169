/** Names of the site's categories, fetched once. */
import { useEffect, useState } from 'react';
import { fetchProgrammes } from '../shared/jira/fetch-programmes';

let fetching: Promise<ReadonlyMap<string, string>> | null = null;

/** Empty until they came. */
export function useProgrammes(): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    fetching ??= fetchProgrammes();
    void fetching.then(setNames);
  }, []);
  return names;
}
