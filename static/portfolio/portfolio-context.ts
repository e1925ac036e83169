/** What the app answered, for every tab. */
import { createContext, useContext } from 'react';
import type { Answer } from '../../src/model/api';

const PortfolioContext = createContext<Answer<'listProjects'> | null>(null);

export const PortfolioProvider = PortfolioContext.Provider;

/** @throws Error outside of the page */
export function usePortfolio(): Answer<'listProjects'> {
  const answer = useContext(PortfolioContext);
  if (answer === null) throw new Error('A tab must stand within PortfolioProvider.');
  return answer;
}
