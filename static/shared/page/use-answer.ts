/** Asks the app for what a page shows, again when told to, and every few seconds while a scan is under way. */
import { useCallback, useEffect, useState } from 'react';
import type { Answer, ApiMethod, Payload, ScanStatus } from '../../../src/model/api';
import { callApp } from './call-app';

/** Seconds between looks at a scan; a site takes from seconds to many minutes. */
const LOOK_SECONDS = 5;

export interface AnswerState<Data> {
  /** null until the first answer. */
  readonly answer: Data | null;
  /** What the last call threw, for useFailure to put in words; the answer before it stays. */
  readonly failure: unknown;
  readonly reload: () => void;
  /** Changes what is shown without asking, as after an answer to another call. */
  readonly change: (next: (before: Data) => Data) => void;
  readonly fail: (error: unknown) => void;
}

/** @param payload compared by its content @param scanOf where the answer says how far the scan is; the answer is asked for anew until it ends */
export function useAnswer<Method extends ApiMethod>(method: Method, payload: Payload<Method>, scanOf: (answer: Answer<Method>) => ScanStatus): AnswerState<Answer<Method>> {
  const [answer, setAnswer] = useState<Answer<Method> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const asked = JSON.stringify(payload);

  const reload = useCallback(() => {
    callApp(method, JSON.parse(asked) as Payload<Method>).then((data) => {
      setAnswer(data);
      setFailure(null);
    }, setFailure);
  }, [method, asked]);
  const change = useCallback((next: (before: Answer<Method>) => Answer<Method>) => {
    setAnswer((before) => (before === null ? null : next(before)));
    setFailure(null);
  }, []);

  const isUnderWay = answer !== null && isScanning(scanOf(answer));
  useEffect(reload, [reload]);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(reload, LOOK_SECONDS * 1_000);
    return () => { clearTimeout(timer); };
  }, [answer, isUnderWay, reload]);
  return { answer, failure, reload, change, fail: setFailure };
}

export const isScanning = ({ state }: ScanStatus): boolean => state === 'queued' || state === 'running' || state === 'waiting';
