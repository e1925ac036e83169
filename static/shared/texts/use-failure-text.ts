/** Says in the viewer's language why a call failed. */
import { useCallback } from 'react';
import { AppFailure } from '../page/call-app';
import { useTexts } from './texts-context';
import { useSentence } from './use-sentence';

/** Never the text of an unknown error, which may quote data. */
export function useFailureText(): (error: unknown) => string {
  const { say, findText } = useTexts();
  const saySentence = useSentence();
  return useCallback((error) => {
    if (!(error instanceof AppFailure)) return say('failure.page');
    const { code, message, sentence } = error;
    return saySentence(sentence, findText(`failure.${code}`, { detail: message }) ?? message);
  }, [say, findText, saySentence]);
}
