/** The host, for every component below the page's root. */
import { createContext, useContext } from 'react';
import type { Host } from '../shared/page/open-host';

const HostContext = createContext<Host | null>(null);

export const HostProvider = HostContext.Provider;

/** @throws Error where the page's root gave no host */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('A page must stand within HostProvider.');
  return host;
}
