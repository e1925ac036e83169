/**
 * Turns a refusal of one read into an unknown fact, so that the rest can still be judged.
 * A login that is refused, or a site that does not answer, is no fact about a project: it ends the scan.
 */
import type { Fact, UnknownReason } from '../model/facts';
import { unknownFact } from '../model/facts';
import { JiraError } from '../model/errors';

/** @param notFound what a 404 says: as a rule that Jira hides it */
export async function readFact<Value>(read: () => Promise<Fact<Value>>, notFound: UnknownReason = 'forbidden'): Promise<Fact<Value>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof JiraError) || error.status === 0 || error.status === 401) throw error;
    if (error.status === 404) return unknownFact(notFound);
    return unknownFact(error.status === 403 ? 'forbidden' : 'failed');
  }
}
