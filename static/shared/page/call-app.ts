/** Calls the app as src/model/api.ts types it; the only use of `invoke`. */
import { invoke } from '@forge/bridge';
import type { Answer, ApiMethod, Envelope, FailureCode, Payload } from '../../../src/model/api';

/** @throws AppFailure with a sentence for the viewer */
export async function callApp<Method extends ApiMethod>(method: Method, payload: Payload<Method>): Promise<Answer<Method>> {
  const answer = await invoke(method, payload).catch(() => null) as Envelope<Answer<Method>> | null;
  // The platform itself may fail: an error page, or a function that ended without an answer, which arrives as {}.
  if (typeof answer?.ok !== 'boolean') throw new AppFailure('SILENT', 'Rolecall did not answer. Try again in a minute.');
  if (!answer.ok) throw new AppFailure(answer.code, answer.message);
  return answer.data;
}

/** The app answered that it could not; `message` is for the viewer's eye. */
export class AppFailure extends Error {
  constructor(readonly code: FailureCode | 'SILENT', message: string) {
    super(message);
    this.name = 'AppFailure';
  }
}

/** The sentence to show for anything that was thrown; an unknown error's own text may quote data. */
export const sayFailure = (error: unknown): string => (error instanceof AppFailure ? error.message : 'Something went wrong on this page. Reload it.');
