/** Calls the app as src/model/api.ts types it; the only use of `invoke`. */
import { invoke } from '@forge/bridge';
import type { Answer, ApiMethod, Envelope, FailureCode, Payload } from '../../../src/model/api';
import type { Sentence } from '../../../src/model/sentence';

/** @throws AppFailure, which useFailureText puts in words */
export async function callApp<Method extends ApiMethod>(method: Method, payload: Payload<Method>): Promise<Answer<Method>> {
  const answer = await invoke(method, payload).catch(() => null) as Envelope<Answer<Method>> | null;
  // The platform itself may fail: an error page, or a function that ended without an answer, which arrives as {}.
  if (typeof answer?.ok !== 'boolean') throw new AppFailure('SILENT', 'Rolecall did not answer.');
  if (!answer.ok) throw new AppFailure(answer.code, answer.message, answer.sentence);
  return answer.data;
}

/** The app answered that it could not; `message` is its reason in English. */
export class AppFailure extends Error {
  constructor(readonly code: FailureCode | 'SILENT', message: string, readonly sentence?: Sentence) {
    super(message);
    this.name = 'AppFailure';
  }
}
