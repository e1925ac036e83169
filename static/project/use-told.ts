/** Asks the app once for a part of the page; again when told to. A part that fails says so where it stands, and the page is whole all the same. */
import { useCallback, useEffect, useState } from 'react';
import type { Answer, ApiMethod, Payload } from '../../src/model/api';
import { callApp } from '../shared/page/call-app';
import { useFailureText } from '../shared/texts/use-failure-text';

export interface Told<Data> {
  readonly data: Data | null;
  readonly failure: string | null;
  readonly retry: () => void;
}

/** @param payload compared by its content */
export function useTold<Method extends ApiMethod>(method: Method, payload: Payload<Method>): Told<Answer<Method>> {
  const sayFailure = useFailureText();
  const asked = JSON.stringify(payload);
  const [state, setState] = useState<{ readonly data: Answer<Method> | null; readonly error: unknown }>({ data: null, error: null });
  const load = useCallback(() => {
    let isCurrent = true;
    callApp(method, JSON.parse(asked) as Payload<Method>).then((data) => { if (isCurrent) setState({ data, error: null }); }, (error: unknown) => { if (isCurrent) setState({ data: null, error }); });
    return () => { isCurrent = false; };
  }, [method, asked]);
  useEffect(load, [load]);
  return { data: state.data, failure: state.error === null ? null : sayFailure(state.error), retry: load };
}
