/** Asks the app for the chosen spaces, again on every refresh, and while a scan is under way. */
import { useCallback, useEffect } from 'react';
import type { IndicatorAnswer } from '../../src/model/api';
import { callApp } from '../shared/page/call-app';
import { useAnswer } from '../shared/page/use-answer';
import { useFailureText } from '../shared/texts/use-failure-text';
import { useHost } from './host-context';

export interface IndicatorState {
  /** null until the first answer. */
  readonly answer: IndicatorAnswer | null;
  /** Why the last call failed; the answer before it stays. */
  readonly failure: string | null;
  readonly reload: () => void;
  readonly scan: () => void;
  /** Publishes everything, then asks anew; resolves also where it failed, which `failure` tells. */
  readonly publish: () => Promise<void>;
}

export function useIndicator(): IndicatorState {
  const { projectIds, onRefresh } = useHost();
  const { answer, failure, reload, change, fail } = useAnswer('getIndicator', { projectIds }, ({ scan }) => scan);
  const sayFailure = useFailureText();
  const scan = useCallback(() => { callApp('scanNow', {}).then((status) => { change((before) => ({ ...before, scan: status })); }, fail); }, [change, fail]);
  const publish = useCallback(() => callApp('publish', { scope: 'everything' }).then(reload, fail), [reload, fail]);
  useEffect(() => onRefresh(reload), [onRefresh, reload]);
  return { answer, failure: failure === null ? null : sayFailure(failure), reload, scan, publish };
}
