/**
 * Turns a refusal of one read into an unknown fact, so that the rest can still be judged.
 * A login that is refused, a site that does not answer or asks for patience, a call that was not made for want of points: these
 * are no facts about a project, and end the step.
 */
import type { Fact, UnknownReason } from '../model/facts';
import { unknownFact } from '../model/facts';
import { JiraError, JiraPatienceError } from '../model/errors';

/** @param notFound what a 404 says: as a rule that Jira hides it */
export async function readFact<Value>(read: () => Promise<Fact<Value>>, notFound: UnknownReason = 'forbidden'): Promise<Fact<Value>> {
  try {
    return await read();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.status === 404) return unknownFact(notFound);
    return unknownFact(error.status === 403 ? 'forbidden' : 'failed');
  }
}

/** Jira's answer to this very request, beside which others may be answered. */
export const isRefusal = (error: unknown): error is JiraError =>
  error instanceof JiraError && !(error instanceof JiraPatienceError) && error.status !== 0 && error.status !== 401;
