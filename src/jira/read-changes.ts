/**
 * Every change of some fields of many issues, in few calls. Jira tells no total, so a token that repeats, or one more page
 * than any answer has, leaves the changes incomplete: half a history would accuse the wrong people.
 */
import type { Fact } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import type { ChangeHistory } from './answers';
import type { JiraEndpoints } from './endpoints';

export interface Change extends ChangeHistory {
  readonly issueId: string;
}

/** The contract's most for one call. */
export const ISSUES_A_CALL = 1000;
/** The contract's default; a larger page would only be slower to lose. */
const CHANGES_A_PAGE = 1000;
/** 100,000 changes of a thousand issues: a hundred each, of three fields. */
const MOST_PAGES = 100;

/** @param issueIds at most 1,000 @param fieldIds at most 10 */
export async function readChanges(jira: JiraEndpoints, issueIds: readonly string[], fieldIds: readonly string[]): Promise<Fact<readonly Change[]>> {
  if (issueIds.length === 0) return known([]);
  const changes = new Map<string, Change>();
  const seenTokens = new Set<string>();
  let token: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await jira.fetchChangelogs({ issueIdsOrKeys: issueIds, fieldIds, maxResults: CHANGES_A_PAGE, ...(token === undefined ? {} : { nextPageToken: token }) });
    for (const { issueId, changeHistories } of answer.issueChangeLogs) {
      for (const history of changeHistories) changes.set(`${issueId} ${history.id}`, { issueId, ...history });
    }
    token = answer.nextPageToken ?? undefined;
    if (token === undefined) return known([...changes.values()]);
    if (seenTokens.has(token)) return unknownFact('incomplete');
    seenTokens.add(token);
  }
  return unknownFact('incomplete');
}
