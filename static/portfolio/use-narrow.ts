/** Whether there is room for a table. */
import { useSyncExternalStore } from 'react';

const query = matchMedia('(width < 760px)');
const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener);
  return () => { query.removeEventListener('change', listener); };
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
