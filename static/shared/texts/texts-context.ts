/** The texts, for every component below the page's root. */
import { createContext, useContext } from 'react';
import type { Texts } from './create-texts';

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

/** @throws Error where the page's root gave no texts */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('A page must be started by startPage.');
  return texts;
}
