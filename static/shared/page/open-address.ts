/**
 * The page's own part of the browser's address, which the host keeps: what is in it survives a reload and can be sent to a colleague.
 * Pages of their own have one (project, apps menu, administration); gadgets have none.
 */
import { view } from '@forge/bridge';

export interface Address {
  /** Path and query below the page, such as `/people?band=atRisk`; the same text until it changes. */
  readonly read: () => string;
  /** @param how `push` where Back should return to what was before */
  readonly go: (address: string, how: 'push' | 'replace') => void;
  /** Calls the listener after a change, the viewer's Back included; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Place {
  readonly pathname: string;
  readonly search?: string;
}

/** @throws BridgeAPIError where the host keeps no address */
export async function openAddress(): Promise<Address> {
  const history = await view.createHistory();
  const write = ({ pathname, search = '' }: Place): string => `${pathname}${search}`;
  let place = write(history.location);
  const listeners = new Set<() => void>();
  history.listen((next: Place) => {
    place = write(next);
    for (const listener of listeners) listener();
  });
  return {
    read: () => place,
    go: (address, how) => { history[how](address); },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
