/** Reads and writes the page's part of the address: filters, the open tab, whatever a reload must keep. */
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Address } from './open-address';

const AddressContext = createContext<Address | null>(null);

/** Around a page that has an address of its own; openAddress makes it. */
export const AddressProvider = AddressContext.Provider;

export interface AddressState {
  /** Such as `/people`; `/` at first. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Sets what is given, removes what is null, keeps the rest. In place of the present address, unless the path changes: then Back returns. */
  readonly change: (query: Readonly<Record<string, string | null>>, path?: string) => void;
}

/** @throws Error on a page without AddressProvider */
export function useAddress(): AddressState {
  const address = useContext(AddressContext);
  if (address === null) throw new Error('A page with an address must stand within AddressProvider.');
  const place = useSyncExternalStore(address.subscribe, address.read);
  const change = useCallback((changes: Readonly<Record<string, string | null>>, path?: string) => {
    const before = split(address.read());
    const next = new URLSearchParams(before.query);
    for (const [name, value] of Object.entries(changes)) if (value === null) next.delete(name); else next.set(name, value);
    const search = next.toString();
    address.go(`${path ?? before.path}${search === '' ? '' : `?${search}`}`, path === undefined || path === before.path ? 'replace' : 'push');
  }, [address]);
  return useMemo(() => ({ ...split(place), change }), [place, change]);
}

function split(place: string): Pick<AddressState, 'path' | 'query'> {
  const [path = '', search = ''] = place.split('?', 2);
  return { path: path === '' ? '/' : path, query: Object.fromEntries(new URLSearchParams(search)) };
}
