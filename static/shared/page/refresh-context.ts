/** Asks the page to fetch anew what it shows, after something within it changed what the app would answer. */
import { createContext, useContext } from 'react';

const RefreshContext = createContext<() => void>(() => undefined);

export const RefreshProvider = RefreshContext.Provider;

/** Does nothing on a page that gives none. */
export const useRefresh = (): (() => void) => useContext(RefreshContext);
