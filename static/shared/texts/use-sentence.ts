/** Says a sentence that came from the app in the viewer's language: the message by its id, with the values as words. */
import { useCallback } from 'react';
import type { Sentence } from '../../../src/model/sentence';
import { saySentence } from './say-sentence';
import { useTexts } from './texts-context';
import { useDateWords } from './use-date-words';

/** @param english said where there is no sentence, or none of that id in the page's texts */
export type SaySentence = (sentence: Sentence | null | undefined, english: string) => string;

export function useSentence(): SaySentence {
  const texts = useTexts();
  const { time } = useDateWords();
  return useCallback((sentence, english) => (sentence ? saySentence(texts, sentence, time) : null) ?? english, [texts, time]);
}
