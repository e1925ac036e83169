/** What every part of the page knows of its space and its viewer. */
import { createContext, useContext } from 'react';
import type { ProjectId } from '../../src/model/facts';
import type { Exemption } from '../../src/model/settings';

export interface PageSpace {
  readonly projectId: ProjectId;
  /** Accepted gaps that hold; empty until the app told. */
  readonly gaps: readonly Exemption[];
  /** Whether the viewer accepts gaps here; false until the app told. */
  readonly mayDecide: boolean;
  /** Asks anew for all that the page shows. */
  readonly refresh: () => void;
}

const SpaceContext = createContext<PageSpace | null>(null);

export const SpaceProvider = SpaceContext.Provider;

/** @throws Error outside of the page */
export function usePageSpace(): PageSpace {
  const space = useContext(SpaceContext);
  if (space === null) throw new Error('This stands on the page of a space only.');
  return space;
}
