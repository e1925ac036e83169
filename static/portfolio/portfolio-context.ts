/** What the app answered, for every tab. */
import { createContext, useContext } from 'react';
import type { PortfolioAnswer } from '../../src/model/portfolio-api';

const PortfolioContext = createContext<PortfolioAnswer | null>(null);

export const PortfolioProvider = PortfolioContext.Provider;

/** @throws Error outside of the page */
export function usePortfolio(): PortfolioAnswer {
  const answer = useContext(PortfolioContext);
  if (answer === null) throw new Error('A tab must stand within PortfolioProvider.');
  return answer;
}
