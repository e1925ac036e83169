/** Says in the viewer's language why a call failed. */
import { useCallback } from 'react';
import { AppFailure } from '../page/call-app';
import { useTexts } from './texts-context';

/** Never the text of an unknown error, which may quote data. */
export function useFailureText(): (error: unknown) => string {
  const { say, findText } = useTexts();
  return useCallback((error) => {
    if (!(error instanceof AppFailure)) return say('failure.page');
    const { code, message } = error;
    return findText(`failure.${code}`, { detail: message }) ?? message;
  }, [say, findText]);
}
