/** Asks the app for the chosen spaces, again on every refresh, and while a scan is under way. */
import { useCallback, useEffect, useState } from 'react';
import type { IndicatorAnswer, ScanStatus } from '../../src/model/api';
import { callApp, sayFailure } from '../shared/call-app';
import { useHost } from '../shared/host-context';

/** Seconds between looks at a scan; a site takes from seconds to many minutes. */
const LOOK_SECONDS = 5;

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

export const isScanning = ({ state }: ScanStatus): boolean => state === 'queued' || state === 'running' || state === 'waiting';

export function useIndicator(): IndicatorState {
  const { projectIds, onRefresh } = useHost();
  const [answer, setAnswer] = useState<IndicatorAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const reload = useCallback(() => {
    callApp('getIndicator', { projectIds }).then((data) => {
      setAnswer(data);
      setFailure(null);
    }, (error: unknown) => { setFailure(sayFailure(error)); });
  }, [projectIds]);

  const scan = useCallback(() => {
    callApp('scanNow', {}).then((status) => {
      setAnswer((before) => before && { ...before, scan: status });
      setFailure(null);
    }, (error: unknown) => { setFailure(sayFailure(error)); });
  }, []);

  const publish = useCallback(() => callApp('publish', { scope: 'everything' }).then(reload, (error: unknown) => { setFailure(sayFailure(error)); }), [reload]);

  useEffect(reload, [reload]);
  useEffect(() => onRefresh(reload), [onRefresh, reload]);
  useEffect(() => {
    if (answer === null || !isScanning(answer.scan)) return undefined;
    const timer = setTimeout(reload, LOOK_SECONDS * 1_000);
    return () => { clearTimeout(timer); };
  }, [answer, reload]);
  return { answer, failure, reload, scan, publish };
}
