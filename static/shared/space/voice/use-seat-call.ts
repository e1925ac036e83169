/** What a viewer says of a seat: sent, noted in words that take the focus, and shown at once by everything around. */
import { useCallback, useMemo, useState } from 'react';
import type { Payload } from '../../../../src/model/api';
import type { AccountId, ProjectId } from '../../../../src/model/facts';
import type { Role } from '../../../../src/model/role';
import type { SeatVoices } from '../../../../src/model/voices-api';
import { callApp } from '../../page/call-app';
import { useRefresh } from '../../page/refresh-context';
import { useFailureText } from '../../texts/use-failure-text';

/** What was said, for the words that note it. */
export type NotedWish = 'claimed' | 'accepted' | 'declined' | 'stillMe' | 'notMe' | 'offered';

interface CallState {
  readonly isBusy: boolean;
  readonly noted: NotedWish | null;
  readonly failure: string | null;
}

export interface SeatCall extends CallState {
  readonly claim: () => void;
  readonly answer: (accountId: AccountId, accept: boolean) => void;
  readonly confirm: (answer: Payload<'confirmSeat'>['answer']) => void;
}

/** @param onSaid what is said of the seats then */
export function useSeatCall(projectId: ProjectId, role: Role, onSaid: (voices: SeatVoices) => void): SeatCall {
  const refresh = useRefresh();
  const sayFailure = useFailureText();
  const [state, setState] = useState<CallState>({ isBusy: false, noted: null, failure: null });
  const send = useCallback((sent: Promise<SeatVoices>, noted: NotedWish) => {
    setState({ isBusy: true, noted: null, failure: null });
    sent.then((voices) => {
      setState({ isBusy: false, noted, failure: null });
      onSaid(voices);
      refresh();
    }, (error: unknown) => { setState({ isBusy: false, noted: null, failure: sayFailure(error) }); });
  }, [onSaid, refresh, sayFailure]);
  const calls = useMemo(() => ({
    claim: () => { send(callApp('claimSeat', { projectId, role }), 'claimed'); },
    answer: (accountId: AccountId, accept: boolean) => { send(callApp('answerClaim', { projectId, role, accountId, accept }), accept ? 'accepted' : 'declined'); },
    confirm: (answer: Payload<'confirmSeat'>['answer']) => { send(callApp('confirmSeat', { projectId, role, answer }), typeof answer === 'string' ? answer : 'offered'); },
  }), [projectId, role, send]);
  return { ...state, ...calls };
}
